import { CasusError, type Fault } from "../../base/index.ts";
import type { Incident, LawCorpus } from "../../law/index.ts";
import type { CorpusFile } from "../read-corpus.ts";
import { readForm } from "../read-form.ts";
import { readIncident } from "../read-incident.ts";
import { type CasebookMap, type CaseDocument, caseForm, mapForm } from "./form.ts";

/** One case: the incident from its facts, and apart from it the findings expected. */
export interface CasebookCase {
  readonly document: CaseDocument;
  readonly incident: Incident;
}

export interface Casebook {
  readonly map: CasebookMap;
  readonly cases: readonly CasebookCase[];
}

/**
 * Reads a casebook: `map.yaml`, `incidents/<case>.yaml` and `expected/<case>.yaml`, whose incident has the same name.
 * Throws one CasusError with all the faults of all documents.
 */
export function readCasebook(files: readonly CorpusFile[], corpus: LawCorpus): Casebook {
  const faults: Fault[] = [];
  const collect = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof CasusError)) throw error;
      faults.push(...error.faults);
      return undefined;
    }
  };
  const map = collect(() => mapOf(files));
  const cases = under(files, "expected").map((file) => collect(() => caseOf(file, files, corpus)));
  if (cases.length === 0) faults.push(lacks("expected/<case>.yaml"));
  if (!map || faults.length > 0) throw new CasusError(faults);
  return { map, cases: cases.filter((each) => each !== undefined) };
}

function mapOf(files: readonly CorpusFile[]): CasebookMap {
  const file = files.find(({ path }) => /(?:^|\/)map\.ya?ml$/.test(path));
  if (!file) throw new CasusError([lacks("map.yaml")]);
  return valueIn(readForm(file.path, file.text, "map", mapForm));
}

function caseOf(file: CorpusFile, files: readonly CorpusFile[], corpus: LawCorpus): CasebookCase {
  const document = valueIn(readForm(file.path, file.text, "case", caseForm));
  const name = `${document.case}.yaml`;
  const facts = under(files, "incidents").find(
    ({ path }) => path.endsWith(`/${name}`) || path === `incidents/${name}`,
  );
  if (!facts) throw new CasusError([lacks(`incidents/${name}`)]);
  return { document, incident: readIncident(facts.text, facts.path, corpus) };
}

function valueIn<T>(read: { readonly value: T } | { readonly faults: readonly Fault[] }): T {
  if ("faults" in read) throw new CasusError(read.faults);
  return read.value;
}

function under(files: readonly CorpusFile[], folder: string): CorpusFile[] {
  return files.filter(({ path }) => new RegExp(`(?:^|/)${folder}/[^/]+\\.ya?ml$`).test(path));
}

function lacks(file: string): Fault {
  return {
    code: "CASUS_CORPUS_NO_CASEBOOK",
    what: `The casebook has no ${file}.`,
    mend: "A casebook is a folder with map.yaml, incidents/<case>.yaml and expected/<case>.yaml.",
  };
}
