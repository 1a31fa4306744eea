import type { ReactNode } from "react";
import { useCatalogue } from "../catalogue.ts";
import { message } from "../messages/message.ts";
import { go } from "../navigation.tsx";
import { ATTACKS, type PlaceOf } from "../permalink.ts";
import { DaySlot } from "./day-slot.tsx";

type Here = PlaceOf<"cover">;

interface CoverAskProps {
  readonly here: Here;
  /** Names of states by id, as the answer gives them. */
  readonly names: Readonly<Record<string, string>>;
}

/** The question as a sentence whose slots are real controls. */
export function CoverAsk({ here, names }: CoverAskProps) {
  const words = message.cover;
  const known = useCatalogue().answer?.states ?? [];
  const states = withChosen(known, [here.attacker, here.victim], names);
  const set = (change: Partial<Here>) => go({ ...here, ...change, finding: undefined, proof: false });
  const options = states.map(({ id, name }) => [id, name] as const);
  return (
    <h1 className="ask">
      {words.if}{" "}
      <Slot
        label={words.slot.attacker}
        value={here.attacker}
        onChange={(attacker) => set({ attacker })}
        options={options}
      />{" "}
      {words.attacks}{" "}
      <Slot
        label={words.slot.victim}
        value={here.victim}
        onChange={(victim) => set({ victim })}
        options={options}
      />{" "}
      <Slot
        label={words.slot.attack}
        value={here.attack}
        onChange={(attack) => set({ attack: ATTACKS.find((one) => one === attack) ?? here.attack })}
        options={ATTACKS.map((kind) => [kind, words.kind[kind]] as const)}
      />{" "}
      {words.on} <DaySlot day={here.on} onChange={(on) => set({ on })} />, {words.and}{" "}
      {names[here.victim] ?? here.victim}{" "}
      <Slot
        label={words.slot.asked}
        value={here.asked ? "yes" : "no"}
        onChange={(asked) => set({ asked: asked === "yes" })}
        options={[
          ["yes", words.asks.yes],
          ["no", words.asks.no],
        ]}
        after=","
      />{" "}
      {words.who}
    </h1>
  );
}

interface SlotProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
  /** A mark that must not begin a line of its own. */
  readonly after?: string;
}

function Slot({ label, value, options, onChange, after = "" }: SlotProps): ReactNode {
  return (
    <span className="day">
      <select aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
      {after}
    </span>
  );
}

// A link may name a state that the catalogue does not have; it stays in the sentence, and the answer says so.
function withChosen(
  known: readonly { id: string; name: string }[],
  chosen: readonly string[],
  names: Readonly<Record<string, string>>,
) {
  const missing = chosen.filter((id) => !known.some((one) => one.id === id));
  return [...known, ...[...new Set(missing)].map((id) => ({ id, name: names[id] ?? id }))];
}
