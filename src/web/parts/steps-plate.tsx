import type { InstrumentForm } from "../answers.ts";
import { message } from "../messages/message.ts";
import { type PlacedAct, placeActs, reachOf, ticksOf, timeOf } from "./steps-layout.ts";

const WIDTH = 1040;
const LEFT = 150;
const RIGHT = 1030;
const DAY = 864e5;

interface StepsPlateProps {
  readonly instrument: InstrumentForm;
  readonly on: string;
}

/** A timeline with one lane a party. What nobody found is a dotted band, never an empty stretch. */
export function StepsPlate({ instrument, on }: StepsPlateProps) {
  const { life, parties } = instrument;
  const dated = life.filter((act) => act.on && act.on.slice(0, 10) <= on);
  const days = [...dated.map(({ on: day = on }) => timeOf(day)), timeOf(on)];
  const [from, to] = [Math.min(...days) - 10 * DAY, Math.max(...days)];
  const x = (day: string) => LEFT + ((timeOf(day) - from) / (to - from)) * (RIGHT - LEFT);
  const lanes = lanesOf(instrument, dated, x);
  const height = (lanes.at(-1)?.end ?? 0) + 26;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a stretch that scrolls must be reachable by key.
    <section className="scroll" tabIndex={0} aria-label={message.study.steps.title}>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        className="timeline"
        role="img"
        aria-label={labelOf(instrument)}
      >
        <Axis from={from} to={to} x={x} height={height} />
        <path d={`M${x(on)} 26V${height - 20}`} stroke="var(--ink)" strokeDasharray="1 3" />
        <text x={x(on)} y={height - 4} textAnchor="end" className="note">
          {message.day(on)}
        </text>
        {lanes.map((lane) => (
          <Lane key={lane.name} {...lane} now={x(on)} />
        ))}
      </svg>
      <p className="vh">{parties.map(({ says }) => says).join(" ")}</p>
    </section>
  );
}

interface LaneForm {
  readonly name: string;
  readonly y: number;
  readonly end: number;
  readonly placed: readonly PlacedAct[];
  /** Whether an act of this party was looked for and not found. */
  readonly unfound: boolean;
}

function lanesOf(
  { parties, life }: InstrumentForm,
  dated: InstrumentForm["life"],
  x: (day: string) => number,
): LaneForm[] {
  const lanes: LaneForm[] = [];
  for (const { state, name, inForce } of parties) {
    const acts = dated.filter(({ party }) => party === state || party === "all");
    const placed = placeActs(
      [...acts].sort((a, b) => timeOf(a.on ?? "") - timeOf(b.on ?? "")),
      x,
      LEFT,
      RIGHT,
    );
    const { above, below } = reachOf(placed);
    const y = (lanes.at(-1)?.end ?? 30) + above;
    const unfound = inForce === "undetermined" && life.some(({ party, found }) => party === state && !found);
    lanes.push({ name, y, end: y + below, placed, unfound });
  }
  return lanes;
}

function Lane({ name, y, placed, unfound, now }: LaneForm & { readonly now: number }) {
  const start = placed[0]?.x ?? LEFT;
  return (
    <g>
      <text x="0" y={y + 5} className="lane">
        {name}
      </text>
      {unfound ? (
        <Unfound y={y} from={start} to={now} />
      ) : (
        <path d={`M${start} ${y}H${now}`} stroke="var(--ink)" strokeWidth="2" />
      )}
      {placed.map((one) => (
        <Point key={one.act.id} placed={one} y={y} />
      ))}
    </g>
  );
}

function Unfound({ y, from, to }: { readonly y: number; readonly from: number; readonly to: number }) {
  return (
    <>
      <rect x={from} y={y - 11} width={to - from} height="22" fill="url(#p-unknown)" />
      <path
        d={`M${from} ${y - 11}H${to}M${from} ${y + 11}H${to}`}
        stroke="var(--undetermined-ink)"
        strokeDasharray="3 3"
      />
      <rect x={(from + to) / 2 - 102} y={y - 13} width="204" height="26" fill="var(--paper)" />
      <text x={(from + to) / 2} y={y + 5} textAnchor="middle" className="lab unknown">
        {message.instrument.laneUnknown}
      </text>
    </>
  );
}

// A ring is an act of which sources differ.
function Point({
  placed: { act, x, row, anchor, lines },
  y,
}: {
  readonly placed: PlacedAct;
  readonly y: number;
}) {
  const top = row > 0 ? y - 2 - row * 36 : y + 32 + (-row - 1) * 36;
  const shift = anchor === "start" ? -6 : anchor === "end" ? 6 : 0;
  const open = act.disputed || act.versions.length > 0;
  return (
    <g>
      <path d={row > 0 ? `M${x} ${y - 8}V${top + 20}` : `M${x} ${y + 8}V${top - 13}`} stroke="var(--edge)" />
      <circle
        cx={x}
        cy={y}
        r="6"
        fill={open ? "var(--paper)" : "var(--ink)"}
        stroke="var(--ink)"
        strokeWidth="2"
      />
      <text x={x + shift} y={top} textAnchor={anchor} className="lab strong">
        {lines[0]}
      </text>
      <text x={x + shift} y={top + 15} textAnchor={anchor} className="note halo">
        {lines[1]}
      </text>
    </g>
  );
}

interface AxisProps {
  readonly from: number;
  readonly to: number;
  readonly x: (day: string) => number;
  readonly height: number;
}

function Axis({ from, to, x, height }: AxisProps) {
  return (
    <g>
      <path d={`M${LEFT} 26H${RIGHT}`} stroke="var(--ink)" />
      {ticksOf(from, to).map((day) => (
        <g key={day}>
          <path d={`M${x(day)} 26V${height - 20}`} stroke="var(--rule)" />
          <text x={x(day) + 4} y="20" className="ax">
            {message.day(day.endsWith("-01-01") ? day.slice(0, 4) : day.slice(0, 7))}
          </text>
        </g>
      ))}
    </g>
  );
}

function labelOf({ short, parties, life }: InstrumentForm): string {
  const acts = parties.map(({ state, name }) => {
    const own = life.filter(({ party, on }) => on && (party === state || party === "all"));
    return `${name}: ${own.map(({ kind, on = "" }) => `${kind} ${message.day(on)}`).join(", ")}`;
  });
  return `${short}. ${acts.join(". ")}.`;
}
