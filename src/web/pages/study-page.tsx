import { useEffect } from "react";
import { Page } from "../frame/page.tsx";
import { message } from "../messages/message.ts";
import { Settled } from "../parts/settled.tsx";
import type { PlaceOf } from "../permalink.ts";
import { useBlockAnswers } from "../study/block-answers.ts";
import { BlockView, sourcesOf, twinsOf } from "../study/block-view.tsx";
import { Prose, Runs } from "../study/prose.tsx";
import type { Chapter, StudyDocument } from "../study/study-document.ts";
import { useFile } from "../use-answer.ts";

const STUDY = "azerbaijan-turkiye";

/** The study of the pact: prose with sources, and questions answered where they stand. */
export function StudyPage(_: { readonly place: PlaceOf<"study"> }) {
  const asked = useFile<StudyDocument>(`/studies/${STUDY}.json`);
  const study = asked.answer;
  const blocks = useBlockAnswers(study);
  useAnchor(study !== undefined, blocks.length);
  return (
    <Page
      title={study?.title ?? message.sections.study}
      docket={study ? [[message.study.study, study.title]] : []}
      receipt={blocks[0]?.answer.receipt}
      sources={[...(study?.sources ?? []), ...blocks.flatMap(sourcesOf)]}
      answers={Object.fromEntries(blocks.map(({ block, answer }) => [block.title, answer]))}
      twins={blocks.flatMap(twinsOf)}
    >
      <Settled asked={asked} what={message.sections.study}>
        {(given) => <Shown study={given} />}
      </Settled>
    </Page>
  );
}

// A link to a paragraph is followed once the paragraph is there, and again once the answers above it have their height.
function useAnchor(ready: boolean, answered: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new answer moves what stands below it.
  useEffect(() => {
    const anchor = location.hash.slice(1);
    if (ready && anchor) document.getElementById(decodeURIComponent(anchor))?.scrollIntoView();
  }, [ready, answered]);
}

function Shown({ study }: { readonly study: StudyDocument }) {
  const { title, standfirst, chapters, sources } = study;
  return (
    <div className="read">
      <nav className="rail" aria-label={message.study.chapters}>
        <p className="caps">{message.study.chapters}</p>
        <ol>
          {chapters.map((chapter) => (
            <li key={chapter.id}>
              <a href={`#${chapter.id}`}>{chapter.title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <h1>{title}</h1>
      <p className="stand">
        <Runs runs={standfirst} sources={sources} anchor="top" />
      </p>
      {chapters.map((chapter) => (
        <ChapterParts key={chapter.id} chapter={chapter} study={study} />
      ))}
    </div>
  );
}

function ChapterParts({
  chapter: { id, title, parts },
  study,
}: {
  readonly chapter: Chapter;
  readonly study: StudyDocument;
}) {
  return (
    <>
      <h2 id={id}>{title}</h2>
      {parts.map((part, at) =>
        part.kind === "block" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a compiled study never move.
          <BlockView key={at} block={part} />
        ) : (
          <Prose key={part.number} paragraph={part} sources={study.sources} />
        ),
      )}
    </>
  );
}
