import { z } from "zod";
import { finding, findingKind, receipt, status } from "./finding-form.ts";

export const attackKind = z.enum([
  "land invasion",
  "air or missile strike",
  "drones on a border town",
  "threat of force",
]);

export const coverInput = z.strictObject({
  attacker: z.string().describe("the state that attacks, by ISO alpha-3 code"),
  victim: z.string().describe("the state attacked"),
  on: z.iso.date().describe("the day"),
  attack: attackKind.default("air or missile strike").describe("the kind of attack"),
  asked: z.boolean().default(true).describe("whether the victim declares itself attacked and asks for help"),
});

/** A state with its strongest promise to the victim, and all findings about it. */
export const coverOutput = z
  .strictObject({
    receipt,
    attacker: z.string(),
    victim: z.string(),
    on: z.string(),
    attack: attackKind,
    asked: z.boolean(),
    names: z.record(z.string(), z.string()),
    answer: z.string(),
    assumptions: z.array(z.string()),
    roll: z.array(
      z.strictObject({
        state: z.string(),
        kind: findingKind,
        status,
        alsoContested: z.boolean(),
        sentence: z.string(),
        basis: z.string(),
        findings: z.array(z.string()).describe("ids of this state's findings, strongest first"),
      }),
    ),
    nothing: z
      .array(z.strictObject({ state: z.string(), why: z.string() }))
      .describe("states with an instrument in play that gives nothing here"),
    begins: z.array(
      z.strictObject({ instrument: z.string(), short: z.string(), on: z.string(), kind: findingKind }),
    ),
    findings: z.array(finding),
  })
  .meta({ id: "Coverage" });
export type CoverOutput = z.infer<typeof coverOutput>;
