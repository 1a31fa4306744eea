import type { Draft } from "../draft.ts";
import type { Known } from "../known.ts";
import { isMap, type Path } from "../text/path.ts";
import type { Met } from "../walk.ts";
import { checkReference } from "./references.ts";
import { type Scope, scopeOf } from "./scope.ts";
import { checkSentence } from "./sentences.ts";

/** Everything in a document that points elsewhere: references, and the sentences of its conditions. */
export function checkMeanings(draft: Draft, known: Known): void {
  const scope = scopeOf(draft, known);
  for (const met of draft.met) {
    if (met.role === "condition") checkCondition(scope, met);
    else checkReference(draft, known, met);
  }
}

interface Leaf {
  readonly path: Path;
  readonly text: string;
}

function checkCondition(scope: Scope, { value, path }: Met): void {
  for (const leaf of leaves(scope.draft, value, path)) checkSentence(scope, leaf.path, leaf.text);
}

/** The sentences of a condition; a map that joins nothing, or joins in two ways, is reported. */
function leaves(draft: Draft, value: unknown, path: Path): Leaf[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, index) => leaves(draft, each, [...path, index]));
  if (!isMap(value)) return [];
  checkJoint(draft, value, path);
  return JOINTS.filter((key) => Object.hasOwn(value, key)).flatMap((key) =>
    leaves(draft, value[key], [...path, key]),
  );
}

const RULES = ["all", "any", "not"];
const JOINTS = [...RULES, "unless"];

function checkJoint(draft: Draft, value: Readonly<Record<string, unknown>>, path: Path): void {
  const rules = RULES.filter((key) => Object.hasOwn(value, key));
  if (rules.length === 1 || Object.keys(value).some((key) => !JOINTS.includes(key))) return;
  const lone = Object.hasOwn(value, "unless")
    ? "An exception stands without a rule."
    : "A condition stands without a rule.";
  const what = rules.length === 0 ? lone : `A condition joins by ${rules.join(" and ")} at once.`;
  const mend = rules.length === 0 ? "Add all, any or not beside it." : "Put one of them inside the other.";
  const spot = { path: [...path, rules[1] ?? Object.keys(value)[0] ?? ""], on: "key" } as const;
  draft.report("CASUS_CORPUS_BAD_CONDITION", spot, what, mend);
}

/** The sentences of every condition under a path, for checks that follow them. */
export function sentencesUnder(draft: Draft, path: Path): Leaf[] {
  const found: Leaf[] = [];
  const visit = (value: unknown, at: Path): void => {
    if (typeof value === "string") found.push({ path: at, text: value });
    else if (Array.isArray(value)) for (const [index, each] of value.entries()) visit(each, [...at, index]);
    else if (isMap(value)) for (const [key, each] of Object.entries(value)) visit(each, [...at, key]);
  };
  visit(draft.at(...path), path);
  return found;
}
