import type { Draft } from "../draft.ts";
import type { Known } from "../known.ts";
import type { Path } from "../text/path.ts";
import { sentencesUnder } from "./conditions.ts";

/** A use of one definition in another: where it stands, and what it uses. */
interface Use {
  readonly draft: Draft;
  readonly path: Path;
  readonly to: string;
}

type Uses = ReadonlyMap<string, readonly Use[]>;

/** Closed terms of one instrument may not define each other in a circle. */
export function checkTermCycles(draft: Draft, known: Known): void {
  const uses = new Map<string, Use[]>();
  for (const id of draft.keys("terms")) {
    const name = draft.text("terms", id, "name") ?? id;
    uses.set(name, [
      ...(uses.get(name) ?? []),
      ...usesUnder(draft, known, ["terms", id, "is"], (read) => read.args.term),
    ]);
  }
  reportCycles(uses);
}

/** Open terms of questions may not define each other in a circle, by whichever positions. */
export function checkQuestionCycles(drafts: readonly Draft[], known: Known): void {
  const open = new Set(
    known.vocabulary.phrases.filter((phrase) => phrase.open).map((phrase) => phrase.clause),
  );
  const questions = drafts.filter((draft) => draft.kind.shelf === "questions");
  const named = (read: { readonly clause: string }) => (open.has(read.clause) ? read.clause : undefined);
  const uses = questions.map((draft) => [draft.text("question") ?? "", usesOf(draft, known, named)] as const);
  reportCycles(new Map(uses));
}

type Named = (read: {
  readonly clause: string;
  readonly args: Readonly<Record<string, string>>;
}) => string | undefined;

function usesOf(draft: Draft, known: Known, named: Named): Use[] {
  return draft.keys("positions").flatMap((id) => usesUnder(draft, known, ["positions", id, "means"], named));
}

function usesUnder(draft: Draft, known: Known, path: Path, named: Named): Use[] {
  return sentencesUnder(draft, path).flatMap((leaf) => {
    const read = known.vocabulary.read(leaf.text);
    const to = read && named(read);
    return to === undefined ? [] : [{ draft, path: leaf.path, to }];
  });
}

/** Reports each circle once, at the use that closes it. */
function reportCycles(uses: Uses): void {
  const done = new Set<string>();
  const follow = (name: string, way: readonly string[]): void => {
    if (done.has(name)) return;
    for (const use of uses.get(name) ?? []) {
      if (use.to === name || way.includes(use.to)) reportCycle(use, [...way, name]);
      else follow(use.to, [...way, name]);
    }
    done.add(name);
  };
  for (const name of uses.keys()) follow(name, []);
}

function reportCycle({ draft, path, to }: Use, way: readonly string[]): void {
  const circle = [...way.slice(way.indexOf(to)), to].join(" -> ");
  const what = `A term is defined by itself: ${circle}.`;
  draft.report("CASUS_CORPUS_CYCLE", { path }, what, "Write the condition out in one of them.");
}
