import type { z } from "zod";
import type { actors } from "./actors.ts";
import type { doctrine } from "./doctrine.ts";
import type { places } from "./places.ts";
import type { sourceDocument } from "./sources.ts";

export type { IncidentDocument } from "./incident-schema.ts";
export type { InstrumentDocument } from "./instrument-schema.ts";
export type { QuestionDocument } from "./question.ts";
export type ActorsDocument = z.infer<typeof actors>;
export type DoctrineDocument = z.infer<typeof doctrine>;
export type PlacesDocument = z.infer<typeof places>;
export type SourcesDocument = z.infer<typeof sourceDocument>;
