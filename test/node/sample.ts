import { z } from "zod";
import { question } from "../../src/ask/question.ts";
import { fail } from "../../src/base/index.ts";
import type { Io } from "../../src/node/io.ts";
import type { Offer } from "../../src/node/offer.ts";

/** A library of nothing but the names of states, so that these tests stand apart from the corpus. */
export interface SampleLibrary {
  readonly states: readonly string[];
}

const document = z.union([
  z.strictObject({ file: z.string().optional(), text: z.string() }),
  z.strictObject({ id: z.string() }),
]);

export const weigh = question({
  name: "weigh",
  says: "Weigh an incident under the doctrines",
  examples: [
    {
      says: "an incident of the corpus under one doctrine",
      input: { incident: { id: "nakhchivan" }, doctrine: ["icj"] },
    },
    {
      says: "a file, on a day",
      input: { incident: { file: "incident.yaml", text: "" }, on: "2026-03-05", short: true },
    },
  ],
  input: z.strictObject({
    incident: document.describe("a YAML file, or the id of an incident"),
    doctrine: z
      .array(z.enum(["icj", "broad"]))
      .default(["icj"])
      .describe("whose reading"),
    on: z.iso.date().optional().describe("day of the law"),
    limit: z.int().min(1).max(9).default(5).describe("how many findings"),
    short: z.boolean().default(false).describe("leave the proofs out"),
    actorCodes: z.strictObject({ victim: z.string() }).optional().describe("who is who"),
  }),
  output: z.strictObject({
    status: z.enum(["engaged", "dormant"]),
    says: z.string(),
    law: z.string().optional(),
  }),
  positional: ["incident"],
  files: ["incident"],
  show: ({ status, says }, { width, colour }) => `${colour ? "\u001b[1m" : ""}${status} (${width})\n${says}`,
}).answer(({ incident, ...rest }, library: SampleLibrary) => {
  if ("id" in incident && incident.id === "boom") throw new TypeError("a bug");
  if ("text" in incident && incident.text.includes("%YAML")) {
    fail("CASUS_TEST_YAML", "A directive.", "Leave it out.", { file: incident.file ?? "text", line: 1 });
  }
  // In another order than the schema, to see that the schema's order is the one printed.
  return { says: JSON.stringify({ incident, ...rest, states: library.states }), status: "engaged" };
});

export const inspect = question({
  name: "inspect",
  says: "Inspect documents",
  examples: [],
  input: z.strictObject({
    documents: z.array(document).min(1).describe("files or ids"),
    strict: z.boolean().default(true).describe("do not let warnings pass"),
  }),
  output: z.strictObject({ found: z.int(), strict: z.boolean() }),
  positional: ["documents"],
  files: ["documents"],
  show: ({ found }) => `${found} found`,
  found: ({ found }) => found > 0,
}).answer(({ documents, strict }, _library: SampleLibrary) => ({
  found: documents.filter((one) => "text" in one).length,
  strict,
}));

const broken = question({
  name: "break-word",
  says: "Answer what its schema does not allow",
  examples: [],
  input: z.strictObject({}),
  output: z.strictObject({ sum: z.number() }),
  show: () => "",
}).answer((_input, _library: SampleLibrary) => ({ sum: "one" as unknown as number }));

export const offer: Offer<SampleLibrary> = {
  questions: [weigh, inspect, broken],
  openLibrary: async () => ({ states: ["AZE", "TUR"] }),
  version: "1.2.3",
};

/** A terminal that remembers, over files that are only said to exist. */
export function memoryIo(files: { readonly [path: string]: string } = {}, colour = false) {
  const seen = { out: "", err: "", code: 0 };
  const io: Io = {
    width: 80,
    colour,
    out: (text) => {
      seen.out += text;
    },
    err: (text) => {
      seen.err += text;
    },
    read: async (path) => files[path],
    readFolder: () => undefined,
    exit: (code) => {
      seen.code = code;
    },
  };
  return { io, seen };
}
