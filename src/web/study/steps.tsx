import { message } from "../messages/message.ts";
import { Go } from "../navigation.tsx";
import { Figure } from "../parts/figure.tsx";
import { lifeTwin } from "../parts/instrument-twins.ts";
import { PartyStatus } from "../parts/party-status.tsx";
import { StepsPlate } from "../parts/steps-plate.tsx";
import { place } from "../permalink.ts";
import type { ViewProps } from "./view-props.ts";

/** The acts of each party toward entry into force, and what that comes to. */
export function Steps({ block, answer: { whole, on } }: ViewProps<"instruments">) {
  return whole.map((instrument) => (
    <Figure
      key={instrument.id}
      title={block.title}
      says={message.study.steps.says(instrument.short, message.day(on))}
      twin={lifeTwin(instrument)}
      caption={<Go to={place("instrument", { id: instrument.id, on })}>{message.study.open}</Go>}
    >
      <StepsPlate instrument={instrument} on={on} />
      <PartyStatus instrument={instrument} />
    </Figure>
  ));
}
