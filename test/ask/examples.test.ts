import { describe, expect, it } from "vitest";
import { questions } from "../../src/ask/index.ts";
import { looseParts, schemaOf } from "../../src/ask/json-schema.ts";
import { corpusLibrary } from "../support/library.ts";

const library = corpusLibrary();

describe("every question", () => {
  for (const question of questions) {
    it(`${question.name} takes no key that it would drop`, () => {
      expect(looseParts(schemaOf(question.input))).toEqual([]);
    });

    for (const { says, input } of question.examples) {
      it(`${question.name} answers its own example on the corpus: ${says}`, async () => {
        const output = await question.ask(input, library);
        expect(question.show(output, { width: 100, colour: false }).length).toBeGreaterThan(100);
      });
    }
  }

  it("answers an incident twice with the same bytes", async () => {
    const assess = questions.find(({ name }) => name === "assess");
    const ask = () => assess?.ask({ incident: { id: "karabakh-2020" } }, library);
    expect(JSON.stringify(await ask())).toBe(JSON.stringify(await ask()));
  }, 30_000);
});
