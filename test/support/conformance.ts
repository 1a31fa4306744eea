import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type TestAPI, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The folder with others' data and peers' outputs, which are read from there and never committed. */
export const conformanceFolder = path.resolve(root, process.env.CASUS_CONFORMANCE ?? "../shared");

/** The full path of a conformance file, or undefined where the folder or the file is absent. */
export function conformanceFile(name: string, folder = conformanceFolder): string | undefined {
  const file = path.join(folder, name);
  return existsSync(file) ? file : undefined;
}

/** A test on a conformance file. Without the file it is reported as skipped, with the reason in its title. */
export function conformanceTest(
  title: string,
  name: string,
  run: (file: string) => void | Promise<void>,
): void {
  register(test, title, conformanceFile(name), run);
}

type Register = Pick<TestAPI, "skip"> & ((title: string, run: () => void | Promise<void>) => void);

/** Apart, so that a test can see both ways of it. */
export function register(
  into: Register,
  title: string,
  file: string | undefined,
  run: (file: string) => void | Promise<void>,
): void {
  if (file) into(title, () => run(file));
  else into.skip(`${title} (skipped: conformance data not present)`, () => {});
}
