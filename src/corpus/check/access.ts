import type { Draft } from "../draft.ts";
import { isMap } from "../text/path.ts";

const WAYS = ["read", "via", "unopened"];

/** A source says in exactly one way how it is known. */
export function checkAccess(draft: Draft): void {
  for (const key of draft.keys("sources")) {
    const entry = draft.at("sources", key);
    if (!isMap(entry)) continue;
    const given = WAYS.filter((way) => Object.hasOwn(entry, way));
    if (given.length === 1) continue;
    const what =
      given.length === 0
        ? "Nothing says whether anybody opened this source."
        : `It says ${given.join(" and ")}; only one can be.`;
    const mend = "Write one of: read (a day), via (through what), unopened: true.";
    draft.report("CASUS_CORPUS_SOURCE_ACCESS", { path: ["sources", key], on: "key" }, what, mend);
  }
}
