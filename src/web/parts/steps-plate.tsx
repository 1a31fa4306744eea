import type { InstrumentForm } from "../answers.ts";
import { message } from "../messages/message.ts";

type Life = InstrumentForm["life"][number];

const WIDTH = 1040;
const LEFT = 150;
const RIGHT = 1010;
const LANE = 112;

interface StepsPlateProps {
  readonly instrument: InstrumentForm;
  readonly on: string;
}

/** A timeline with one lane a party. What nobody found is a dotted band, never an empty stretch. */
export function StepsPlate({ instrument, on }: StepsPlateProps) {
  const dated = instrument.life.filter((event) => event.on && event.on.slice(0, 10) <= on);
  const days = [...dated.map(({ on: day = on }) => timeOf(day)), timeOf(on)];
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const pad = Math.max((to - from) * 0.04, 864e5 * 10);
  const x = (day: string) => LEFT + ((timeOf(day) - from + pad) / (to - from + 2 * pad)) * (RIGHT - LEFT);
  const height = 44 + instrument.parties.length * LANE;
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={message.study.steps.title}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className="timeline" role="img" aria-label={labelOf(instrument)}>
        <Axis from={from - pad} to={to + pad} x={x} height={height} />
        <path d={`M${x(on)} 26V${height - 20}`} stroke="var(--ink)" strokeDasharray="1 3" />
        <text x={x(on)} y={height - 4} textAnchor="end" className="note">
          {message.day(on)}
        </text>
        {instrument.parties.map(({ state, name, inForce }, at) => (
          <Lane
            key={state}
            name={name}
            y={44 + at * LANE + 40}
            events={dated.filter(({ party }) => party === state || party === "all")}
            unknown={inForce === "undetermined" && instrument.life.some(({ party, found }) => party === state && !found)}
            end={x(on)}
            x={x}
          />
        ))}
      </svg>
    </div>
  );
}

interface LaneProps {
  readonly name: string;
  readonly y: number;
  readonly events: readonly Life[];
  readonly unknown: boolean;
  readonly end: number;
  readonly x: (day: string) => number;
}

function Lane({ name, y, events, unknown, end, x }: LaneProps) {
  const first = events[0]?.on;
  const start = first ? x(first) : LEFT;
  return (
    <g>
      <text x="0" y={y + 5} className="lane">
        {name}
      </text>
      {unknown ? (
        <>
          <rect x={start} y={y - 11} width={end - start} height="22" fill="url(#p-unknown)" />
          <path d={`M${start} ${y - 11}H${end}M${start} ${y + 11}H${end}`} stroke="var(--undetermined-ink)" strokeDasharray="3 3" />
          <text x={(start + end) / 2} y={y + 5} textAnchor="middle" className="lab unknown">
            {message.instrument.laneUnknown}
          </text>
        </>
      ) : (
        <path d={`M${start} ${y}H${end}`} stroke="var(--ink)" strokeWidth="2" />
      )}
      {events.map((event, at) => (
        <Act key={event.id} event={event} x={x(event.on ?? "")} y={y} above={at % 2 === 0} edge={end} />
      ))}
    </g>
  );
}

interface ActProps {
  readonly event: Life;
  readonly x: number;
  readonly y: number;
  readonly above: boolean;
  readonly edge: number;
}

function Act({ event: { kind, on = "", organ, disputed, versions }, x, y, above, edge }: ActProps) {
  const anchor = x > edge - 120 ? "end" : x < LEFT + 60 ? "start" : "middle";
  const top = above ? y - 40 : y + 34;
  return (
    <g>
      <circle cx={x} cy={y} r="6" fill={disputed || versions.length > 0 ? "var(--paper)" : "var(--ink)"} stroke="var(--ink)" strokeWidth="2" />
      <path d={above ? `M${x} ${y - 8}V${y - 18}` : `M${x} ${y + 8}V${y + 18}`} stroke="var(--edge)" />
      <text x={x} y={top} textAnchor={anchor} className="lab strong">
        {organ ?? kind}
      </text>
      <text x={x} y={top + 16} textAnchor={anchor} className="note">
        {organ ? `${kind}, ${message.day(on)}` : message.day(on)}
      </text>
    </g>
  );
}

function Axis({ from, to, x, height }: { readonly from: number; readonly to: number; readonly x: (day: string) => number; readonly height: number }) {
  return (
    <g>
      <path d={`M${LEFT} 26H${RIGHT}`} stroke="var(--ink)" />
      {ticksOf(from, to).map((day) => (
        <g key={day}>
          <path d={`M${x(day)} 26V${height - 20}`} stroke="var(--rule)" />
          <text x={x(day) + 4} y="20" className="ax">
            {message.day(day.slice(0, day.endsWith("-01-01") ? 4 : 7))}
          </text>
        </g>
      ))}
    </g>
  );
}

// Four to seven ticks, on the first of a month or year.
function ticksOf(from: number, to: number): string[] {
  const months = (to - from) / (864e5 * 30.4);
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((size) => months / size <= 6) ?? 240;
  const start = new Date(from);
  const first = start.getUTCFullYear() * 12 + start.getUTCMonth() + 1;
  return Array.from({ length: 12 }, (_, at) => Math.ceil(first / step) * step + at * step)
    .map((month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`)
    .filter((day) => timeOf(day) < to);
}

function timeOf(day: string): number {
  const [start = day] = day.split(" to ");
  return Date.parse(`${start}${"-01-01".slice(start.length < 10 ? (start.length - 4) : 6)}T00:00:00Z`);
}

function labelOf({ short, parties, life }: InstrumentForm): string {
  const acts = parties.map(({ state, name }) => {
    const own = life.filter(({ party, on }) => on && (party === state || party === "all"));
    return `${name}: ${own.map(({ kind, on = "" }) => `${kind} ${message.day(on)}`).join(", ")}`;
  });
  return `${short}. ${acts.join(". ")}.`;
}
