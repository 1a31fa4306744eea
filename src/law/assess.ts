import type { Day } from "../base/index.ts";
import type { TerritoryReading } from "./actor.ts";
import { Atoms } from "./atoms.ts";
import type { Candidate } from "./candidate.ts";
import { findCandidates } from "./candidates.ts";
import type { Case, View } from "./case.ts";
import type { LawCorpus } from "./corpus.ts";
import type { Decision } from "./decide/decide.ts";
import { openPoints } from "./explain/open-points.ts";
import { factAt } from "./facts.ts";
import { type Finding, find } from "./finding.ts";
import type { Formula } from "./formula.ts";
import type { Threshold } from "./grade.ts";
import type { Fact, Incident } from "./incident.ts";
import { decideIn, type Judgement, judge } from "./judge.ts";
import { shapeOf, standing } from "./likeness.ts";
import type { Note } from "./note.ts";
import { compiledOnce, formulasOf } from "./programs.ts";
import { isPlainlyRefused } from "./refused.ts";
import { doctrinesOfStanding, heldOn } from "./standing.ts";
import type { Asked, Sides } from "./subjects.ts";
import { enrol, type Settled, takeView } from "./view.ts";

/** The reader's choices. Defaults: law as at the incident, doctrines of standing, recognised territory, corroborated facts. */
export interface Choices {
  readonly lawDate?: Day;
  readonly doctrines?: readonly string[];
  readonly territory?: TerritoryReading;
  readonly threshold?: Threshold;
  readonly instruments?: readonly string[];
  /** Whom findings are looked for; by default the states struck. */
  readonly sides?: Sides;
  /** Whether to leave ungrounded what texts, dates and places alone refuse, and what stands behind a part that fails. */
  readonly lean?: boolean;
  /** Findings on these events alone. */
  readonly events?: readonly string[];
  /** Findings only on these: who may owe whom under which instrument, party or not. */
  readonly asked?: readonly Asked[];
}

/** An incident held against the corpus: its candidates, and the views that can be taken of them. */
export class Assessment {
  readonly given: Case;
  readonly atoms = new Atoms();
  readonly candidates: readonly Candidate[];
  private readonly views = new Map<string, { readonly settled: Settled; readonly atoms: number }>();
  private left: readonly Candidate[] | undefined;
  private readonly found = new WeakMap<Candidate, Map<string, Finding>>();

  constructor(corpus: LawCorpus, incident: Incident, choices: Choices = {}) {
    const lawDate = choices.lawDate ?? incident.on.from;
    const chosen = choices.doctrines?.flatMap((id) => corpus.doctrines.get(id) ?? []) ?? [];
    const doctrines = chosen.length > 0 ? chosen : doctrinesOfStanding(corpus, lawDate);
    this.given = { corpus, incident, lawDate, doctrines, threshold: choices.threshold ?? "corroborated" };
    enrol(this.atoms, this.given);
    const { territory = "recognised", sides = "the struck", instruments, asked, events } = choices;
    this.candidates = findCandidates({
      ...this.given,
      atoms: this.atoms,
      territory,
      sides,
      lean: choices.lean ?? false,
      dated: choices.lawDate !== undefined,
      ...(instruments && { only: instruments }),
      ...(asked && { asked }),
      ...(events && { events }),
    });
    const needed = choices.lean ? this.standing : this.candidates;
    for (const candidate of needed) formulasOf(candidate);
  }

  /** Grounds whatever was not asked for yet, so that every view knows every atom. */
  ground(): void {
    for (const candidate of this.candidates) formulasOf(candidate);
  }

  /** What a view makes of the atoms; taken once and kept as long as no atom is added. */
  settled(view: View): Settled {
    const key = `${view.doctrine}|${view.narrator}`;
    const known = this.views.get(key);
    const atoms = this.atoms.list.length;
    if (known?.atoms === atoms) return known.settled;
    const settled = takeView(this.atoms, this.given, view);
    this.views.set(key, { settled, atoms });
    return settled;
  }

  /** A finding in one view; without a view, over all doctrines chosen and all accounts. */
  find(candidate: Candidate, view: View = { doctrine: "all", narrator: "all" }): Finding {
    const settled = this.settled(view);
    const own = this.found.get(candidate) ?? new Map<string, Finding>();
    this.found.set(candidate, own);
    const key = standing(this.atoms, candidate, view, settled);
    const known = own.get(key);
    if (known) return { ...known, view };
    const finding = find(this.given, this.atoms, candidate, view, settled);
    own.set(key, finding);
    return finding;
  }

  /** The candidates that texts, dates and places alone do not refuse; in a lean assessment the others are not grounded further. */
  get standing(): readonly Candidate[] {
    this.left ??= this.candidates.filter((each) => !isPlainlyRefused(each));
    return this.left;
  }

  /** How a candidate comes out over all doctrines chosen and all accounts, without the words of a finding. */
  judge(candidate: Candidate): Judgement {
    return judge(candidate, this.settled({ doctrine: "all", narrator: "all" }));
  }

  /** What a candidate asks, its obligor left out: one answer serves all candidates of a shape. */
  shape(candidate: Candidate): string {
    return shapeOf(this.given, this.atoms, candidate);
  }

  /** The open points of a decision over all accounts and doctrines, in words. */
  openPoints({ support }: Decision): string[] {
    const points = openPoints(
      this.given,
      this.atoms,
      support,
      this.settled({ doctrine: "all", narrator: "all" }),
    );
    return [...points.undeterminedOn, ...points.contestedOn];
  }

  /** The facts of the incident among some atoms. */
  factsAt(atoms: readonly number[]): Fact[] {
    return atoms.flatMap((index) => {
      const atom = this.atoms.list[index];
      return (atom && factAt(this.given.incident, atom.key)) ?? [];
    });
  }

  /** The facts of the incident that a formula speaks of. */
  factsIn(formula: Formula<Note>): Fact[] {
    return this.factsAt([...new Set(compiledOnce(formula).atom)].filter((index) => index >= 0));
  }

  /** Whether what limits performance is done, in all accounts. */
  gateState(is: Formula<Note>): "done" | "missing" | "contested" | "unknown" {
    const { verdict } = decideIn(is, this.settled({ doctrine: "all", narrator: "all" }));
    return ({ yes: "done", no: "missing", contested: "contested", undetermined: "unknown" } as const)[
      verdict
    ];
  }

  /** The columns of the matrix: each narrator's account, then the agreed facts alone. */
  narrators(): string[] {
    return [...this.given.incident.narrators.map(({ id }) => id), "agreed"];
  }

  /** The rows of the matrix: every doctrine of the corpus, with whether somebody held it on the law date. */
  doctrines(): { id: string; held: boolean }[] {
    return [...this.given.corpus.doctrines.values()].map((each) => ({
      id: each.id,
      held: heldOn(each, this.given.lawDate),
    }));
  }
}
