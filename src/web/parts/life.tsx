import type { InstrumentForm } from "../answers.ts";
import { message } from "../messages/message.ts";
import { Cited } from "./cited.tsx";
import { Figure } from "./figure.tsx";
import { dayOf, lifeTwin, partyOf } from "./instrument-twins.ts";
import { StepsPlate } from "./steps-plate.tsx";

type Act = InstrumentForm["life"][number];

interface LifeProps {
  readonly instrument: InstrumentForm;
  readonly on: string;
}

/** Above this, lanes for each party no longer fit a plate; the list below holds every act. */
const LANES = 6;

/** The dated acts of an instrument. Where sources differ, both stand side by side. */
export function Life({ instrument, on }: LifeProps) {
  const words = message.instrument;
  const drawn = instrument.parties.length <= LANES && instrument.life.some((act) => act.on && act.on <= on);
  return (
    <section className="sec">
      <h2>{words.life}</h2>
      <p className="ui">{words.lifeSays}</p>
      {drawn && (
        <Figure
          title={message.study.steps.title}
          says={message.study.steps.says(instrument.short, message.day(on))}
          twin={lifeTwin(instrument)}
        >
          <StepsPlate instrument={instrument} on={on} />
        </Figure>
      )}
      <ol className="plain acts-list">
        {instrument.life.map((act) => (
          <ActLine key={act.id} act={act} party={partyOf(instrument, act.party)} />
        ))}
      </ol>
    </section>
  );
}

function ActLine({ act, party }: { readonly act: Act; readonly party: string }) {
  const { kind, organ, effect, note, versions, sources, disputed } = act;
  return (
    <li className="act-line">
      <span className={act.on ? "num" : "unk"}>{dayOf(act)}</span>
      <div>
        <b>{kind}</b>, {party}
        {organ && ` (${organ})`}
        <p className="meta">
          {effect}
          {disputed && ` · ${message.instrument.disputed}`}
          {note && ` · ${note}`}
        </p>
        {versions.length > 0 && (
          <div className="versions">
            {versions.map(({ says, sources: theirs }) => (
              <div key={says}>
                <p>{says}</p>
                <Cited sources={theirs} of={says} />
              </div>
            ))}
          </div>
        )}
        <Cited sources={sources} of={`${kind}, ${party}`} />
      </div>
    </li>
  );
}
