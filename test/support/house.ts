import path from "node:path";
import { circles } from "./circles.ts";
import { impurities } from "./purity.ts";
import { type Import, type Parsed, parse, type Source } from "./source.ts";

interface Room {
  /** Rooms whose values it may use. */
  readonly uses: readonly string[];
  /** Rooms whose types alone it may use. */
  readonly typesOf?: readonly string[];
  /** Packages it may use; a room without this list may use any, and Node as well. */
  readonly packages?: readonly string[];
  /** What the others may enter by, beside its index. */
  readonly doors?: readonly string[];
}

const UP_TO_CORPUS = ["base", "law", "corpus"];
const UP_TO_FUTURES = [...UP_TO_CORPUS, "panel", "measures", "games", "futures"];

/** The house of CONTRIBUTING.md as a table: imports run down only. A room with `packages` is pure. */
export const ROOMS: Readonly<Record<string, Room>> = {
  base: { uses: [], packages: [] },
  law: { uses: ["base"], packages: [], doors: ["law/explain/index.ts"] },
  corpus: { uses: ["base", "law"], packages: ["yaml", "zod"] },
  panel: { uses: UP_TO_CORPUS, packages: [] },
  measures: { uses: UP_TO_CORPUS, packages: [] },
  games: { uses: [...UP_TO_CORPUS, "measures"], packages: [] },
  futures: { uses: [...UP_TO_CORPUS, "panel", "measures", "games"], packages: [] },
  ask: { uses: UP_TO_FUTURES, packages: ["zod"] },
  data: { uses: ["base"], typesOf: ["ask"] },
  node: { uses: [...UP_TO_FUTURES, "ask"] },
  web: { uses: ["base", "law"], typesOf: ["ask", "corpus"] },
};

/** The one file that joins the questions with the data. */
const JOINT = { file: "node/host.ts", joins: "data" };

/** Every breach of the house in these files, one sentence each. None is the aim. */
export function breaches(sources: readonly Source[]): string[] {
  const files = sources.map(parse);
  const inFiles = files.flatMap((file) => [
    ...file.imports.map((found) => breachOf(file, found)).filter((breach) => breach !== undefined),
    ...file.exportsAll.map((line) => `${file.path}:${line} exports *; name what the others may use`),
    ...file.exportsDefault.map((line) => `${file.path}:${line} has a default export; give it a name`),
    ...(ROOMS[roomOf(file.path)]?.packages ? impurities(file) : []),
  ]);
  return [...inFiles, ...circles(valueGraph(files)).map((circle) => `a circle: ${circle.join(" -> ")}`)];
}

const roomOf = (file: string) => (file.includes("/") ? file.slice(0, file.indexOf("/")) : "");

function breachOf(file: Parsed, found: Import): string | undefined {
  const room = ROOMS[roomOf(file.path)];
  if (!room) return `${file.path} stands in no room of the house`;
  const reason = found.of.startsWith(".") ? wayBreach(file.path, found, room) : packageBreach(found, room);
  return reason && `${file.path}:${found.line} imports ${found.of}: ${reason}`;
}

function packageBreach({ of }: Import, room: Room): string | undefined {
  const allowed = room.packages?.some((name) => of === name || of.startsWith(`${name}/`)) ?? true;
  return allowed ? undefined : `this room may use ${room.packages?.join(", ") || "no package"}`;
}

function wayBreach(from: string, { kind, of }: Import, room: Room): string | undefined {
  const target = targetOf(from, of);
  const [here, there] = [roomOf(from), roomOf(target)];
  if (target.startsWith("../"))
    return room.packages ? "a pure room takes nothing from outside src/" : undefined;
  if (here === there)
    return target === `${here}/index.ts` ? "inside a room, import the file itself" : undefined;
  if (!allowed(from, there, kind, room))
    return `${here} may not use ${kind === "type" ? "types" : "values"} of ${there}`;
  const doors = [`${there}/index.ts`, ...(ROOMS[there]?.doors ?? [])];
  return doors.includes(target) ? undefined : `enter ${there} by ${doors.join(" or ")}`;
}

function allowed(from: string, there: string, kind: Import["kind"], room: Room): boolean {
  if (from === JOINT.file && there === JOINT.joins) return true;
  return room.uses.includes(there) || (kind === "type" && (room.typesOf ?? []).includes(there));
}

const targetOf = (from: string, of: string) =>
  path.posix.join(path.posix.dirname(from), of.replace(/\?.*$/, ""));

function valueGraph(files: readonly Parsed[]): Map<string, string[]> {
  const values = ({ path: from, imports }: Parsed) =>
    imports
      .filter((found) => found.kind === "value" && found.of.startsWith("."))
      .map(({ of }) => targetOf(from, of));
  return new Map(files.map((file) => [file.path, values(file)]));
}
