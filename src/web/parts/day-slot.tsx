import { message } from "../messages/message.ts";

interface DaySlotProps {
  /** The day, as YYYY-MM-DD. */
  readonly day: string;
  readonly onChange: (day: string) => void;
}

const FIRST_YEAR = 1816;
const LAST_YEAR = 2100;

/** A day as three slots: 5 March 2026. A browser's own date field writes it in an order that nobody can know. */
export function DaySlot({ day, onChange }: DaySlotProps) {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const set = (y: number, m: number, d: number) => {
    const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
    onChange([String(y).padStart(4, "0"), two(m), two(Math.min(d, last))].join("-"));
  };
  const days = Array.from({ length: new Date(Date.UTC(year, month, 0)).getUTCDate() }, (_, at) => at + 1);
  return (
    <span className="day">
      <select
        aria-label={message.dayParts.day}
        value={date}
        onChange={({ target }) => set(year, month, Number(target.value))}
      >
        {days.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>{" "}
      <select
        aria-label={message.dayParts.month}
        value={month}
        onChange={({ target }) => set(year, Number(target.value), date)}
      >
        {message.months.map((name, at) => (
          <option key={name} value={at + 1}>
            {name}
          </option>
        ))}
      </select>{" "}
      <input
        type="number"
        aria-label={message.dayParts.year}
        key={year}
        defaultValue={year}
        min={FIRST_YEAR}
        max={LAST_YEAR}
        onChange={({ target }) =>
          target.validity.valid && target.value && set(Number(target.value), month, date)
        }
      />
    </span>
  );
}

const two = (n: number) => String(n).padStart(2, "0");
