import { type Case, clauses, list, type Note, nameOf, slotsOf } from "../../law/index.ts";

/** Acts of bodies that their sentence names by what they are. */
const BODIES: Readonly<Record<string, string>> = {
  "parliament-leave": "the parliament of {who}",
  "council-acted": "the Security Council",
  "council-too-slight": "the Security Council",
  "council-authorised": "the Security Council",
  "council-recommended": "the Security Council",
  "council-ordered": "the Security Council",
};

/** Acts that two do together. */
const TOGETHER: ReadonlySet<string> = new Set(["consulted", "settled-form", "agreed-occasion"]);

/** Who does an act, in words: whoever its sentence begins with, or both where two act together. */
export function whoActs(given: Case, { code, args }: Note): string {
  const pattern = clauses.find(({ name }) => name === code)?.pattern ?? "";
  const states = slotsOf(pattern).filter(({ kind }) => kind === "state");
  const acting = states
    .slice(0, TOGETHER.has(code) ? 2 : 1)
    .map(({ name }) => nameOf(given, args[name] ?? ""));
  return (BODIES[code] ?? "{who}").replace("{who}", list(acting));
}
