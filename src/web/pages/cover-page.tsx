import { lazy, Suspense } from "react";
import type { CoverOutput, FindingForm } from "../answers.ts";
import { Page } from "../frame/page.tsx";
import { message } from "../messages/message.ts";
import { go } from "../navigation.tsx";
import { CoverAsk } from "../parts/cover-ask.tsx";
import { CoverFinding } from "../parts/cover-finding.tsx";
import { beginsTwin, rollTwin } from "../parts/cover-twins.ts";
import { Figure } from "../parts/figure.tsx";
import { Roll } from "../parts/roll.tsx";
import { Settled } from "../parts/settled.tsx";
import { sourcesOfFinding } from "../parts/sources-of.ts";
import { TwinTable } from "../parts/twin.tsx";
import { proofTwin } from "../parts/twins.ts";
import type { PlaceOf } from "../permalink.ts";
import { useAnswer } from "../use-answer.ts";

type Here = PlaceOf<"cover">;

// The map brings a projection library and a base map: it comes after the words.
const Plate = lazy(async () => ({ default: (await import("../map/plate.tsx")).Plate }));

/** One attacker, one victim, one day: who would be bound, who may, and who said it would. */
export function CoverPage({ place: here }: { readonly place: Here }) {
  const { attacker, victim, on, attack, asked: request } = here;
  const asked = useAnswer("cover", { attacker, victim, on, attack, asked: request });
  const { answer } = asked;
  const finding = answer?.findings.find(({ id }) => id === here.finding);
  return (
    <Page
      title={message.cover.title}
      docket={[[message.frame.lawAt, message.day(on)]]}
      receipt={answer?.receipt}
      sources={answer ? (finding ? [finding] : answer.findings).flatMap(sourcesOfFinding) : []}
      answers={answer ? { cover: answer } : {}}
      twins={
        answer ? [rollTwin(answer), beginsTwin(answer), ...(finding ? [proofTwin(finding.proof)] : [])] : []
      }
    >
      <div className="top">
        <CoverAsk here={here} names={answer?.names ?? {}} />
        <Settled asked={asked} what={message.waiting.answer}>
          {(given) => <Shown answer={given} here={here} finding={finding} />}
        </Settled>
      </div>
    </Page>
  );
}

interface ShownProps {
  readonly answer: CoverOutput;
  readonly here: Here;
  readonly finding: FindingForm | undefined;
}

function Shown({ answer, here, finding }: ShownProps) {
  const choose = (id: string | undefined) => go({ ...here, finding: id, proof: false });
  return (
    <>
      <p className="answer">{answer.answer}</p>
      <div className="atlas">
        <MapFigure answer={answer} finding={finding} onChoose={choose} />
        <Roll answer={answer} here={here} />
        <Begins answer={answer} />
      </div>
      {finding && <CoverFinding finding={finding} here={here} />}
      <Assumptions answer={answer} />
    </>
  );
}

interface MapFigureProps {
  readonly answer: CoverOutput;
  readonly finding: FindingForm | undefined;
  readonly onChoose: (finding: string | undefined) => void;
}

function MapFigure({ answer, finding, onChoose }: MapFigureProps) {
  const { names, victim, on, roll } = answer;
  const words = message.cover;
  const chosen = roll.find(({ findings }) => finding && findings.includes(finding.id))?.state;
  const open = (state: string) => onChoose(roll.find((line) => line.state === state)?.findings[0]);
  return (
    <Figure
      plate={words.plate}
      title={words.map}
      says={words.mapSays(names[victim] ?? victim, message.day(on))}
      twin={rollTwin(answer)}
      caption={on < "2020-01-01" ? `${words.borders} ${words.today(message.day(on))}` : words.borders}
    >
      <Suspense fallback={<div className="waiting" />}>
        <Plate cover={answer} chosen={chosen} onChoose={open} />
      </Suspense>
    </Figure>
  );
}

function Begins({ answer }: { readonly answer: CoverOutput }) {
  if (answer.begins.length === 0) return null;
  return (
    <section className="sec">
      <h2>{message.cover.begins}</h2>
      <p className="ui">{message.cover.beginsSays}</p>
      <TwinTable twin={beginsTwin(answer)} />
    </section>
  );
}

function Assumptions({ answer: { assumptions } }: { readonly answer: CoverOutput }) {
  if (assumptions.length === 0) return null;
  return (
    <details>
      <summary className="ui">
        {message.cover.assumptions} ({assumptions.length})
      </summary>
      <ul className="plain">
        {assumptions.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </details>
  );
}
