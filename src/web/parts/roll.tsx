import { Fragment } from "react";
import type { CoverOutput, Kind } from "../answers.ts";
import { inkOf, Mark, statusClass } from "../marks/mark.tsx";
import { message } from "../messages/message.ts";
import { Go } from "../navigation.tsx";
import type { PlaceOf } from "../permalink.ts";
import { alike, sentenceOf } from "./alike.ts";

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
        {alike(lines, answer.names).map((group) => (
          <RollLine key={group[0]?.state} group={group} answer={answer} here={here} />
        ))}
      </ul>
    </>
  );
}

interface RollLineProps extends RollProps {
  /** States whose promise is the same but for their name; most often one. */
  readonly group: readonly Line[];
}

function RollLine({ group, answer, here }: RollLineProps) {
  const [line] = group;
  if (!line) return null;
  const { kind, status, basis, findings, alsoContested } = line;
  const chosen = group.some((one) => here.finding !== undefined && one.findings.includes(here.finding));
  return (
    <li className={chosen ? "on" : undefined}>
      <Mark kind={kind} status={status} />
      <div>
        <p className="s">
          <Go to={{ ...here, finding: findings[0], proof: false }} aria-current={chosen ? "true" : undefined}>
            {sentenceOf(group, answer.names)}
          </Go>
        </p>
        <p className="b">
          {basis} · <span className={`word ${statusClass(status)}`}>{message.status[status]}</span>
          {alsoContested && ` ${message.finding.alsoContested}`}
        </p>
        {group.length > 1 ? (
          <States group={group} answer={answer} here={here} />
        ) : (
          <Others ids={findings.slice(1)} answer={answer} here={here} />
        )}
      </div>
    </li>
  );
}

function States({ group, answer, here }: RollLineProps) {
  return (
    <p className="b">
      {group.map(({ state, findings }, at) => (
        <Fragment key={state}>
          {at > 0 && ", "}
          <Go to={{ ...here, finding: findings[0], proof: false }}>{answer.names[state] ?? state}</Go>
        </Fragment>
      ))}
    </p>
  );
}

function Others({ ids, answer, here }: RollProps & { readonly ids: readonly string[] }) {
  const others = ids.flatMap((id) => answer.findings.filter((one) => one.id === id)).slice(0, 4);
  if (others.length === 0) return null;
  return (
    <ul>
      {others.map((one) => (
        <li key={one.id}>
          <Mark kind={one.kind} status={one.status} />
          <span>
            <Go to={{ ...here, finding: one.id, proof: false }}>{one.basis}</Go> ·{" "}
            <span className={`word ${statusClass(one.status)}`}>{message.status[one.status]}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
