import type { AssessOutput, FindingForm } from "../answers.ts";
import type { DocketItem } from "../frame/docket.tsx";
import { Page } from "../frame/page.tsx";
import { useTables } from "../frame/tables.ts";
import { message } from "../messages/message.ts";
import { go } from "../navigation.tsx";
import { FactRow } from "../parts/fact-row.tsx";
import { FindingDetail } from "../parts/finding-detail.tsx";
import { FindingRest } from "../parts/finding-rest.tsx";
import { FindingRow } from "../parts/finding-row.tsx";
import { Settled } from "../parts/settled.tsx";
import { sourcesOfAssessment } from "../parts/sources-of.ts";
import { TwinTable } from "../parts/twin.tsx";
import { factsTwin, findingsTwin, matrixTwin, proofTwin } from "../parts/twins.ts";
import { type PlaceOf, place } from "../permalink.ts";
import { useAnswer } from "../use-answer.ts";

type Here = PlaceOf<"incident">;

interface IncidentProps {
  readonly place: Here;
}

/** One incident: its facts, who is bound to do what, and why. */
export function IncidentPage({ place: here }: IncidentProps) {
  const asked = useAnswer("assess", assessInput(here.id, here.lawDate));
  const { answer } = asked;
  const finding = answer && chosenOf(answer, here.finding);
  return (
    <Page
      title={answer?.title ?? message.sections.incident}
      docket={answer ? docketOf(answer) : [[message.incident.incident, here.id]]}
      receipt={answer?.receipt}
      sources={answer ? sourcesOfAssessment(answer) : []}
      answers={answer ? { assess: answer } : {}}
      twins={
        answer && finding
          ? [
              findingsTwin(answer.findings),
              factsTwin(answer.facts),
              matrixTwin(finding),
              proofTwin(finding.proof),
            ]
          : []
      }
    >
      <Settled asked={asked} what={here.id}>
        {(given) => <Assessed answer={given} here={here} />}
      </Settled>
    </Page>
  );
}

/** The input of `assess` for an incident of the corpus. */
export function assessInput(id: string, lawDate: string | undefined) {
  return { incident: { id }, ...(lawDate ? { lawDate } : {}) };
}

function docketOf({
  factDate,
  lawDate,
  knownTo,
  incident,
  hypothetical,
}: AssessOutput): readonly DocketItem[] {
  const { incident: words } = message;
  return [
    [words.incident, hypothetical ? `${incident}, ${words.hypothetical}` : incident],
    [words.factDate, message.day(factDate)],
    [message.frame.lawAt, message.day(lawDate)],
    ...(knownTo ? [[words.known, message.day(knownTo)] as const] : []),
  ];
}

function chosenOf({ findings }: AssessOutput, id: string | undefined) {
  return findings.find((one) => one.id === id) ?? findings[0];
}

function Assessed({ answer, here }: { readonly answer: AssessOutput; readonly here: Here }) {
  const finding = chosenOf(answer, here.finding);
  return (
    <>
      <div className="top">
        <h1>{answer.title}</h1>
        <p className="stand">{answer.summary}</p>
      </div>
      <div className="duo">
        <Facts answer={answer} />
        <Findings answer={answer} here={here} chosen={finding?.id} />
      </div>
      {finding && (
        <>
          <div className="sec">
            <FindingDetail
              incident={here.id}
              lawDate={here.lawDate}
              finding={finding}
              chosen={
                here.doctrine && here.narrator
                  ? { doctrine: here.doctrine, narrator: here.narrator }
                  : undefined
              }
              onChoose={(cell) => go({ ...here, finding: finding.id, ...cell })}
            />
          </div>
          <div className="sec">
            <FindingRest finding={finding} />
          </div>
        </>
      )}
    </>
  );
}

function Facts({ answer: { facts, assumptions } }: { readonly answer: AssessOutput }) {
  const tables = useTables();
  return (
    <section>
      <div className="rh">
        <h2>{message.incident.facts}</h2>
        <span className="ui">{message.incident.factsCount(facts.length)}</span>
      </div>
      {tables ? (
        <TwinTable twin={factsTwin(facts)} />
      ) : (
        <ul className="facts">
          {facts.map((fact) => (
            <FactRow key={fact.id} fact={fact} />
          ))}
        </ul>
      )}
      {assumptions.length > 0 && (
        <details>
          <summary className="ui">
            {message.incident.assumptions} ({assumptions.length})
          </summary>
          <ul className="plain">
            {assumptions.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface FindingsProps {
  readonly answer: AssessOutput;
  readonly here: Here;
  readonly chosen: string | undefined;
}

/** What a reader asks for last: provisions that nobody needs to act on. */
const FOLDED: readonly FindingForm["status"][] = ["not engaged", "not in force", "not tested", "kept"];

function Findings({ answer: { findings }, here, chosen }: FindingsProps) {
  const tables = useTables();
  const live = findings.filter(({ status }) => !FOLDED.includes(status));
  const rest = findings.filter(({ status }) => FOLDED.includes(status));
  return (
    <section>
      <div className="rh">
        <h2>{message.incident.findings}</h2>
        <span className="ui">{message.incident.findingsCount(findings.length)}</span>
      </div>
      {findings.length === 0 && <p className="em">{message.incident.noFindings}</p>}
      {tables ? (
        <TwinTable twin={findingsTwin(findings)} />
      ) : (
        <>
          <Rows findings={live} here={here} chosen={chosen} />
          {rest.length > 0 && (
            <details open={live.length === 0 || rest.some(({ id }) => id === chosen)}>
              <summary className="ui">{message.incident.folded(rest.length)}</summary>
              <Rows findings={rest} here={here} chosen={chosen} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

interface RowsProps {
  readonly findings: readonly FindingForm[];
  readonly here: Here;
  readonly chosen: string | undefined;
}

function Rows({ findings, here: { id: incident, lawDate }, chosen }: RowsProps) {
  if (findings.length === 0) return null;
  return (
    <ul className="finds">
      {findings.map((finding) => (
        <FindingRow
          key={finding.id}
          finding={finding}
          chosen={finding.id === chosen}
          to={place("incident", { id: incident, finding: finding.id, lawDate })}
          proof={place("finding", { incident, finding: finding.id, lawDate })}
        />
      ))}
    </ul>
  );
}
