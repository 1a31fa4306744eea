import { describe, expect, it } from "vitest";
import type { AssessOutput, FindingForm } from "../../src/ask/index.ts";
import { casus, casusJson } from "../support/command.ts";

const DRONES = "corpus/incidents/nakhchivan-2026-03-05.yaml";

function help(output: AssessOutput, instrument: string): FindingForm | undefined {
  return output.findings.find(
    (each) => each.instrument === instrument && each.dutyKind === "assist" && each.obligors.includes("TUR"),
  );
}

function cellsOf(finding: FindingForm | undefined, doctrine: string) {
  return finding?.matrix.rows.find((each) => each.doctrine === doctrine)?.cells ?? [];
}

describe("S3: Article 51 and a sudden ground attack", () => {
  const drones = casusJson<AssessOutput>("assess", DRONES);
  const memorandum = help(drones, "azerbaijan-turkiye-memorandum-2025");
  const treaty = help(drones, "azerbaijan-turkiye-strategic-partnership-2010");

  it("finds the memorandum dormant for want of a request, and says what a request would meet", () => {
    expect(memorandum).toMatchObject({
      status: "dormant",
      ifDone: { status: "undetermined", alsoContested: true },
    });
    const open = [
      ...(memorandum?.ifDone?.contestedOn ?? []),
      ...(memorandum?.ifDone?.undeterminedOn ?? []),
    ].join(" | ");
    for (const point of ["entry into force", "launched the drones", "grave"]) expect(open).toContain(point);
  });

  it("differs by doctrine and narrator where it should: the treaty of 2010 under resolution 3314", () => {
    const cells = cellsOf(treaty, "resolution-3314");
    expect(cells.map(({ narrator, status }) => [narrator, status])).toEqual([
      ["azerbaijan", "engaged"],
      ["iran", "undetermined"],
      ["agreed", "undetermined"],
    ]);
  });

  it("shows the ground-attack-only reading as an attributed row that decides nothing by itself", () => {
    const row = treaty?.matrix.rows.find(({ doctrine }) => doctrine === "ground-attack-only");
    expect(row?.standing).toBe("attributed");
    expect(row?.cells.map(({ status }) => status)).toEqual(["not engaged", "not engaged", "not engaged"]);
    expect(treaty?.turnsOn.sets.flatMap(({ when }) => when.map(({ says }) => says)).join(" ")).not.toContain(
      "ground",
    );
  });

  it("says of each open finding what it turns on, and of each refused one which element fails", () => {
    for (const { status, turnsOn, fails, sentence } of drones.findings.filter(
      (each) => each.kind !== "nothing",
    )) {
      if (status === "contested" || status === "undetermined")
        expect(turnsOn.sets.length + turnsOn.always.length).toBeGreaterThan(0);
      if (status === "not engaged" || status === "not in force")
        expect(fails.length, sentence).toBeGreaterThan(0);
    }
  });

  it("owes nothing under the North Atlantic Treaty: Azerbaijan is no party", () => {
    const nato = help(drones, "north-atlantic-1949");
    expect(nato?.status).toBe("not engaged");
    expect(nato?.fails.join(" ")).toContain("Azerbaijan is not a party");
  });

  it("finds the memorandum still unknown on a land attack with a request, and dormant without one", () => {
    const asked = casusJson<AssessOutput>("assess", "hypothetical-land-attack-with-request");
    const notAsked = casusJson<AssessOutput>("assess", "hypothetical-land-attack-without-request");
    expect(help(asked, "azerbaijan-turkiye-memorandum-2025")?.status).toBe("undetermined");
    expect(help(notAsked, "azerbaijan-turkiye-memorandum-2025")?.status).toBe("dormant");
    expect(help(asked, "azerbaijan-turkiye-strategic-partnership-2010")?.status).toBe("engaged");
    expect(help(notAsked, "azerbaijan-turkiye-strategic-partnership-2010")?.status).toBe("engaged");
  });

  it("meets the ground-attack-only reading on a sudden land attack", () => {
    const asked = casusJson<AssessOutput>("assess", "hypothetical-land-attack-with-request");
    const cells = cellsOf(help(asked, "azerbaijan-turkiye-strategic-partnership-2010"), "ground-attack-only");
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.every(({ status }) => status === "engaged")).toBe(true);
  });

  it("prints the same bytes a second time", () => {
    expect(casus("assess", DRONES, "--json")).toBe(casus("assess", DRONES, "--json"));
  });
});
