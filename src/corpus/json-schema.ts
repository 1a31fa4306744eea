import { z } from "zod";
import { sentence } from "./kinds/condition.ts";
import { kinds } from "./kinds/index.ts";
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
    },
  });
  return { ...written, description: says };
}

// zod's own refinements vanish from a JSON Schema, so the patterns are put in here.
function leaf(vocabulary: Vocabulary): object {
  const anyOf = vocabulary.phrases.map((phrase) => ({ pattern: patternOf(phrase), description: phrase.says }));
  return { anyOf, examples: vocabulary.phrases.map((phrase) => sample(phrase.pattern)) };
}
