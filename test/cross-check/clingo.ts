import { createRequire } from "node:module";

// The package is CommonJS, and its types say otherwise.
const clingo = createRequire(import.meta.url)("clingo-wasm") as typeof import("clingo-wasm");

let ready: ReturnType<typeof clingo.init> | undefined;

/** The atoms shown that hold in at least one stable model of a program. */
export async function inSomeModel(program: string): Promise<ReadonlySet<string>> {
  ready ??= quietly(() => clingo.init());
  const run = await ready;
  const result = run(program, 0, ["--enum-mode=brave", "--quiet=1,2,2", "--warn=none"]);
  if (result.Result === "ERROR") throw new Error(`clingo: ${result.Error}`);
  if (result.Result !== "SATISFIABLE" || result.Models.More !== "no")
    throw new Error(`clingo did not come to an end: ${result.Result}`);
  return new Set(result.Call.at(-1)?.Witnesses.at(-1)?.Value ?? []);
}

/** It greets on the console when it starts. */
async function quietly<T>(start: () => Promise<T>): Promise<T> {
  const { info } = console;
  console.info = () => {};
  try {
    return await start();
  } finally {
    console.info = info;
  }
}
