import { type ReactNode, useEffect, useState } from "react";
import type { Receipt, SourceLine } from "../answers.ts";
import { message } from "../messages/message.ts";
import { useReading } from "../navigation.tsx";
import type { Twin } from "../parts/twin.tsx";
import { Docket, type DocketItem } from "./docket.tsx";
import { DownloadPanel } from "./download-panel.tsx";
import { Foot } from "./foot.tsx";
import { Head } from "./head.tsx";
import { HelpPanel } from "./help-panel.tsx";
import { type ShortKey, useKeys } from "./keys.ts";
import { SourcesPanel } from "./sources-panel.tsx";
import { switchTables } from "./tables.ts";

interface PageProps {
  readonly title: string;
  readonly docket: readonly DocketItem[];
  readonly receipt?: Receipt | undefined;
  readonly twins?: readonly Twin[];
  readonly sources?: readonly SourceLine[];
  /** The answers shown, by name, as the JSON download holds them. */
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly children?: ReactNode;
}

/** A page in its frame: head, docket, content, foot, and the panels behind the letter keys. */
export function Page({
  title,
  docket,
  receipt,
  twins = [],
  sources = [],
  answers = {},
  children,
}: PageProps) {
  const [panel, setPanel] = useState<ShortKey | undefined>();
  const act = (key: ShortKey) => (key === "t" ? switchTables() : setPanel(panel === key ? undefined : key));
  const hasTables = useReading().place !== undefined && twins.length > 0;
  useKeys((key) => act(key));
  useEffect(() => {
    document.title = title === message.brand ? title : `${title} · ${message.brand}`;
  }, [title]);
  const close = () => setPanel(undefined);
  return (
    <>
      <a className="skip" href="#content">
        {message.frame.skip}
      </a>
      <Head />
      <div className="page">
        <Docket items={docket} corpus={receipt?.corpus} hasTables={hasTables} onAct={act} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Foot corpus={receipt?.corpus} />
      </div>
      {panel === "s" && <SourcesPanel sources={sources} onClose={close} />}
      {panel === "d" && (
        <DownloadPanel title={title} twins={twins} answers={answers} receipt={receipt} onClose={close} />
      )}
      {panel === "?" && <HelpPanel onClose={close} />}
    </>
  );
}
