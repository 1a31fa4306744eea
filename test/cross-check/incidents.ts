import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Assessment } from "../../src/law/index.ts";
import { corpusLibrary } from "../support/library.ts";
import { spread } from "./extent.ts";

const CASEBOOK = fileURLToPath(new URL("../../casebook/incidents", import.meta.url));

/** The most incidents of the casebook that a sample takes. */
const MOST = 12;

/** The incidents of the corpus, and of the casebook where there is one, each held against the law. */
export function assessments(): Assessment[] {
  const library = corpusLibrary();
  const files = existsSync(CASEBOOK) ? readdirSync(CASEBOOK).filter((name) => name.endsWith(".yaml")) : [];
  const told = spread(files.sort(), MOST).map((file) =>
    library.readIncident(readFileSync(`${CASEBOOK}/${file}`, "utf8"), `casebook/incidents/${file}`),
  );
  const incidents = [...library.corpus.incidents.values(), ...told];
  return incidents.map((incident) => new Assessment(library.corpus, incident));
}
