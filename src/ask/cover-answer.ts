import { capital, type LawCorpus, list } from "../law/index.ts";
import type { CoverOutput } from "./cover-form.ts";

type Line = CoverOutput["roll"][number];

/** The answer in words: how many states are bound, may, or said that they would, and who. */
export function coverAnswer(corpus: LawCorpus, victim: string, roll: readonly Line[]): string {
  const name = (id: string) => corpus.actors.get(id)?.name ?? id;
  const names = (lines: readonly Line[]) =>
    lines.length > 4 ? `${lines.length} states` : list(lines.map(({ state }) => name(state)));
  const said = (lines: readonly Line[], words: (who: string, many: boolean) => string) =>
    lines.length > 0 ? [`${capital(words(names(lines), lines.length > 1))}.`] : [];
  const of = (kind: string, ...statuses: string[]) =>
    roll.filter((each) => each.kind === kind && (statuses.length === 0 || statuses.includes(each.status)));
  const sentences = [
    ...said(
      of("duty", "engaged"),
      (who, many) => `by law ${who} ${many ? "are" : "is"} bound toward ${name(victim)}`,
    ),
    ...said(
      of("duty", "contested", "undetermined"),
      (who) => `${who} may be bound, but it is contested or not known`,
    ),
    ...said(of("duty", "dormant"), (who) => `${who} would be bound once an act that is missing is done`),
    ...said(of("permission"), (who) => `${who} may consider help, without a duty`),
    ...said(
      of("pledge"),
      (who, many) =>
        `${who} promised support in words; the words bind ${many ? "none of them" : "nobody"} in law`,
    ),
  ];
  return [
    ...(sentences.length > 0 ? sentences : ["No state is bound."]),
    "No other promise was found in the corpus.",
  ].join(" ");
}
