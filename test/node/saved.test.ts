import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { assess, type Library, questions } from "../../src/ask/index.ts";
import { createProgram, runProgram } from "../../src/node/program.ts";
import { createServer } from "../../src/node/server.ts";
import { act, article, is, libraryOn, pact, strike, world, yes } from "../support/law-builder.ts";
import { memoryIo } from "./sample.ts";

function libraryWith(life: ReturnType<typeof act>[] = []): Library {
  const instruments = [pact({ life, provisions: [article({ occasion: is("grave") })] })];
  return libraryOn(world({ instruments, incidents: [strike([yes("grave")])] }));
}

const withdrawn = libraryWith([act("DEL", "withdrew", "1999-01-01")]);
const answer = await assess.ask({ incident: { id: "strike" } }, libraryWith());
const files = {
  "a.json": JSON.stringify(answer, null, 2),
  "receipt.json": JSON.stringify(answer.receipt),
  "cut.json": JSON.stringify(answer, null, 2).slice(0, 200),
  "list.json": "[]",
  "guess.json": JSON.stringify({ ...answer.receipt, question: "guess" }),
};

async function casus(line: string, library: Library) {
  const { io, seen } = memoryIo(files);
  const offer = { questions, openLibrary: async () => library, version: "1.2.3" };
  await runProgram(createProgram(offer, io), line.split(" "), io);
  return seen;
}

describe("a saved answer on the command line", () => {
  test.each<[string, Library, number, string]>([
    ["watch a.json", libraryWith(), 0, "The sentence holds."],
    ["watch a.json", withdrawn, 3, "Delland withdrew on 1 January 1999."],
    ["watch a.json a.json", withdrawn, 3, "1 of 1 sentence does not hold any more."],
    ["replay receipt.json", libraryWith(), 0, "The same bytes come out"],
    ["replay a.json", withdrawn, 3, "Another answer comes out"],
    ["diff a.json strike", withdrawn, 0, "1 with another status, 1 the same."],
  ])("%s", async (line, library, code, told) => {
    const seen = await casus(line, library);
    expect(seen.err).toBe("");
    expect(seen.code).toBe(code);
    expect(seen.out).toContain(told);
    expect(JSON.parse((await casus(`${line} --json`, library)).out)).toBeTypeOf("object");
  });

  test.each([
    ["replay cut.json", "CASUS_ASK_NOT_JSON  cut.json:"],
    ["watch list.json", "CASUS_ASK_NO_RECEIPT  list.json"],
    ["replay guess.json", "CASUS_ASK_UNKNOWN_QUESTION  guess.json"],
    ["watch receipt.json", "CASUS_ASK_NO_FINDINGS  receipt.json"],
    ["replay nowhere", "CASUS_NODE_NO_FILE  nowhere"],
    ["diff nowhere.json strike", "CASUS_NODE_NO_FILE  nowhere.json"],
  ])("%s is refused with its code and its file", async (line, told) => {
    const { err, code, out } = await casus(line, libraryWith());
    expect([code, out]).toEqual([1, ""]);
    expect(err.startsWith(told), err).toBe(true);
  });
});

describe("every receipt", () => {
  test("seals the answer that it comes with, on every question that gives one", async () => {
    const library = libraryWith();
    for (const question of questions.filter(({ name }) =>
      ["pivot", "ask-next", "procedure"].includes(name),
    )) {
      const { receipt, ...rest } = (await question.ask(
        { incident: { id: "strike" } },
        library,
      )) as typeof answer;
      const digest = createHash("sha256").update(JSON.stringify(rest)).digest("hex");
      expect(receipt.answerDigest).toBe(digest);
    }
  });
});

describe("a saved answer by HTTP", () => {
  test("is watched as on the command line, and refused with the same codes", async () => {
    const app = await createServer({ questions, openLibrary: async () => withdrawn, version: "1.2.3" });
    const post = (text: string) =>
      app.inject({ method: "POST", url: "/api/watch", payload: { saved: [{ file: "a.json", text }] } });
    expect((await post(files["a.json"])).json()).toMatchObject({ holds: false });
    const refused = await post(files["cut.json"]);
    expect([refused.statusCode, refused.json().faults[0].code]).toEqual([422, "CASUS_ASK_NOT_JSON"]);
    await app.close();
  });
});
