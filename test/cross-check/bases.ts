import fc from "fast-check";
import { type Formula, OPEN, type Openness } from "../../src/law/formula.ts";
import type { Base } from "./base.ts";

/** How large a generated base is. */
export interface Size {
  readonly atoms: number;
  /** Formulas above the atoms; later ones are made of earlier ones, so they share parts. */
  readonly formulas: number;
  /** How many of the last formulas are asked. */
  readonly asked: number;
}

/** Bases as an incident makes them: facts, most of them open, conditions that share parts, and what holds among facts. */
export function bases({ atoms, formulas, asked }: Size): fc.Arbitrary<Base> {
  const value = fc.oneof({ weight: 5, arbitrary: fc.constant(OPEN) }, { weight: 1, arbitrary: fc.nat(1) });
  const reason = fc.constantFrom<Openness | undefined>("unknown", "disputed", "interpretive", undefined);
  const each = { minLength: atoms, maxLength: atoms };
  return fc
    .record({
      values: fc.array(value, each),
      openness: fc.array(reason, each),
      steps: fc.array(step, { minLength: asked, maxLength: formulas }),
      care: fc.array(ties(atoms), { maxLength: 4 }),
    })
    .map(({ values, openness, steps, care }) => {
      const made = build(atoms, steps);
      return {
        values: Int8Array.from(values),
        openness,
        care: care.map((tie) => tie(made)),
        asked: made.slice(-asked),
      };
    });
}

/** A condition as many texts have it, with much that can settle it: alternatives, each of several facts or their denials. */
export function alternatives(atoms: number): fc.Arbitrary<Formula> {
  const fact = fc.tuple(fc.nat(atoms - 1), fc.boolean()).map(([atom, holds]) => signed(atom, holds));
  const facts = fc.array(fact, { minLength: 1, maxLength: 4 });
  const shape = fc.constantFrom<[typeof any, typeof all]>([any, all], [all, any]);
  return fc
    .tuple(fc.array(facts, { minLength: 2, maxLength: 5 }), shape)
    .map(([of, [outer, inner]]) => outer(...of.map((each) => inner(...each))));
}

interface Step {
  readonly op: "not" | "all" | "any";
  /** How far back each part lies among what is made so far. */
  readonly back: readonly number[];
}

const step: fc.Arbitrary<Step> = fc.record({
  op: fc.constantFrom("not", "all", "any", "all", "any"),
  back: fc.array(fc.nat(15), { minLength: 1, maxLength: 4 }),
});

/** A conjunction and a disjunction of nothing, the atoms, and then formula upon formula. */
function build(atoms: number, steps: readonly Step[]): Formula[] {
  const made: Formula[] = [{ op: "all", of: [] }, { op: "any", of: [] }, ...atomsUpTo(atoms)];
  for (const { op, back } of steps) {
    const parts = back.map((far) => lately(made, far));
    made.push(op === "not" ? { op, of: parts[0] as Formula } : { op, of: parts });
  }
  return made;
}

/** What was made so far back, or first of all. */
const lately = (made: readonly Formula[], back: number) =>
  made[Math.max(0, made.length - 1 - back)] as Formula;

const atomsUpTo = (count: number) =>
  Array.from({ length: count }, (_, atom): Formula => ({ op: "atom", atom }));

/** What holds among facts, once the formulas are there to speak of. */
type Tie = (made: readonly Formula[]) => Formula;

const not = (of: Formula): Formula => ({ op: "not", of });
const all = (...of: Formula[]): Formula => ({ op: "all", of });
const any = (...of: Formula[]): Formula => ({ op: "any", of });

/** The constraints that an incident may state, narrators' accounts as bundles, and now and then any formula at all. */
function ties(atoms: number): fc.Arbitrary<Tie> {
  const some = fc.uniqueArray(fc.nat(atoms - 1), { minLength: 2, maxLength: 4 });
  const account = some.chain((said) =>
    fc
      .nat(2 ** said.length - 1)
      .map((signs) => all(...said.map((atom, at) => signed(atom, (signs >> at) % 2 === 0)))),
  );
  return fc.oneof(
    {
      weight: 3,
      arbitrary: some.map(
        ([a, b]) =>
          () =>
            any(signed(a, false), signed(b, true)),
      ),
    },
    {
      weight: 2,
      arbitrary: some.map((of) => () => all(any(...of.map((atom) => signed(atom, true))), ...apart(of))),
    },
    { weight: 1, arbitrary: some.map((of) => () => all(...apart(of))) },
    {
      weight: 3,
      arbitrary: fc.array(account, { minLength: 2, maxLength: 3 }).map((told) => () => any(...told)),
    },
    {
      weight: 1,
      arbitrary: fc.nat(9).map(
        (back): Tie =>
          (made) =>
            lately(made, back),
      ),
    },
  );
}

function signed(atom = 0, holds = true): Formula {
  return holds ? { op: "atom", atom } : not({ op: "atom", atom });
}

function apart(of: readonly number[]): Formula[] {
  return of.flatMap((one, at) => of.slice(at + 1).map((other) => not(all(signed(one), signed(other)))));
}
