import swagger from "@fastify/swagger";
import Fastify, { type FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import type { AnyQuestion } from "../ask/index.ts";
import type { Offer } from "./offer.ts";
import { onlyUsed } from "./openapi.ts";
import { problem } from "./problem.ts";
import { refuseBadHttp, refuseError, refuseUnknown } from "./refusal.ts";
import { securityHeaders } from "./security-headers.ts";
import { serveFiles } from "./web-files.ts";

/** How a server differs from the default. */
export interface ServerOptions {
  /** The folder of the built workbench; without it only the API is served. */
  readonly webRoot?: string;
  /** Told of an unexpected error, whose caller sees only `CASUS_NODE_CRASH`. */
  readonly onCrash?: (error: unknown) => void;
}

// A saved assessment is some megabytes; two are held against each other.
const bodyLimit = 16_000_000;

/** The HTTP face: `POST /api/<question>`, `GET /api/openapi.json`, and the workbench. Not yet listening. */
export async function createServer<L>(
  offer: Offer<L>,
  options: ServerOptions = {},
): Promise<FastifyInstance> {
  const refused = refuseError(options.onCrash);
  const app = Fastify({
    bodyLimit,
    forceCloseConnections: true,
    clientErrorHandler: refuseBadHttp,
    frameworkErrors: refused,
  });
  app.removeContentTypeParser("text/plain");
  app.addHook("onRequest", async (_request, reply) => void reply.headers(securityHeaders));
  app.setErrorHandler(refused);
  app.setNotFoundHandler(refuseUnknown(methods(offer), options.webRoot !== undefined));
  // Input and answer are checked once, by the question itself; the schemas here only describe.
  app.setValidatorCompiler(() => (value) => ({ value }));
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  await describe(app, offer.version);
  addQuestions(app, offer);
  if (options.webRoot) await serveFiles(app, options.webRoot);
  await app.ready();
  return app;
}

/** The OpenAPI document of the questions. */
export async function openApi<L>(offer: Offer<L>): Promise<object> {
  const app = await createServer(offer);
  try {
    return onlyUsed(app.swagger());
  } finally {
    await app.close();
  }
}

async function describe(app: FastifyInstance, version: string): Promise<void> {
  const info = {
    title: "Casus",
    version,
    description: "The executable law of alliances. One path a question.",
  };
  await app.register(swagger, {
    openapi: { openapi: "3.1.0", info },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
}

function addQuestions<L>(app: FastifyInstance, offer: Offer<L>): void {
  const library = once(offer.openLibrary);
  for (const question of offer.questions) addQuestion(app, question, library);
  app.get("/api/openapi.json", { schema: { hide: true } }, async () => onlyUsed(app.swagger()));
}

function addQuestion<L>(app: FastifyInstance, question: AnyQuestion<L>, library: () => Promise<L>): void {
  const examples = question.examples.map(({ input }) => input);
  const body = examples.length > 0 ? question.input.meta({ examples }) : question.input;
  const refused = {
    description: "The request is refused, with coded faults",
    content: { "application/problem+json": { schema: problem } },
  };
  const answer = { description: "The answer", content: { "application/json": { schema: question.output } } };
  const response = { 200: answer, "4xx": refused, "5xx": refused };
  const schema = { operationId: question.name, summary: question.says, body, response };
  app.post(address(question), { schema }, async ({ body: given }) =>
    question.ask(given as never, await library()),
  );
}

function address<L>(question: AnyQuestion<L>): string {
  return `/api/${question.name}`;
}

function methods<L>({ questions }: Offer<L>): Map<string, string> {
  return new Map([
    ...questions.map((question) => [address(question), "POST"] as const),
    ["/api/openapi.json", "GET"],
  ]);
}

function once<L>(open: () => Promise<L>): () => Promise<L> {
  let opened: Promise<L> | undefined;
  return () => (opened ??= open());
}
