import { describe, expect, it } from "vitest";
import { matrixOf } from "../../src/ask/matrix.ts";
import { Assessment, type Choices, type Doctrine, type Fact } from "../../src/law/index.ts";
import {
  all,
  any,
  article,
  candidateOf,
  day,
  doctrine,
  findingOf,
  is,
  legalQuestion,
  no,
  not,
  pact,
  stepsOf,
  strike,
  unknown,
  world,
  yes,
} from "../support/law-builder.ts";

const attack = is("attack", { victim: "?victim" });
const reading = (position: string) => is("reading", { question: "request", position });

const questions = [
  legalQuestion("attack", {
    grave: { means: is("grave"), standing: "authoritative" },
    any: { means: is("force-used") },
    ground: { means: is("ground-forces-crossed"), standing: "attributed" },
  }),
  legalQuestion("request", { asked: {}, agreed: {} }, false),
];
const court = doctrine(
  "court",
  { attack: "grave", request: "asked" },
  { standing: "authoritative", held: { from: day("1986-06-27") } },
);
const broad = doctrine("broad", { attack: "any", request: "agreed" }, { held: { from: day("1945-10-24") } });
const speaker = doctrine("speaker", { attack: "ground", request: "asked" }, { standing: "attributed" });

const SLIGHT = [yes("force-used"), no("grave"), no("ground-forces-crossed")];

function on(
  occasion = attack,
  facts: readonly Fact[] = SLIGHT,
  choices: Choices = {},
  doctrines: Doctrine[] = [court, broad, speaker],
) {
  const corpus = world({
    instruments: [pact({ provisions: [article({ occasion })] })],
    questions,
    doctrines,
  });
  return new Assessment(corpus, strike(facts), choices);
}

describe("an open term", () => {
  it("on whose meaning doctrines of standing differ leaves the finding contested, and names the question", () => {
    const finding = findingOf(on());
    expect(finding.judgement).toMatchObject({ status: "contested", exact: true });
    expect(finding.contestedOn).toEqual(["what counts as attack"]);
  });

  it("means what the doctrine chosen makes it mean", () => {
    const statusUnder = (id: string) => findingOf(on(attack, SLIGHT, { doctrines: [id] })).judgement.status;
    expect([statusUnder("court"), statusUnder("broad"), statusUnder("speaker")]).toEqual([
      "not engaged",
      "engaged",
      "not engaged",
    ]);
  });

  it("is met when every reading in play is, whichever is right", () => {
    expect(findingOf(on(attack, [yes("force-used"), yes("grave")])).judgement.status).toBe("engaged");
  });

  it("is undetermined, and contested as well, when a fact that one reading asks for is unknown too", () => {
    const finding = findingOf(
      on(all(attack, is("sudden")), [yes("force-used"), no("grave"), unknown("sudden")]),
    );
    expect(finding.judgement).toMatchObject({ status: "undetermined", alsoContested: true });
    expect([finding.undeterminedOn, finding.contestedOn]).toEqual([
      ["whether sudden"],
      ["what counts as attack"],
    ]);
  });

  it("leaves the reading that is not taken out of the proof", () => {
    const assessment = on();
    const readings = stepsOf(assessment, candidateOf(assessment)).flatMap(({ note }) =>
      note.code === "position" ? [note.args.position] : [],
    );
    expect(readings).toEqual(["grave", "any"]);
  });
});

describe("a doctrine", () => {
  it("is a coherent bundle: a combination that no doctrine holds never decides", () => {
    const mixed = all(attack, reading("asked"));
    expect(findingOf(on(mixed)).judgement.status).toBe("not engaged");
    const apart = any(
      all(reading("asked"), not(reading("agreed"))),
      all(reading("agreed"), not(reading("asked"))),
    );
    expect(findingOf(on(apart)).judgement.status).toBe("engaged");
  });

  it("that is silent on a question leaves all its positions of standing in play", () => {
    const silent = doctrine("silent", {});
    expect(findingOf(on(attack, SLIGHT, { doctrines: ["silent"] }, [silent])).judgement.status).toBe(
      "contested",
    );
    const attributedOnly = [no("force-used"), no("grave"), yes("ground-forces-crossed")];
    expect(findingOf(on(attack, attributedOnly, {}, [silent])).judgement.status).toBe("not engaged");
  });

  it("that is silent is not bound by the bundles of others, in its own row", () => {
    const doctrines = ["court", "broad"];
    const assessment = on(all(attack, reading("asked")), SLIGHT, { doctrines }, [
      court,
      broad,
      doctrine("silent", {}),
    ]);
    expect(findingOf(assessment).judgement.status).toBe("not engaged");
    expect(findingOf(assessment, { view: { doctrine: "silent" } }).judgement.status).toBe("contested");
  });

  it("that is attributed makes no finding contested", () => {
    const facts = [yes("force-used"), yes("grave"), no("ground-forces-crossed")];
    expect(findingOf(on(attack, facts)).judgement.status).toBe("engaged");
  });

  it("that is attributed is a row of the matrix all the same", () => {
    const assessment = on(attack, [yes("force-used"), yes("grave"), no("ground-forces-crossed")]);
    const { rows } = matrixOf(assessment, candidateOf(assessment));
    expect(rows.map(({ doctrine: id, standing, cells }) => [id, standing, cells[0]?.status])).toEqual([
      ["court", "authoritative", "engaged"],
      ["broad", "arguable", "engaged"],
      ["speaker", "attributed", "not engaged"],
    ]);
  });

  it("that nobody held on the law date is marked so and decides nothing", () => {
    const assessment = on(attack, SLIGHT, { lawDate: "1970-01-01" });
    expect(findingOf(assessment).judgement.status).toBe("engaged");
    const row = matrixOf(assessment, candidateOf(assessment)).rows[0];
    expect(row?.cells.map(({ held, decides }) => [held, decides])).toEqual(
      [1, 2, 3].map(() => [false, "nobody held this doctrine on the date"]),
    );
  });

  it("is held from the first day on which somebody surely held it", () => {
    expect(on(attack, SLIGHT, { lawDate: "1986-06-26" }).given.doctrines.map(({ id }) => id)).toEqual([
      "broad",
    ]);
    expect(on(attack, SLIGHT, { lawDate: "1986-06-27" }).given.doctrines.map(({ id }) => id)).toEqual([
      "court",
      "broad",
    ]);
  });

  it("in a cell of the matrix leaves nothing contested between readings that it takes", () => {
    const assessment = on();
    for (const row of matrixOf(assessment, candidateOf(assessment)).rows) {
      for (const cell of row.cells)
        expect(cell.status, `${row.doctrine}, ${cell.narrator}`).not.toBe("contested");
    }
  });
});
