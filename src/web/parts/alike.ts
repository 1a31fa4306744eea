import type { CoverOutput } from "../answers.ts";
import { message } from "../messages/message.ts";

type Line = CoverOutput["roll"][number];
type Names = Readonly<Record<string, string>>;

/** From this many states on, promises that differ in nothing but the name stand in one line. */
const MANY = 4;

/** Puts lines that say the same of each state together. */
export function alike(lines: readonly Line[], names: Names): readonly (readonly Line[])[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${line.status} ${line.alsoContested} ${line.basis} ${line.sentence.replace(names[line.state] ?? line.state, "")}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length >= MANY ? [group] : group.map((line) => [line]),
  );
}

/** The sentence of a line, or of each state of a group. */
export function sentenceOf(group: readonly Line[], names: Names): string {
  const [line] = group;
  if (!line) return "";
  if (group.length === 1) return line.sentence;
  const said = line.sentence.replace(names[line.state] ?? line.state, message.cover.each(group.length));
  return said.charAt(0).toLocaleUpperCase(message.language) + said.slice(1);
}
