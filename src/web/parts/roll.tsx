import type { CoverOutput, Kind } from "../answers.ts";
import { inkOf, Mark, statusClass } from "../marks/mark.tsx";
import { message } from "../messages/message.ts";
import { Go } from "../navigation.tsx";
import type { PlaceOf } from "../permalink.ts";

type Line = CoverOutput["roll"][number];
type Here = PlaceOf<"cover">;

const KINDS: readonly Kind[] = ["duty", "permission", "pledge"];

interface RollProps {
  readonly answer: CoverOutput;
  readonly here: Here;
}

/** Who stands with the victim, by kind; a line opens its finding. */
export function Roll({ answer, here }: RollProps) {
  const { roll, nothing, names, victim, on } = answer;
  const words = message.cover;
  return (
    <section className="roll" aria-label={words.roll}>
      <div className="rh">
        <h2>{words.roll}</h2>
        <span className="ui">{words.rollCount(roll.length)}</span>
      </div>
      {roll.length === 0 && <Empty victim={names[victim] ?? victim} on={message.day(on)} />}
      {KINDS.map((kind) => (
        <Group
          key={kind}
          kind={kind}
          lines={roll.filter((line) => line.kind === kind)}
          answer={answer}
          here={here}
        />
      ))}
      {nothing.length > 0 && (
        <>
          <h3>
            <span className="nothing">{words.nothing}</span> <small>{words.nothingSays}</small>
            <i>{nothing.length}</i>
          </h3>
          <ul className="none">
            {nothing.map(({ state, why }) => (
              <li key={state}>
                <b>{names[state] ?? state}</b>: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Empty({ victim, on }: { readonly victim: string; readonly on: string }) {
  return (
    <>
      <p className="em">{message.cover.empty(victim, on)}</p>
      <p className="ui">{message.cover.emptySays}</p>
    </>
  );
}

interface GroupProps extends RollProps {
  readonly kind: Kind;
  readonly lines: readonly Line[];
}

function Group({ kind, lines, answer, here }: GroupProps) {
  if (lines.length === 0) return null;
  const [name, verb] = message.cover.kinds[kind] ?? [kind, ""];
  return (
    <>
      <h3>
        <span className={inkOf(kind)}>{name}</span> <small>{verb}</small>
        <i>{lines.length}</i>
      </h3>
      <ul className="rl">
        {lines.map((line) => (
          <RollLine key={line.state} line={line} answer={answer} here={here} />
        ))}
      </ul>
    </>
  );
}

interface RollLineProps extends RollProps {
  readonly line: Line;
}

function RollLine({
  line: { kind, status, sentence, basis, findings, alsoContested },
  answer,
  here,
}: RollLineProps) {
  const [first, ...others] = findings;
  const more = others.flatMap((id) => answer.findings.filter((one) => one.id === id));
  const chosen = here.finding !== undefined && findings.includes(here.finding);
  return (
    <li className={chosen ? "on" : undefined}>
      <Mark kind={kind} status={status} />
      <div>
        <p className="s">
          <Go to={{ ...here, finding: first, proof: false }} aria-current={chosen ? "true" : undefined}>
            {sentence}
          </Go>
        </p>
        <p className="b">
          {basis} · <span className={`word ${statusClass(status)}`}>{message.status[status]}</span>
          {alsoContested && ` ${message.finding.alsoContested}`}
        </p>
        {more.length > 0 && (
          <ul>
            {more.slice(0, 4).map((one) => (
              <li key={one.id}>
                <Mark kind={one.kind} status={one.status} />
                <span>
                  <Go to={{ ...here, finding: one.id, proof: false }}>{one.basis}</Go> ·{" "}
                  <span className={`word ${statusClass(one.status)}`}>{message.status[one.status]}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
