import { z } from "zod";
import { sentence } from "./kinds/condition.ts";
import { kinds } from "./kinds/index.ts";
import { ACTOR, actor, date, day, party } from "./kinds/parts.ts";
import { patternOf, sample, type Vocabulary } from "./vocabulary.ts";

/** The JSON Schema of each kind of document, by its name, for editors. Leaves carry the patterns of the vocabulary. */
export function schemas(vocabulary: Vocabulary): ReadonlyMap<string, object> {
  return new Map(kinds.map((kind) => [kind.name, schemaOf(kind.schema, kind.says, vocabulary)]));
}

/** One kind's JSON Schema; draft-07, which the YAML language server reads best. */
export function schemaOf(schema: z.ZodType, says: string, vocabulary: Vocabulary): object {
  const written = z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === sentence) Object.assign(jsonSchema, leaf(vocabulary));
      Object.assign(jsonSchema, PATTERNS.get(zodSchema));
    },
  });
  return { ...written, description: says };
}

const DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

// The reader tells these by codes of their own, so the schemas that validate do not carry them.
const PATTERNS: ReadonlyMap<unknown, object> = new Map<unknown, object>([
  [actor, { pattern: `^${ACTOR}$` }],
  [party, { pattern: `^(?:all|${ACTOR})$` }],
  [day, { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }],
  [
    date,
    { anyOf: [{ type: "string", pattern: `^(?:unknown|${DATE}( to ${DATE})?)$` }, { type: "integer" }] },
  ],
]);

// zod's own refinements vanish from a JSON Schema, so the patterns are put in here.
function leaf(vocabulary: Vocabulary): object {
  const anyOf = vocabulary.phrases.map((phrase) => ({
    pattern: patternOf(phrase),
    description: phrase.says,
  }));
  return { anyOf, examples: vocabulary.phrases.map((phrase) => sample(phrase.pattern)) };
}
