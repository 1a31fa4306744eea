import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type AssessOutput, assess } from "../../src/ask/index.ts";
import { corpusLibrary } from "../support/library.ts";

interface ExpectedCell {
  readonly status: string;
  readonly "if-asked"?: string;
  readonly reason: string;
}

interface ExpectedRow {
  readonly finding: string;
  readonly provision: string;
  readonly obligor: string;
  readonly "law-date": string;
  readonly cells: Readonly<Record<string, Readonly<Record<string, ExpectedCell>>>>;
}

const file = new URL("../golden/law/nakhchivan-matrix.yaml", import.meta.url);
const expected = parse(readFileSync(file, "utf8")) as {
  readonly incident: string;
  readonly rows: readonly ExpectedRow[];
};
const library = corpusLibrary();
const answers = new Map<string, Promise<AssessOutput>>();

function answerOn(lawDate: string): Promise<AssessOutput> {
  const known = answers.get(lawDate) ?? assess.ask({ incident: { id: expected.incident }, lawDate }, library);
  answers.set(lawDate, known);
  return known;
}

function cellsOf(row: ExpectedRow): { doctrine: string; narrator: string; cell: ExpectedCell }[] {
  return Object.entries(row.cells).flatMap(([doctrine, byNarrator]) =>
    Object.entries(byNarrator).map(([narrator, cell]) => ({ doctrine, narrator, cell })),
  );
}

describe("the drones on Nakhchivan, as written down from the law before the engine ran", () => {
  for (const row of expected.rows) {
    for (const { doctrine, narrator, cell } of cellsOf(row)) {
      it(`${row.finding}, ${doctrine}, ${narrator}: ${cell.status}, since ${cell.reason}`, async () => {
        const { findings } = await answerOn(row["law-date"]);
        const found = findings.find(({ instrument, provision, obligors, duty, ...each }) => {
          const [wanted, article, dutyId] = row.provision.split("/");
          return (
            instrument === wanted &&
            provision === article &&
            obligors.includes(row.obligor) &&
            each.id.includes(`/${dutyId}@`) &&
            duty !== ""
          );
        });
        const column = found?.matrix.rows
          .find((each) => each.doctrine === doctrine)
          ?.cells.find((each) => each.narrator === narrator);
        expect({ status: column?.status, ifAsked: column?.ifAsked }).toEqual({
          status: cell.status,
          ifAsked: cell["if-asked"],
        });
      });
    }
  }
});
