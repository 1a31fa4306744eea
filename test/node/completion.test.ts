import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { shells } from "../../src/node/completion.ts";
import { createProgram, runProgram } from "../../src/node/program.ts";
import { expectGolden } from "../support/golden.ts";
import { memoryIo, offer } from "./sample.ts";

const commands = ["weigh", "inspect", "break-word", "serve", "openapi", "completion"];

async function scriptOf(shell: string): Promise<string> {
  const { io, seen } = memoryIo();
  await runProgram(createProgram(offer, io), ["completion", shell], io);
  return seen.out;
}

const installed = (shell: string) => spawnSync(shell, ["-c", "true"]).status === 0;

describe.each(shells)("the completion of %s", (shell) => {
  test("knows every command and its options", async () => {
    const script = await scriptOf(shell);
    for (const command of commands) expect(script).toContain(command);
    for (const flag of ["doctrine", "actor-codes", "json", "port"]) expect(script).toContain(flag);
    expectGolden(`node/completion.${shell}`, script);
  });

  test.runIf(installed(shell))("is read by the shell itself", async () => {
    const { status, stderr } = spawnSync(shell, ["-n"], { input: await scriptOf(shell), encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe.runIf(installed("bash"))("in bash", () => {
  test.each([
    [["casus", "we"], "weigh"],
    [["casus", "weigh", "--act"], "--actor-codes"],
    [["casus", "weigh", "--doctrine", ""], "icj broad"],
    [["casus", "completion", "f"], "fish"],
  ])("%j is completed", async (words, expected) => {
    const quoted = words.map((word) => `'${word}'`).join(" ");
    const asked = `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _casus; echo "\${COMPREPLY[*]}"`;
    const { stdout } = spawnSync("bash", ["-c", `${await scriptOf("bash")}\n${asked}`], { encoding: "utf8" });
    expect(stdout.trim()).toBe(expected);
  });
});
