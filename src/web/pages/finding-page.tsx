import type { AssessOutput, FindingForm } from "../answers.ts";
import { Page } from "../frame/page.tsx";
import { Mark, statusClass } from "../marks/mark.tsx";
import { message } from "../messages/message.ts";
import { Go, go } from "../navigation.tsx";
import { CellProof } from "../parts/cell-proof.tsx";
import { FindingRest } from "../parts/finding-rest.tsx";
import { Matrix } from "../parts/matrix.tsx";
import { Settled } from "../parts/settled.tsx";
import { sourcesOfFinding } from "../parts/sources-of.ts";
import { matrixTwin, proofTwin } from "../parts/twins.ts";
import { type PlaceOf, place } from "../permalink.ts";
import { useAnswer } from "../use-answer.ts";
import { assessInput } from "./incident-page.tsx";

type Here = PlaceOf<"finding">;

/** One finding with its whole proof, down to each leaf and its source. */
export function FindingPage({ place: here }: { readonly place: Here }) {
  const asked = useAnswer("assess", assessInput(here.incident, here.lawDate));
  const finding = asked.answer?.findings.find(({ id }) => id === here.finding);
  return (
    <Page
      title={finding?.sentence ?? message.finding.title}
      docket={[
        [message.incident.incident, here.incident],
        ...(asked.answer ? [[message.frame.lawAt, message.day(asked.answer.lawDate)] as const] : []),
      ]}
      receipt={asked.answer?.receipt}
      sources={finding ? sourcesOfFinding(finding) : []}
      answers={finding ? { finding } : {}}
      twins={finding ? [proofTwin(finding.proof), matrixTwin(finding)] : []}
    >
      <Settled asked={asked} what={here.finding}>
        {(answer) =>
          finding ? <Shown answer={answer} finding={finding} here={here} /> : <Missing here={here} />
        }
      </Settled>
    </Page>
  );
}

interface ShownProps {
  readonly answer: AssessOutput;
  readonly finding: FindingForm;
  readonly here: Here;
}

function Shown({ answer, finding, here }: ShownProps) {
  const { doctrine, narrator } = here;
  const chosen = doctrine && narrator ? { doctrine, narrator } : undefined;
  return (
    <>
      <div className="top">
        <p className="caps">{message.finding.plate(finding.instrumentShort, finding.article)}</p>
        <h1 className="sentence">{finding.sentence}</h1>
        <p className="stand">
          <Mark kind={finding.kind} status={finding.status} silent />{" "}
          <span className={`word ${statusClass(finding.status)}`}>{message.status[finding.status]}</span>
          {finding.alsoContested && ` ${message.finding.alsoContested}`}, {message.kind[finding.kind]}.
        </p>
        <p className="ui">
          {finding.basis} ·{" "}
          <Go to={place("incident", { id: here.incident, finding: finding.id })}>{answer.title}</Go> ·{" "}
          <Go to={place("instrument", { id: finding.instrument })}>{finding.instrumentShort}</Go>
        </p>
      </div>
      <div className="mp even sec">
        <CellProof
          incident={here.incident}
          lawDate={here.lawDate}
          finding={finding}
          chosen={chosen}
          heading="h2"
        />
        <div>
          <h3>{message.matrix.title(finding.matrix.rows.length, finding.matrix.columns.length)}</h3>
          <Matrix finding={finding} chosen={chosen} onChoose={(cell) => go({ ...here, ...cell })} />
        </div>
      </div>
      <div className="sec">
        <FindingRest finding={finding} />
      </div>
    </>
  );
}

function Missing({ here }: { readonly here: Here }) {
  return (
    <div className="fail" role="alert">
      <p>{message.finding.none(here.finding, here.incident)}</p>
      <p className="mend">
        <Go to={place("incident", { id: here.incident })}>{message.finding.noneMend}</Go>
      </p>
    </div>
  );
}
