import { describe, expect, test } from "vitest";
import { commandLine } from "../../src/node/example.ts";
import { createProgram, runProgram } from "../../src/node/program.ts";
import { expectGolden } from "../support/golden.ts";
import { inspect, memoryIo, offer, weigh } from "./sample.ts";

const files: { readonly [path: string]: string } = {
  "incident.yaml": "title: x\n",
  "old.yaml": "%YAML 1.1\n",
};

async function casus(line: string, colour = false) {
  const { io, seen } = memoryIo(files, colour);
  await runProgram(createProgram(offer, io), line === "" ? [] : line.split(" "), io);
  return seen;
}

const inputOf = (out: string) => JSON.parse(JSON.parse(out).says);

describe("a command", () => {
  test("reads a file argument and leaves the rest to the schema", async () => {
    const { out, err, code } = await casus("weigh incident.yaml --json");
    expect(inputOf(out)).toEqual({
      incident: { file: "incident.yaml", text: "title: x\n" },
      doctrine: ["icj"],
      limit: 5,
      short: false,
      states: ["AZE", "TUR"],
    });
    expect({ err, code }).toEqual({ err: "", code: 0 });
  });

  test("takes what is no file for an id", async () => {
    expect(inputOf((await casus("weigh border-1993 --json")).out).incident).toEqual({ id: "border-1993" });
  });

  test("repeats an option without eating the file argument that follows", async () => {
    const { out } = await casus("weigh --doctrine icj --doctrine broad incident.yaml --json");
    expect(inputOf(out)).toMatchObject({ doctrine: ["icj", "broad"], incident: { file: "incident.yaml" } });
  });

  test("reads numbers, days, switches and JSON", async () => {
    const { out } = await casus(
      'weigh x --limit 3 --on 2026-03-05 --short --actor-codes {"victim":"AZE"} --json',
    );
    expect(inputOf(out)).toMatchObject({
      limit: 3,
      on: "2026-03-05",
      short: true,
      actorCodes: { victim: "AZE" },
    });
  });

  test("takes several files as its last argument, and a switch that is on until it is put off", async () => {
    expect(JSON.parse((await casus("inspect incident.yaml some-id --json")).out)).toEqual({
      found: 1,
      strict: true,
    });
    expect(JSON.parse((await casus("inspect some-id --no-strict --json")).out)).toEqual({
      found: 0,
      strict: false,
    });
  });

  test("prints JSON in the order of the schema, with a newline, the same every time", async () => {
    const { out } = await casus("weigh x --json");
    expect(out).toMatch(/^\{\n {2}"status": "engaged",\n {2}"says": .*\n\}\n$/);
    expect((await casus("weigh x --json")).out).toBe(out);
  });

  test("prints a report, coloured only where colours are wanted", async () => {
    expect((await casus("weigh x")).out).toMatch(/^engaged \(80\)\n.*\n$/);
    expect((await casus("weigh x", true)).out).toContain("\u001b[1m");
  });
});

describe("a command ends with", () => {
  test.each([
    ["weigh nothing.yaml", 1, "CASUS_NODE_NO_FILE  nothing.yaml"],
    ["weigh old.yaml", 1, "CASUS_TEST_YAML  old.yaml:1"],
    [
      "weigh x --doctrine icjj",
      1,
      'CASUS_ASK_BAD_INPUT\n  weigh: doctrine[0] is "icjj"\n  Allowed: icj, broad.',
    ],
    ["weigh x --limit many", 1, 'weigh: limit is "many"\n  Allowed: a whole number.'],
    ["weigh x --on 5-March", 1, "Allowed: a date such as 2026-03-05."],
    ['weigh x --actor-codes {"vctim":"AZE"}', 1, 'unknown key "vctim" in actorCodes\n  Allowed: victim.'],
    ["break-word", 4, "CASUS_ASK_BAD_OUTPUT"],
    ["weigh", 2, "CASUS_NODE_USAGE\n  missing required argument 'incident'"],
    ["weigh x --doctrin icj", 2, "unknown option '--doctrin'\n(Did you mean --doctrine?)"],
    ["weigh x y", 2, "too many arguments"],
    ["wiegh x", 2, "unknown command 'wiegh'\n(Did you mean weigh?)"],
    ["serve --port 99999", 2, "A port is a whole number from 0 to 65535."],
    ["completion powershell", 2, "Allowed choices are bash, zsh, fish."],
    ["", 2, "Usage: casus"],
    ["inspect incident.yaml", 3, ""],
    ["weigh boom", 4, "CASUS_NODE_CRASH\n  TypeError: a bug"],
    ["--version", 0, ""],
    ["help weigh", 0, ""],
  ])("casus %s: %i", async (line, code, told) => {
    const seen = await casus(line);
    expect(seen.code).toBe(code);
    expect(seen.err).toContain(told);
    if (told === "") expect(seen.err).toBe("");
  });

  test("a fault without a stack", async () => {
    const { err, out } = await casus("weigh old.yaml");
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe("");
  });

  test("help before the library is opened", async () => {
    const { io, seen } = memoryIo();
    const closed = { ...offer, openLibrary: () => Promise.reject(new Error("opened")) };
    await runProgram(createProgram(closed, io), ["weigh", "--help"], io);
    expect(seen.code).toBe(0);
  });
});

describe("the examples of a question", () => {
  test.each(weigh.examples.map((example) => [commandLine(weigh, example), example] as const))(
    "%s",
    async (line, { input }) => {
      const { out } = await casus(`${line.replace("casus ", "")} --json`);
      const asked = inputOf(out);
      const { incident, ...rest } = input;
      expect(asked).toMatchObject(rest);
      expect(Object.keys(asked.incident)).toEqual(Object.keys(incident));
    },
  );

  test("leave out what is taken anyway, and quote what a shell would read", () => {
    const input = { incident: { id: "it's" }, short: false, limit: 5, actorCodes: { victim: "AZE" } };
    expect(commandLine(weigh, { says: "", input })).toBe(
      `casus weigh 'it'\\''s' --actor-codes '{"victim":"AZE"}'`,
    );
    expect(
      commandLine(inspect, { says: "", input: { documents: [{ id: "a" }, { id: "b" }], strict: false } }),
    ).toBe("casus inspect a b --no-strict");
  });
});

describe("the help", () => {
  test.each(["", "weigh ", "inspect ", "serve "])("of casus %s", async (command) => {
    const { out } = await casus(`${command}--help`);
    expectGolden(`node/help-${command.trim() || "casus"}.txt`, out);
  });
});
