import { type Formula, OPEN, TRUE, type Values } from "../formula.ts";
import { ZERO } from "./bdd.ts";
import { compile, evaluate, type Program } from "./program.ts";
import { TABLES, type Tables } from "./residual.ts";

/**
 * Whether the settled values leave any completion that meets all care formulas together. Decisions look only at the care
 * that touches what they ask; this looks at all of it, once for a record. True where the limits leave it open.
 */
export function isCoherent(values: Values, care: readonly Formula[], tables: Tables = TABLES): boolean {
  const program = programOf(care);
  const proof = evaluate(program, values);
  const root = proof[program.size - 1];
  if (root !== OPEN) return root === TRUE;
  return tables.attempt({ program, values, openness: [], proof }, ({ yes }) => yes !== ZERO) ?? true;
}

const PROGRAMS = new WeakMap<readonly Formula[], Program>();

function programOf(care: readonly Formula[]): Program {
  const known = PROGRAMS.get(care);
  if (known) return known;
  const program = compile({ op: "all", of: care });
  PROGRAMS.set(care, program);
  return program;
}
