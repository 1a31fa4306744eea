import { useState } from "react";
import type { Answers, Receipt } from "../answers.ts";
import { Page } from "../frame/page.tsx";
import { message } from "../messages/message.ts";
import { Settled } from "../parts/settled.tsx";
import type { PlaceOf } from "../permalink.ts";
import { BlockView } from "../study/block-view.tsx";
import { Prose, Runs } from "../study/prose.tsx";
import type { Block, Chapter, StudyDocument } from "../study/study-document.ts";
import { useFile } from "../use-answer.ts";
import { useFirstAnswers } from "../use-first-answers.ts";

const STUDY = "azerbaijan-turkiye";

/** The study of the pact: prose with sources, and questions answered where they stand. */
export function StudyPage(_: { readonly place: PlaceOf<"study"> }) {
  const asked = useFile<StudyDocument>(`/studies/${STUDY}.json`);
  const study = asked.answer;
  const { answers, receipt } = useBlockAnswers(study);
  return (
    <Page
      title={study?.title ?? message.sections.study}
      docket={study ? [[message.study.study, study.title]] : []}
      receipt={receipt}
      sources={study?.sources ?? []}
      answers={answers}
      twins={[]}
    >
      <Settled asked={asked} what={message.sections.study}>
        {(given) => <Shown study={given} />}
      </Settled>
    </Page>
  );
}
