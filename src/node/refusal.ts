import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import { notFound, noWorkbench, type Problem, problemFrom } from "./problem.ts";
import { securityHeaders } from "./security-headers.ts";
import { isPage } from "./web-files.ts";

function send(reply: FastifyReply, told: Problem): FastifyReply {
  return reply
    .code(told.status)
    .type("application/problem+json")
    .headers(securityHeaders)
    .send(JSON.stringify(told));
}

/** Answers an error thrown in a route with its problem document; tells of the unexpected. */
export function refuseError(onCrash?: (error: unknown) => void) {
  return (error: unknown, _request: FastifyRequest, reply: FastifyReply): void => {
    const told = problemFrom(error);
    if (told.status >= 500) onCrash?.(error);
    send(reply, told);
  };
}

/** Answers what no route answers: with the workbench for a page, with a problem document for the rest. */
export function refuseUnknown(methods: ReadonlyMap<string, string>, workbench: boolean) {
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const path = request.url.split("?", 1)[0] ?? "";
    const page = isPage(request.method, path, request.headers.accept);
    if (page) return workbench ? reply.sendFile("index.html") : send(reply, noWorkbench());
    const allowed = methods.get(path);
    if (allowed) reply.header("allow", allowed);
    return send(reply, notFound(request.method, path, allowed));
  };
}

/** Answers what Node's own parser refuses, which never reaches an error handler of Fastify. */
export function refuseBadHttp(_error: unknown, socket: Socket): void {
  if (!socket.writable) return;
  const body = JSON.stringify(problemFrom({ statusCode: 400 }));
  const head = [
    "HTTP/1.1 400 Bad Request",
    "Content-Type: application/problem+json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
