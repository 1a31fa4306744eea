import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fieldsOf } from "../../src/ask/field.ts";
import { looseParts, schemaOf } from "../../src/ask/json-schema.ts";
import { question } from "../../src/ask/question.ts";
import { CasusError } from "../../src/base/index.ts";

interface States {
  readonly parties: readonly string[];
}

const actor = z.strictObject({ code: z.string(), since: z.iso.date().optional() });

const cover = question({
  name: "cover",
  says: "Who would come",
  examples: [{ says: "a pair", input: { victim: "AZE" } }],
  input: z.strictObject({
    victim: z.string().min(3),
    kinds: z.array(z.enum(["land", "sea"])).default(["land"]),
    depth: z.int().max(3).default(1),
    actors: z.array(actor).optional(),
    source: z
      .union([
        z.strictObject({ id: z.string() }),
        z.strictObject({ file: z.string().optional(), text: z.string() }),
      ])
      .optional(),
    shares: z.record(z.string(), z.number()).optional(),
    note: z.string().nullable().optional(),
  }),
  output: z.strictObject({ status: z.enum(["engaged", "dormant"]), who: z.array(z.string()) }),
  show: ({ status }) => status,
}).answer((input, library: States) => ({ who: [input.victim, ...library.parties], status: "dormant" }));

const library: States = { parties: ["TUR"] };

async function faultsOf(input: unknown) {
  const error = await cover.ask(input as never, library).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CasusError);
  return (error as CasusError).faults.map(({ code, what, mend }) => `${code} ${what} ${mend}`);
}

const bad = (rest: string) => [`CASUS_ASK_BAD_INPUT cover: ${rest}`];

describe("a question", () => {
  test("answers with literals kept and keys in the order of its schema", async () => {
    const answer = await cover.ask({ victim: "AZE" }, library);
    const status: "engaged" | "dormant" = answer.status;
    expect(status).toBe("dormant");
    expect(JSON.stringify(answer)).toBe('{"status":"dormant","who":["AZE","TUR"]}');
  });

  test("fills in what was left out before it runs", async () => {
    const echo = question({
      name: "echo",
      says: "",
      examples: [],
      input: z.strictObject({ doctrine: z.array(z.string()).default(["icj"]) }),
      output: z.array(z.string()),
      show: String,
    }).answer(async ({ doctrine }, _library: States) => doctrine);
    expect(await echo.ask({}, library)).toEqual(["icj"]);
  });

  test("that breaks its own promise says so as an error in Casus", async () => {
    const broken = question({
      name: "broken",
      says: "",
      examples: [],
      input: z.strictObject({}),
      output: z.strictObject({ sum: z.number() }),
      show: String,
    }).answer((_input, _library: States) => ({ sum: Number.NaN }));
    const asked = broken.ask({}, library);
    await expect(asked).rejects.toMatchObject({ faults: [{ code: "CASUS_ASK_BAD_OUTPUT" }] });
  });
});

describe("a bad input is told with its path and what is allowed", () => {
  test.each([
    [
      { victim: "AZE", vctim: "x" },
      'unknown key "vctim" Allowed: victim, kinds, depth, actors, source, shares, note.',
    ],
    [
      { victim: "AZE", actors: [{ code: "TUR", sinc: 1 }] },
      'unknown key "sinc" in actors[0] Allowed: code, since.',
    ],
    [{}, "victim is missing Allowed: text."],
    [{ victim: 5 }, "victim is 5 Allowed: text."],
    [{ victim: "AZ" }, 'victim is "AZ" Allowed: at least 3 characters.'],
    [{ victim: "AZE", kinds: ["air"] }, 'kinds[0] is "air" Allowed: land, sea.'],
    [{ victim: "AZE", depth: 4 }, "depth is 4 Allowed: at most 3."],
    [{ victim: "AZE", depth: 1.5 }, "depth is 1.5 Allowed: a whole number."],
    [
      { victim: "AZE", actors: [{ code: "TUR", since: "5 March" }] },
      'actors[0].since is "5 March" Allowed: a date such as 2026-03-05.',
    ],
    [{ victim: "AZE", source: { text: 7 } }, "source.text is 7 Allowed: text."],
    [
      { victim: "AZE", source: "x" },
      'source is "x" Allowed: an object with id or an object with file (may be left out), text.',
    ],
    [{ victim: "AZE", shares: { TUR: "much" } }, 'shares.TUR is "much" Allowed: a number.'],
    [{ victim: "AZE", note: 3 }, "note is 3 Allowed: text."],
    [
      "AZE",
      'the input is "AZE" Allowed: an object with victim, kinds (may be left out), depth (may be left out), actors (may be left out), source (may be left out), shares (may be left out), note (may be left out).',
    ],
  ])("%j", async (input, told) => {
    expect(await faultsOf(input)).toEqual(bad(told));
  });

  test("every fault at once, and a long value cut", async () => {
    const told = await faultsOf({ victim: ["x".repeat(200)], depth: 9, more: 1 });
    expect(told).toHaveLength(3);
    expect(told[0]?.length).toBeLessThan(140);
  });

  test("a key that would reach the prototype is unknown like any other", async () => {
    expect(await faultsOf(JSON.parse('{"victim":"AZE","__proto__":{"x":1}}'))).toHaveLength(1);
  });
});

describe("the fields of a question", () => {
  test("carry what a command or a form needs", () => {
    const fields = fieldsOf(cover).map(({ name, kind, many, required, choices }) => ({
      name,
      kind,
      many,
      required,
      choices,
    }));
    expect(fields.slice(0, 3)).toEqual([
      { name: "victim", kind: "text", many: false, required: true, choices: [] },
      { name: "kinds", kind: "text", many: true, required: false, choices: ["land", "sea"] },
      { name: "depth", kind: "number", many: false, required: false, choices: [] },
    ]);
  });

  test("are strict all the way down, and a loose part is found", () => {
    expect(looseParts(schemaOf(cover.input))).toEqual([]);
    const loose = z.strictObject({ actors: z.array(z.object({ code: z.string() })) });
    expect(looseParts(schemaOf(loose))).toEqual(["input.actors[]"]);
  });
});
