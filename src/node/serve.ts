import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { fail } from "../base/index.ts";
import type { Io } from "./io.ts";
import type { Offer } from "./offer.ts";
import { createServer } from "./server.ts";

/** Where to listen; without a port the first free one from 4747. */
export interface Address {
  readonly port?: number;
  readonly host: string;
}

const firstPort = 4747;
const portsToTry = 20;

/** Serves the workbench and the API, says where, and ends with Ctrl-C. */
export async function serve<L>(offer: Offer<L>, address: Address, io: Io): Promise<void> {
  const library = await offer.openLibrary(); // told now if it cannot be opened, and not to the first visitor
  const webRoot = builtWorkbench();
  const onCrash = (error: unknown) => io.err(`${error instanceof Error ? error.stack : String(error)}\n`);
  const opened = { ...offer, openLibrary: async () => library };
  const app = await createServer(opened, webRoot ? { webRoot, onCrash } : { onCrash });
  io.out(`Casus listens on ${await listen(app, address)}/ (Ctrl-C ends it)\n`);
  if (!webRoot)
    io.err("The workbench has not been built: only the API answers. `npm run build` builds it.\n");
  if (!isLoopback(address.host)) io.err("Anyone who can reach this machine can ask: there is no password.\n");
  await interrupted();
  await app.close();
}

// The same from src/node and from dist/node.
function builtWorkbench(): string | undefined {
  const root = fileURLToPath(new URL("../../dist/web", import.meta.url));
  return existsSync(`${root}/index.html`) ? root : undefined;
}

/** Listens at the port that is asked for, or at the first free one; returns the address as a link. */
export async function listen(app: FastifyInstance, { port, host }: Address): Promise<string> {
  const ports = port === undefined ? Array.from({ length: portsToTry }, (_, at) => firstPort + at) : [port];
  for (const candidate of ports) {
    const link = await tryPort(app, candidate, host);
    if (link) return link;
  }
  const what =
    port === undefined
      ? `Ports ${firstPort} to ${firstPort + portsToTry - 1} are all taken.`
      : `Port ${port} is taken.`;
  return fail("CASUS_NODE_PORT_TAKEN", what, "Choose another with --port, or 0 for any free one.");
}

async function tryPort(app: FastifyInstance, port: number, host: string): Promise<string | undefined> {
  try {
    return await app.listen({ port, host });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") return undefined;
    return fail(
      "CASUS_NODE_CANNOT_LISTEN",
      `Cannot listen on ${host}:${port}: ${message}.`,
      "Choose an address of this machine with --host, and a port above 1023 with --port.",
    );
  }
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
