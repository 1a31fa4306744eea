import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CasusError } from "../../src/base/index.ts";
import { Assessment } from "../../src/law/index.ts";
import { corpusLibrary } from "../support/library.ts";
import { spread } from "./extent.ts";

const CASEBOOK = fileURLToPath(new URL("../../casebook/incidents", import.meta.url));

/** The most incidents of the casebook that a sample takes. */
const MOST = 8;

/** An incident by its file, to be held against the law when its turn comes. */
export interface Recorded {
  readonly name: string;
  /** Nothing where the file has a fault. */
  readonly assess: () => Assessment | undefined;
}

/** The incidents of the corpus, and of the casebook where there is one. */
export function incidents(): Recorded[] {
  const { corpus, readIncident } = corpusLibrary();
  const files = existsSync(CASEBOOK) ? readdirSync(CASEBOOK).filter((file) => file.endsWith(".yaml")) : [];
  const inCorpus = [...corpus.incidents.values()].map((incident) => ({
    name: `corpus/incidents/${incident.id}`,
    assess: () => new Assessment(corpus, incident),
  }));
  const inCasebook = spread(files.sort(), MOST).map((file) => {
    const read = () => readIncident(readFileSync(`${CASEBOOK}/${file}`, "utf8"), file);
    return {
      name: `casebook/incidents/${file.replace(".yaml", "")}`,
      assess: () => unlessFaulty(() => new Assessment(corpus, read())),
    };
  });
  return [...inCorpus, ...inCasebook];
}

function unlessFaulty<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof CasusError) return undefined;
    throw error;
  }
}
