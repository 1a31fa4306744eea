import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** Serves the built workbench. Files under assets/ carry a hash in their name and are kept for a year; the rest is asked again by ETag. */
export async function serveFiles(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    cacheControl: false,
    setHeaders: (reply, path) =>
      void reply.header("cache-control", isHashed(path) ? "public, max-age=31536000, immutable" : "no-cache"),
  });
}

function isHashed(path: string): boolean {
  return /[/\\]assets[/\\][^/\\]*-[\w-]{8,}\.\w+$/.test(path);
}

/** Whether an address is a page of the workbench, which draws it from index.html. */
export function isPage(method: string, path: string, accept = ""): boolean {
  if ((method !== "GET" && method !== "HEAD") || /^\/(api|assets)(\/|$)/.test(path)) return false;
  return accept.includes("text/html") || !/\.\w+$/.test(path);
}
