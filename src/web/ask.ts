import type { Answers } from "./answers.ts";
import { message } from "./messages/message.ts";

interface Fault {
  readonly code: string;
  readonly what: string;
  readonly mend: string;
}

/** A refused or failed question, in words a reader can act on. */
export class Refused extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(({ what }) => what).join("\n"));
    this.name = "Refused";
    this.faults = faults;
  }
}

const KEPT = 40;
const asked = new Map<string, Promise<unknown>>();

/** Asks the server. Questions are pure, so an answer is kept and given again; a failure is not. */
export function ask<Q extends keyof Answers>(question: Q, input: unknown): Promise<Answers[Q]> {
  return kept(`${question} ${JSON.stringify(input)}`, () =>
    fetchJson(`/api/${question}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
    }),
  ) as Promise<Answers[Q]>;
}

/** Reads a file that the build wrote beside the pages. */
export function read<T>(address: string): Promise<T> {
  return kept(`GET ${address}`, () => fetchJson(address)) as Promise<T>;
}

/** Forgets failed and kept answers to one question, so that it is asked anew. */
export function forget(key: string): void {
  asked.delete(key);
}

function kept(key: string, start: () => Promise<unknown>): Promise<unknown> {
  const known = asked.get(key);
  if (known) return known;
  const answer = start();
  answer.catch(() => forget(key));
  asked.set(key, answer);
  const [oldest] = asked.keys();
  if (asked.size > KEPT && oldest) forget(oldest);
  return answer;
}

async function fetchJson(address: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(address, init).catch(() => {
    throw new Refused([message.failed.noServer]);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body;
  throw new Refused(faultsIn(body) ?? [message.failed.noAnswer(response.status, address)]);
}

function faultsIn(body: unknown): readonly Fault[] | undefined {
  const faults = (body as { faults?: unknown } | undefined)?.faults;
  return Array.isArray(faults) && faults.length > 0 ? (faults as Fault[]) : undefined;
}
