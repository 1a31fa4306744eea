import type { ReactNode } from "react";
import { useTables } from "../frame/tables.ts";
import { type Twin, TwinTable } from "./twin.tsx";

interface FigureProps {
  readonly plate?: string;
  readonly title: string;
  /** What is drawn, and in what unit. */
  readonly says: string;
  readonly twin: Twin;
  readonly caption?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A plate, or its table twin when tables are asked for. */
export function Figure({ plate, title, says, twin, caption, className, children }: FigureProps) {
  const tables = useTables();
  return (
    <figure className={className} aria-label={title}>
      {plate && <span className="plate">{plate}</span>}
      <span className="figt">{title}</span>
      <span className="figs">{says}</span>
      {tables ? <TwinTable twin={twin} /> : children}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
