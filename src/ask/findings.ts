import { type Assessment, type Candidate, type Finding, nameOf, type View } from "../law/index.ts";

/** Findings alike in everything but the obligor, as one row. */
export interface Row {
  readonly finding: Finding;
  readonly obligors: readonly string[];
}

const STATUS_ORDER = [
  "engaged",
  "breached",
  "contested",
  "dormant",
  "undetermined",
  "may",
  "pledged",
  "kept",
  "not engaged",
  "not in force",
  "not tested",
];
const KIND_ORDER = ["duty", "permission", "pledge", "prohibition", "nothing"];

/** All findings of a view, joined into rows and ordered: what is in play first, law before politics. `apart` may keep rows apart. */
export function rowsOf(
  assessment: Assessment,
  apart: (candidate: Candidate) => string = () => "",
  view?: View,
): Row[] {
  const rows = new Map<string, { finding: Finding; obligors: string[] }>();
  for (const [first, ...others] of byShape(assessment, apart)) {
    if (!first) continue;
    const finding = assessment.find(first, view);
    const key = likeness(assessment, first, finding) + apart(first);
    const row = rows.get(key) ?? { finding, obligors: [] };
    rows.set(key, row);
    row.obligors.push(...[first, ...others].map(({ obligor }) => obligor));
  }
  const joined = [...rows.values()].map((row) => ({ ...row, finding: inCommon(assessment, row) }));
  return joined.sort((a, b) => rank(a.finding) - rank(b.finding));
}

/** The finding of a row in words that are true of all its obligors. */
function inCommon(assessment: Assessment, { finding, obligors }: Row): Finding {
  const { fails, missing, contestedOn, undeterminedOn } = finding;
  const said = (texts: readonly string[]) => texts.map(commonWords(assessment, finding.candidate, obligors));
  return {
    ...finding,
    fails: said(fails),
    missing: said(missing),
    contestedOn: said(contestedOn),
    undeterminedOn: said(undeterminedOn),
  };
}

/** What is said of one obligor, as said of several. */
export function commonWords(
  { given }: Assessment,
  { obligor }: Candidate,
  { length }: readonly string[],
): (text: string) => string {
  return length > 1 ? commonName(nameOf(given, obligor)) : (text) => text;
}

/** Puts "the state concerned" in the place of a name. One inside another stays: the "Armenia" of a "Russia-Armenia treaty". */
export function commonName(name: string): (text: string) => string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const own = new RegExp(`(?<![\\p{L}-])${escaped}(?![\\p{L}-])`, "gu");
  return (text) => text.replace(own, "the state concerned");
}

function byShape(assessment: Assessment, apart: (candidate: Candidate) => string): Iterable<Candidate[]> {
  const shapes = new Map<string, Candidate[]>();
  for (const candidate of assessment.candidates) {
    const shape = assessment.shape(candidate) + apart(candidate);
    shapes.set(shape, [...(shapes.get(shape) ?? []), candidate]);
  }
  return shapes.values();
}

/** What a finding says of its obligor, the obligor's own name left out. */
export function likeness({ given }: Assessment, candidate: Candidate, finding: Finding): string {
  const { judgement, fails, missing, contestedOn, undeterminedOn } = finding;
  const gates = judgement.parts.performance.verdict + candidate.gates.length;
  const awaited = judgement.status === "dormant" ? missing : [];
  const said = [
    judgement.kind,
    judgement.status,
    judgement.alsoContested,
    gates,
    fails,
    awaited,
    contestedOn,
    undeterminedOn,
  ];
  const about = [
    candidate.instrument.id,
    candidate.provision.id,
    candidate.duty.id,
    candidate.event.id,
    candidate.beneficiary,
  ];
  return JSON.stringify([about, said]).replaceAll(nameOf(given, candidate.obligor), "{obligor}");
}

function rank({ judgement }: Finding): number {
  const down = ["not engaged", "not in force", "not tested"].includes(judgement.status) ? 1000 : 0;
  return down + KIND_ORDER.indexOf(judgement.kind) * 50 + STATUS_ORDER.indexOf(judgement.status);
}
