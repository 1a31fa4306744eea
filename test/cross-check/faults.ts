import { decide } from "../../src/law/decide/decide.ts";
import { Tables } from "../../src/law/decide/residual.ts";
import { FALSE, type Formula, OPEN } from "../../src/law/formula.ts";
import type { Base } from "./base.ts";
import { type Decides, engine, questionOf } from "./engine.ts";

/** Engines with a fault put in on purpose, by what is wrong with them. The check has to notice each. */
export const FAULTS: Readonly<Record<string, Decides>> = {
  "care is left out": (asked, base) => engine(asked, { ...base, care: [] }),
  "contested and undetermined change places": (asked, base) => {
    const decision = engine(asked, base);
    const other = { contested: "undetermined", undetermined: "contested", yes: "yes", no: "no" } as const;
    return { ...decision, verdict: other[decision.verdict] };
  },
  "nothing is contested as well": (asked, base) => ({ ...engine(asked, base), alsoContested: false }),
  "what nobody knows is taken for false": (asked, base) => engine(asked, deny(base)),
  "Kleene's logic has the last word": (asked, base) => ({
    ...decide(questionOf(asked, base), new Tables([])),
    exact: true,
  }),
  "an alternative is lost in compiling": (asked, base) => engine(withoutFirst(asked), base),
};

function deny(base: Base): Base {
  const denied = (value: number, atom: number) =>
    value === OPEN && (base.openness[atom] ?? "unknown") === "unknown" ? FALSE : value;
  return { ...base, values: base.values.map(denied) };
}

/** The first of two or more alternatives is gone. */
function withoutFirst(formula: Formula): Formula {
  if (formula.op === "not") return { op: "not", of: withoutFirst(formula.of) };
  if (formula.op !== "all" && formula.op !== "any") return formula;
  const of = formula.of.map(withoutFirst);
  return { op: formula.op, of: formula.op === "any" && of.length > 1 ? of.slice(1) : of };
}
