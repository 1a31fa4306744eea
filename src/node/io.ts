import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fail } from "../base/index.ts";
import type { CorpusFile } from "../corpus/index.ts";
import { isFolder, readCorpusFolder } from "./read-corpus.ts";

/** What a command sees of the world: where it writes, how wide, and which files it may read. */
export interface Io {
  readonly width: number;
  readonly colour: boolean;
  out(text: string): void;
  err(text: string): void;
  /** The text of a file ("-" is standard input); undefined where no such file exists. */
  read(path: string): Promise<string | undefined>;
  /** The YAML files of a folder, by their paths in it; undefined where no such folder exists. */
  readFolder(path: string): readonly CorpusFile[] | undefined;
  /** Notes the exit code; the process ends by itself, so that nothing written is lost. */
  exit(code: number): void;
}

/** The terminal or pipe this process was started from. */
export function processIo(): Io {
  process.stdout.on("error", endOfPipe);
  return {
    width: process.stdout.columns || 80, // some pseudo-terminals say 0
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    out: (written) => void process.stdout.write(written),
    err: (written) => void process.stderr.write(written),
    read: readGiven,
    readFolder: (path) => (isFolder(path) ? readCorpusFolder(path) : undefined),
    exit: (code) => {
      process.exitCode = code;
    },
  };
}

// `casus ... | head` closes the pipe early; that is no fault of ours or of the reader.
function endOfPipe(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  throw error;
}

async function readGiven(path: string): Promise<string | undefined> {
  try {
    return path === "-" ? await text(process.stdin) : await readFile(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR" || code === "ENAMETOOLONG")
      return undefined;
    return fail(
      "CASUS_NODE_UNREADABLE_FILE",
      message,
      "See that the file may be read and is of a sensible size.",
      { file: path },
    );
  }
}
