import { CasusError } from "../base/index.ts";
import type { Incident, LawCorpus } from "../law/index.ts";
import { Draft } from "./draft.ts";
import { incidentKind } from "./kinds/incident.ts";
import { knownFromCorpus } from "./known.ts";
import { open } from "./open.ts";
import { checkDraft } from "./read-corpus.ts";
import { createToLaw } from "./to-law/to-law.ts";

/** Reads a user's own incident against a corpus. Throws one CasusError with all the faults of the document. */
export function readIncident(text: string, file: string, corpus: LawCorpus): Incident {
  const draft = open(file, text, incidentKind);
  if (!(draft instanceof Draft)) throw new CasusError(draft);
  const known = knownFromCorpus(corpus);
  checkDraft(draft, known);
  if (draft.faults.length > 0) throw new CasusError(draft.faults);
  const [entry] = incidentKind.toLaw(draft.page.value, createToLaw(known.vocabulary));
  if (!entry) throw new Error("a checked document gave no incident");
  return entry[1];
}
