import type { InstrumentForm } from "../answers.ts";
import { Page } from "../frame/page.tsx";
import { message } from "../messages/message.ts";
import { Go, go } from "../navigation.tsx";
import { Articles } from "../parts/articles.tsx";
import { DaySlot } from "../parts/day-slot.tsx";
import { InstrumentRest } from "../parts/instrument-rest.tsx";
import { articlesTwin, lifeTwin, partiesTwin } from "../parts/instrument-twins.ts";
import { Life } from "../parts/life.tsx";
import { PartyStatus } from "../parts/party-status.tsx";
import { Settled } from "../parts/settled.tsx";
import { sourcesOfInstrument } from "../parts/sources-of.ts";
import { type PlaceOf, place } from "../permalink.ts";
import { useAnswer } from "../use-answer.ts";

type Here = PlaceOf<"instrument">;

/** One instrument: who is bound, what it provides, its life, and what nobody knows about it. */
export function InstrumentPage({ place: here }: { readonly place: Here }) {
  const asked = useAnswer("instruments", { id: [here.id], ...(here.on && { on: here.on }) });
  const { answer } = asked;
  const instrument = answer?.whole[0];
  return (
    <Page
      title={instrument?.short ?? here.id}
      docket={answer ? [[message.frame.lawAt, message.day(answer.on)]] : []}
      receipt={answer?.receipt}
      sources={instrument ? sourcesOfInstrument(instrument) : []}
      answers={instrument ? { instrument } : {}}
      twins={instrument ? [partiesTwin(instrument), articlesTwin(instrument), lifeTwin(instrument)] : []}
    >
      <Settled asked={asked} what={here.id}>
        {({ on }) =>
          instrument ? <Shown instrument={instrument} here={here} on={on} /> : <Missing id={here.id} />
        }
      </Settled>
    </Page>
  );
}

interface ShownProps {
  readonly instrument: InstrumentForm;
  readonly here: Here;
  readonly on: string;
}

function Shown({ instrument, here, on }: ShownProps) {
  const { short, title, kind, quality, signed } = instrument;
  const words = message.instrument;
  return (
    <>
      <div className="top">
        <h1>{short}</h1>
        <p className="stand">{title}</p>
        <p className="ui">
          {[kind, signed && `${words.signed.toLowerCase()} ${message.day(signed)}`, quality]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <section className="sec">
        <div className="rh">
          <div>
            <h2>{words.partiesAt}</h2>
            <span className="ui">{words.partiesOn(message.day(on))}</span>
          </div>
          <fieldset className="ui">
            <legend className="vh">{message.instruments.on}</legend>
            <DaySlot day={on} onChange={(day) => go({ ...here, on: day }, { replace: true })} />
          </fieldset>
        </div>
        <PartyStatus instrument={instrument} />
      </section>
      <Articles instrument={instrument} />
      <Life instrument={instrument} on={on} />
      <InstrumentRest instrument={instrument} />
    </>
  );
}

function Missing({ id }: { readonly id: string }) {
  return (
    <div className="fail" role="alert">
      <p>{message.instrument.missing(id)}</p>
      <p className="mend">
        <Go to={place("instruments")}>{message.instruments.all}</Go>
      </p>
    </div>
  );
}
