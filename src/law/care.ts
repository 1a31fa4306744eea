import { type Atoms, doctrineKey, factKey, readingKey } from "./atoms.ts";
import type { Case, View } from "./case.ts";
import type { Doctrine } from "./doctrine.ts";
import type { Formula } from "./formula.ts";
import { isDisputed, isSettled } from "./grade.ts";
import type { Constraint, Incident } from "./incident.ts";
import { readingsInPlay } from "./standing.ts";

const not = (of: Formula): Formula => ({ op: "not", of });
const any = (...of: Formula[]): Formula => ({ op: "any", of });
const all = (...of: Formula[]): Formula => ({ op: "all", of });

/** What holds among atoms whatever comes out: the incident's constraints, coherent accounts, coherent doctrines. */
export function careOf(atoms: Atoms, given: Case, view: View, doctrines: readonly Doctrine[]): Formula[] {
  const facts = factAtoms(atoms, given.incident);
  const among = given.incident.constraints.map((each) => constrain(each, facts));
  const accounts = view.narrator === "all" ? coherentAccounts(given, facts) : [];
  return [...among, ...accounts, ...coherentDoctrines(atoms, given, doctrines)];
}

function factAtoms(atoms: Atoms, incident: Incident): Map<string, Formula> {
  return new Map(
    incident.facts.map(({ id, that }) => [
      id,
      { op: "atom", atom: atoms.find(factKey(that.clause, that.args)) ?? -1 } as const,
    ]),
  );
}

function constrain({ kind, facts }: Constraint, atoms: ReadonlyMap<string, Formula>): Formula {
  const of = facts.flatMap((id) => atoms.get(id) ?? []);
  const [first, second] = of;
  if (kind === "implies") return first && second ? any(not(first), second) : { op: "const", value: true };
  return kind === "exactly one" ? all(any(...of), ...pairsApart(of)) : all(...pairsApart(of));
}

function pairsApart(of: readonly Formula[]): Formula[] {
  return of.flatMap((one, index) => of.slice(index + 1).map((other) => any(not(one), not(other))));
}

/** Disputed facts stand together as some narrator tells them; no reader may mix two accounts into a third. */
function coherentAccounts(given: Case, atoms: ReadonlyMap<string, Formula>): Formula[] {
  const disputed = given.incident.facts.filter(
    (fact) => isDisputed(fact) && !isSettled(fact, given.threshold),
  );
  const bundles = given.incident.narrators.flatMap(({ id: narrator }) => {
    const said = disputed.flatMap((fact) => {
      const account = fact.accounts.find((each) => each.narrator === narrator);
      const atom = atoms.get(fact.id);
      return account && atom ? [account.says === "yes" ? atom : not(atom)] : [];
    });
    return said.length > 0 ? [all(...said)] : [];
  });
  return bundles.length > 0 ? [any(...bundles)] : [];
}

function coherentDoctrines(atoms: Atoms, given: Case, doctrines: readonly Doctrine[]): Formula[] {
  const atom = (key: string): Formula => ({ op: "atom", atom: atoms.find(key) ?? -1 });
  const one = (of: Formula[]): Formula[] => (of.length > 1 ? [any(...of), ...pairsApart(of)] : []);
  const chosen =
    given.doctrines.length === doctrines.length ? doctrines.map(({ id }) => atom(doctrineKey(id))) : [];
  const readings = [...given.corpus.questions.values()].flatMap((question) =>
    one(readingsInPlay(question, doctrines).map((position) => atom(readingKey(question.id, position)))),
  );
  const taken =
    chosen.length < 2
      ? []
      : doctrines.flatMap(({ id, takes }) =>
          Object.entries(takes).map(([question, position]) =>
            any(not(atom(doctrineKey(id))), atom(readingKey(question, position))),
          ),
        );
  return [...one(chosen), ...readings, ...taken];
}
