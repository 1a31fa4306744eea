/** A place in a document: the file, the line and column (both from 1), and the article or row it stands in. */
export interface Where {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Number of characters to underline from the column. */
  readonly length?: number;
  /** The source line itself, so that a face can quote and underline it. */
  readonly quote?: string;
  readonly article?: string;
}

/** A coded fault: what was found, where, and how to mend it. Codes stand in docs/errors.md, both ways. */
export interface Fault {
  readonly code: `CASUS_${string}`;
  readonly what: string;
  readonly mend: string;
  readonly where?: Where;
}

/** The one error class that Casus throws. It carries one or more faults; nothing is lost when several are found. */
export class CasusError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join("\n\n"));
    this.name = "CasusError";
    this.faults = faults;
  }
}

/** Throws one fault. */
export function fail(code: Fault["code"], what: string, mend: string, where?: Where): never {
  throw new CasusError([where ? { code, what, mend, where } : { code, what, mend }]);
}

/** Writes a fault as a person reads it: code, place, words underlined, and how to mend it. */
export function formatFault(fault: Fault): string {
  const head = [fault.code, place(fault.where)].filter(Boolean).join("  ");
  return [head, `  ${fault.what}`, ...underline(fault.where), `  ${fault.mend}`].join("\n");
}

function place(where?: Where): string {
  if (!where) return "";
  const at = [where.file, where.line, where.column].filter((part) => part !== undefined).join(":");
  return [at, where.article].filter(Boolean).join(", ");
}

function underline(where?: Where): string[] {
  if (!where?.quote || !where.column) return [];
  const marks = "^".repeat(Math.max(1, where.length ?? 1));
  return [`  | ${where.quote}`, `  | ${" ".repeat(where.column - 1)}${marks}`];
}
