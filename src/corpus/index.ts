export { assume } from "./assume.ts";
export type { CasebookMap, CaseDocument, CaseRow } from "./casebook/form.ts";
export { FINDINGS } from "./casebook/form.ts";
export type { Casebook, CasebookCase } from "./casebook/read-casebook.ts";
export { readCasebook } from "./casebook/read-casebook.ts";
export { loadCorpus, serialise } from "./compiled.ts";
export { schemas } from "./json-schema.ts";
export type {
  ActorsDocument,
  DoctrineDocument,
  IncidentDocument,
  InstrumentDocument,
  PlacesDocument,
  QuestionDocument,
  SourcesDocument,
} from "./kinds/documents.ts";
export { kinds } from "./kinds/index.ts";
export type { Kind } from "./kinds/kind.ts";
export { vocabularyOf } from "./known.ts";
export type { CorpusFile, Edition } from "./read-corpus.ts";
export { readCorpus } from "./read-corpus.ts";
export { readIncident } from "./read-incident.ts";
export { notationReference } from "./reference.ts";
export type { Phrase, Vocabulary } from "./vocabulary.ts";
export { sample } from "./vocabulary.ts";
