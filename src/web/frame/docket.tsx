import { useState } from "react";
import { message } from "../messages/message.ts";
import { useSteps } from "../navigation.tsx";
import type { ShortKey } from "./keys.ts";
import { useTables } from "./tables.ts";

/** One part of the page's state: a label before its value. */
export type DocketItem = readonly [label: string, value: string];

interface DocketProps {
  readonly items: readonly DocketItem[];
  readonly corpus: string | undefined;
  readonly hasTables: boolean;
  readonly onAct: (key: ShortKey) => void;
}

/** The page's whole state at the left, the acts on it at the right. */
export function Docket({ items, corpus, hasTables, onAct }: DocketProps) {
  const all: readonly DocketItem[] = corpus ? [...items, [message.frame.corpus, corpus]] : items;
  return (
    <section className="docket" aria-label={message.frame.state}>
      {all.map(([label, value]) => (
        <span key={label}>
          {label} <b>{value}</b>
        </span>
      ))}
      <span className="acts">
        <CopyLink />
        <Steps />
        {hasTables && <TableSwitch onAct={onAct} />}
        <Act letter="s" name={message.frame.sources} onAct={onAct} />
        <Act letter="d" name={message.frame.download} onAct={onAct} />
        <Act letter="?" name={message.frame.help} onAct={onAct} />
      </span>
    </section>
  );
}

interface ActProps {
  readonly letter: ShortKey;
  readonly name: string;
  readonly onAct: (key: ShortKey) => void;
}

function Act({ letter, name, onAct }: ActProps) {
  return (
    <button type="button" className="act" aria-keyshortcuts={letter} onClick={() => onAct(letter)}>
      {name}
      <span className="kbd" aria-hidden="true">
        {letter}
      </span>
    </button>
  );
}

function TableSwitch({ onAct }: { readonly onAct: (key: ShortKey) => void }) {
  const shown = useTables();
  return (
    <button
      type="button"
      className="act"
      aria-keyshortcuts="t"
      aria-pressed={shown}
      onClick={() => onAct("t")}
    >
      {message.frame.table}
      <span className="kbd" aria-hidden="true">
        t
      </span>
    </button>
  );
}

function CopyLink() {
  const [said, setSaid] = useState("");
  const copy = () =>
    navigator.clipboard
      .writeText(location.href)
      .then(() => setSaid(message.frame.copied))
      .catch(() => setSaid(message.frame.notCopied));
  return (
    <>
      <button type="button" className="act" onClick={copy} onBlur={() => setSaid("")}>
        {said === message.frame.copied ? said : message.frame.permalink}
      </button>
      <span className="vh" role="status">
        {said}
      </span>
    </>
  );
}

function Steps() {
  const { undo, redo } = useSteps();
  return (
    <>
      <button type="button" className="act wideonly" disabled={!undo} onClick={undo}>
        {message.frame.undo}
      </button>
      <button type="button" className="act wideonly" disabled={!redo} onClick={redo}>
        {message.frame.redo}
      </button>
    </>
  );
}
