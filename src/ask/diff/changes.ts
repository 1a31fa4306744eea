import { commonName } from "../findings.ts";
import type { SavedFinding, SavedFindings, SavedStep } from "../saved/findings.ts";
import { firstDifference, type Parting, type Reader } from "./first-difference.ts";

/** One state's finding in an answer: its row, and the row's words with the state's own name left out. */
interface Standing {
  readonly row: SavedFinding;
  readonly state: string;
  say(text: string): string;
}

/** What became of some states' finding between two answers. */
export interface Change {
  readonly what: "appeared" | "went" | "status" | "sentence" | "proof";
  readonly obligors: readonly string[];
  readonly before?: SavedFinding;
  readonly after?: SavedFinding;
  readonly parting?: Parting;
}

/** What changed between two answers, state by state, those that changed alike together; and how many findings did not. */
export function changesBetween(
  before: SavedFindings,
  after: SavedFindings,
): { changes: Change[]; same: number } {
  const [was, is] = [standingsIn(before), standingsIn(after)];
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  const found = keys.flatMap((key) => changeOf(was.get(key), is.get(key)));
  return { changes: together(found), same: keys.length - found.length };
}

function standingsIn({ findings, names }: SavedFindings): Map<string, Standing> {
  return new Map(
    findings.flatMap((row) =>
      row.obligors.map((state) => [keyOf(row, state), { row, state, say: commonName(nameIn(names, row)) }]),
    ),
  );
}

/** A row is written for its first state; of several it says "the state concerned". */
const nameIn = (names: SavedFindings["names"], { obligors: [first = ""] }: SavedFinding) =>
  names[first] ?? first;

/** The id that the finding of one state would have on its own. */
function keyOf({ id, beneficiary }: SavedFinding, state: string): string {
  const parts = id.split("@");
  return [parts[0], `${state}-${beneficiary}`, ...parts.slice(2)].join("@");
}

function changeOf(was: Standing | undefined, is: Standing | undefined): Change[] {
  if (!was) return is ? [{ what: "appeared", obligors: [is.state], after: is.row }] : [];
  if (!is) return [{ what: "went", obligors: [was.state], before: was.row }];
  const parting = firstDifference(was.row.proof, is.row.proof, readerOf(was), readerOf(is));
  const what =
    statusOf(was.row) !== statusOf(is.row) ? "status" : saidBy(was) !== saidBy(is) ? "sentence" : "proof";
  if (what === "proof" && !parting) return [];
  return [{ what, obligors: [was.state], before: was.row, after: is.row, ...(parting && { parting }) }];
}

function statusOf({ kind, status, alsoContested, ifDone }: SavedFinding): string {
  return [kind, status, alsoContested, ifDone?.status, ifDone?.alsoContested].join();
}

/** What the sentence of a finding is written from. */
function saidBy({ row, say }: Standing): string {
  const { modality, duty, missing, fails, turnsOn } = row;
  return JSON.stringify([modality, duty, missing.map(say), fails.map(say), turnsOn.always.map(say)]);
}

function readerOf({ row, say }: Standing): Reader {
  const [first = ""] = row.obligors;
  const common = (id: string) =>
    id
      .replaceAll(row.id, "")
      .split("/")
      .map((part) => (part === first ? "?obligor" : part))
      .join("/");
  return { id: ({ id }) => common(id), text: (step) => textOf(step, row, say) };
}

/** What a step says; the head of a proof says the sentence, which is compared apart. */
function textOf(step: SavedStep, { id }: SavedFinding, say: Standing["say"]): string {
  const { verdict, against, says, basis, aside, sources } = step;
  const words = step.id === id ? "" : say(says);
  return JSON.stringify([verdict, against, words, basis, aside, sources.map(({ key, at }) => [key, at])]);
}

function together(changes: readonly Change[]): Change[] {
  const rows = new Map<string, Change>();
  for (const change of changes) {
    const key = [change.what, change.before?.id, change.after?.id].join();
    const known = rows.get(key);
    rows.set(key, known ? { ...known, obligors: [...known.obligors, ...change.obligors] } : change);
  }
  return [...rows.values()];
}
