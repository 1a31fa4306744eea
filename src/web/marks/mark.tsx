import type { Kind, Status } from "../answers.ts";
import { message } from "../messages/message.ts";
import { sprite } from "./sprite.ts";

/** Draws the sprite once, unseen; marks and maps refer to it. */
export function Sprite() {
  return (
    <svg
      width="0"
      height="0"
      className="sprite"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the sprite is a constant of this folder.
      dangerouslySetInnerHTML={{ __html: `<defs>${sprite}</defs>` }}
    />
  );
}

const SHAPES = {
  duty: "duty",
  permission: "permission",
  pledge: "political",
  prohibition: "duty",
  nothing: "nothing",
} as const;
const FILLS: Partial<Record<Status, string>> = {
  engaged: "engaged",
  may: "engaged",
  pledged: "engaged",
  dormant: "dormant",
  contested: "contested",
  undetermined: "undetermined",
};
const KEPT: Partial<Record<Status, string>> = {
  kept: "kept",
  breached: "breached",
  "not tested": "nottested",
};

/** The name of a mark in the sprite: shape by kind, fill by status. */
export function markId(kind: Kind, status: Status): string {
  if (kind === "nothing") return "m-nothing";
  const kept = KEPT[status];
  return kept ? `m-prohibition-${kept}` : `m-${SHAPES[kind]}-${FILLS[status] ?? "notengaged"}`;
}

/** The ground of a state on a map; undefined where it stays plain land. */
export function groundOf(kind: Kind, status: Status): string | undefined {
  const shape = SHAPES[kind];
  const fill = FILLS[status];
  if (shape === "nothing" || !fill) return undefined;
  return shape === "duty" && fill === "engaged" ? "var(--duty-fill)" : `url(#p-${shape}-${fill})`;
}

/** The class that gives a status its ink and wash. */
export function statusClass(status: Status): string {
  return FILLS[status] ?? (KEPT[status] ? "engaged" : "notengaged");
}

/** The colour family of a kind in the tokens. */
export function inkOf(kind: Kind): string {
  return SHAPES[kind];
}

interface MarkProps {
  readonly kind: Kind;
  readonly status: Status;
  /** Whether the words stand beside it already. */
  readonly silent?: boolean;
}

export function Mark({ kind, status, silent = false }: MarkProps) {
  const label = `${message.kind[kind]}, ${message.status[status].toLowerCase()}`;
  const use = <use href={`#${markId(kind, status)}`} />;
  return silent ? (
    <svg className="mk" aria-hidden="true">
      {use}
    </svg>
  ) : (
    <svg className="mk" role="img" aria-label={label}>
      {use}
    </svg>
  );
}

/** A sign from the sprite, always beside a word. */
export function Sign({ name }: { readonly name: string }) {
  return (
    <svg className="i" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
