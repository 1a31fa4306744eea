import { z } from "zod";
import { CasusError, type Fault } from "../base/index.ts";

const where = z.object({
  file: z.string().optional(),
  line: z.int().optional(),
  column: z.int().optional(),
  length: z.int().optional(),
  quote: z.string().optional(),
  article: z.string().optional(),
});

const fault = z.object({ code: z.string(), what: z.string(), mend: z.string(), where: where.optional() });

/** A problem document (RFC 9457) with the faults of Casus; the form of every error the API answers. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    faults: z.array(fault),
  })
  .meta({ id: "Problem", description: "A problem document (RFC 9457); the codes stand in docs/errors.md." });

/** The value of a problem document. */
export type Problem = Omit<z.output<typeof problem>, "faults"> & { readonly faults: readonly Fault[] };

const titles: { readonly [status: number]: string } = {
  400: "The request was not understood",
  404: "Nothing is found here",
  405: "This is asked in another way",
  413: "The request is too large",
  415: "The request is not JSON",
  422: "A document that was given has a fault",
  500: "Casus itself failed",
};

/** Writes faults as a problem document. */
export function problemOf(status: number, faults: readonly Fault[]): Problem {
  const code = faults[0]?.code ?? "CASUS_NODE_CRASH";
  const title = titles[status] ?? "The request cannot be answered";
  const detail = faults.map(({ what }) => what).join("\n");
  return { type: `/docs/errors#${code.toLowerCase()}`, title, status, detail, faults };
}

/** An error as Fastify hands it over. */
export interface Thrown {
  readonly code?: string;
  readonly statusCode?: number;
  readonly message?: string;
}

/** The problem that an error thrown in a route amounts to. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof CasusError) return problemOf(statusOf(error.faults), error.faults);
  const { code = "", statusCode = 500, message = "" } = (error ?? {}) as Thrown;
  if (statusCode >= 500) return problemOf(500, [crash]);
  return problemOf(statusCode, [refusals[code] ?? refusals[statusCode] ?? unreadable(message)]);
}

function statusOf(faults: readonly Fault[]): number {
  if (faults.some(({ code }) => code === "CASUS_ASK_BAD_OUTPUT")) return 500;
  return faults.some(({ code }) => code === "CASUS_ASK_BAD_INPUT") ? 400 : 422;
}

const crash: Fault = {
  code: "CASUS_NODE_CRASH",
  what: "An unexpected error stopped the answer.",
  mend: "This is an error in Casus. Please report it with the request that brought it up.",
};

const badJson: Fault = {
  code: "CASUS_NODE_BAD_JSON",
  what: "The body is not JSON.",
  mend: "Send one JSON object, as /api/openapi.json describes it.",
};

const refusals: { readonly [codeOrStatus: string]: Fault } = {
  FST_ERR_CTP_INVALID_JSON_BODY: badJson,
  FST_ERR_CTP_EMPTY_JSON_BODY: badJson,
  413: {
    code: "CASUS_NODE_TOO_LARGE",
    what: "The body is larger than 16 MB.",
    mend: "Send a smaller document, or ask on the command line, which has no such limit.",
  },
  415: {
    code: "CASUS_NODE_NOT_JSON",
    what: "The body is announced as something other than JSON.",
    mend: "Send JSON, with the header `Content-Type: application/json`.",
  },
};

function unreadable(message: string): Fault {
  return {
    code: "CASUS_NODE_BAD_REQUEST",
    what: `The request cannot be read: ${message || "it is no valid HTTP"}.`,
    mend: "Ask as /api/openapi.json describes it.",
  };
}

/** The problem of an address that nothing answers to, or that wants another method. */
export function notFound(method: string, path: string, allowed?: string): Problem {
  if (!allowed) {
    const mend = "The addresses of the API stand in /api/openapi.json.";
    return problemOf(404, [
      { code: "CASUS_NODE_NO_ROUTE", what: `Nothing answers to ${method} ${path}.`, mend },
    ]);
  }
  const what = `${path} does not answer to ${method}.`;
  return problemOf(405, [{ code: "CASUS_NODE_WRONG_METHOD", what, mend: `Ask with ${allowed}.` }]);
}

/** The problem of a page asked for before the workbench was built. */
export function noWorkbench(): Problem {
  const what = "The workbench has not been built, so there is no page to show.";
  return problemOf(404, [
    { code: "CASUS_NODE_NO_WORKBENCH", what, mend: "Run `npm run build`, and start again." },
  ]);
}
