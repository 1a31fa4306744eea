import { existsSync, readFileSync } from "node:fs";
import { median, secondsOf } from "./timing.mjs";

const CORPUS = new URL("../dist/corpus.json", import.meta.url);

/** Milliseconds for the cascade of July 1914 to its fixed point, warm; no row before there is a corpus. */
export async function benchCascade() {
  if (!existsSync(CORPUS)) return [];
  const [{ loadCorpus }, { cascade }] = await Promise.all([
    import("../dist/corpus/index.js"),
    import("../dist/law/index.js"),
  ]);
  const corpus = loadCorpus(readFileSync(CORPUS, "utf8"));
  const incident = corpus.incidents.get("july-1914");
  if (!incident) return [];
  const follow = () => cascade(corpus, incident, { performance: "the obliged", open: "unmet" });
  follow();
  const value = Number((1000 * median(Array.from({ length: 9 }, () => secondsOf(follow)))).toPrecision(3));
  const name = "cascade of July 1914 to its fixed point";
  return [{ name, value, unit: "ms", baseline: null, ratio: null, target: 50, met: value <= 50 }];
}
