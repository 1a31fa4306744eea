import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FastifyInstance, InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen } from "../../src/node/serve.ts";
import { createServer, openApi } from "../../src/node/server.ts";
import { expectGolden } from "../support/golden.ts";
import { offer } from "./sample.ts";

const crashes: unknown[] = [];
const webRoot = mkdtempSync(path.join(tmpdir(), "casus-web-"));
let app: FastifyInstance;

beforeAll(async () => {
  mkdirSync(path.join(webRoot, "assets"));
  writeFileSync(path.join(webRoot, "index.html"), "<!doctype html><title>Casus</title>");
  writeFileSync(path.join(webRoot, "assets", "page-B1x9_kQz.js"), "export {};");
  app = await createServer(offer, { webRoot, onCrash: (error) => crashes.push(error) });
});

afterAll(async () => {
  await app.close();
  rmSync(webRoot, { recursive: true });
});

const post = (url: string, payload: unknown, headers = {}): InjectOptions => ({
  method: "POST",
  url,
  headers: { "content-type": "application/json", ...headers },
  payload: typeof payload === "string" ? payload : JSON.stringify(payload),
});

describe("a question by HTTP", () => {
  test("is answered in the order of the schema", async () => {
    const reply = await app.inject(post("/api/weigh", { incident: { text: "x" }, doctrine: ["broad"] }));
    expect(reply.statusCode).toBe(200);
    expect(reply.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(reply.body).toMatch(/^\{"status":"engaged","says":/);
    expect(JSON.parse(reply.json().says)).toMatchObject({ incident: { text: "x" }, doctrine: ["broad"] });
  });

  test("opens the library once for all", async () => {
    let opened = 0;
    const counted = await createServer({
      ...offer,
      openLibrary: async () => {
        opened += 1;
        return offer.openLibrary();
      },
    });
    for (const _ of [1, 2, 3]) await counted.inject(post("/api/weigh", { incident: { id: "x" } }));
    expect(opened).toBe(1);
    await counted.close();
  });
});

describe("every refusal is a problem document with a code", () => {
  const ok = { incident: { id: "x" } };
  test.each<[string, InjectOptions, number, string]>([
    ["an unknown key", post("/api/weigh", { ...ok, more: 1 }), 400, "CASUS_ASK_BAD_INPUT"],
    ["a field of the wrong form", post("/api/weigh", { ...ok, limit: "3" }), 400, "CASUS_ASK_BAD_INPUT"],
    ["a body that is no object", post("/api/weigh", "[]"), 400, "CASUS_ASK_BAD_INPUT"],
    ["no body at all", { method: "POST", url: "/api/weigh" }, 400, "CASUS_ASK_BAD_INPUT"],
    ["an empty body", post("/api/weigh", ""), 400, "CASUS_NODE_BAD_JSON"],
    ["malformed JSON", post("/api/weigh", '{"incident":'), 400, "CASUS_NODE_BAD_JSON"],
    [
      "a body that reaches for the prototype",
      post("/api/weigh", '{"__proto__":1}'),
      400,
      "CASUS_NODE_BAD_JSON",
    ],
    [
      "a body of 16 megabytes",
      post("/api/weigh", { incident: { text: "x".repeat(16e6) } }),
      413,
      "CASUS_NODE_TOO_LARGE",
    ],
    ["plain text", post("/api/weigh", "x", { "content-type": "text/plain" }), 415, "CASUS_NODE_NOT_JSON"],
    [
      "a form",
      post("/api/weigh", "a=b", { "content-type": "application/x-www-form-urlencoded" }),
      415,
      "CASUS_NODE_NOT_JSON",
    ],
    ["a question nobody knows", post("/api/wiegh", ok), 404, "CASUS_NODE_NO_ROUTE"],
    ["a read of a question", { method: "GET", url: "/api/weigh?x=1" }, 405, "CASUS_NODE_WRONG_METHOD"],
    ["an address that cannot be decoded", { method: "GET", url: "/api/%zz" }, 400, "CASUS_NODE_BAD_REQUEST"],
    [
      "a document with a fault",
      post("/api/weigh", { incident: { text: "%YAML 1.1" } }),
      422,
      "CASUS_TEST_YAML",
    ],
    ["an error in a question", post("/api/weigh", { incident: { id: "boom" } }), 500, "CASUS_NODE_CRASH"],
    ["a broken promise", post("/api/break-word", {}), 500, "CASUS_ASK_BAD_OUTPUT"],
    ["an asset that is gone", { method: "GET", url: "/assets/old-12345678.js" }, 404, "CASUS_NODE_NO_ROUTE"],
  ])("%s", async (_, request, status, code) => {
    const reply = await app.inject(request);
    expect(reply.statusCode).toBe(status);
    expect(reply.headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(reply.headers["content-security-policy"]).toContain("default-src 'self'");
    const told = reply.json();
    expect(told).toMatchObject({ type: `/docs/errors#${code.toLowerCase()}`, status, faults: [{ code }] });
    expect(told.title && told.detail && told.faults[0].mend).toBeTruthy();
    expect(reply.body).not.toMatch(/TypeError|\.ts:\d/);
  });

  test("a fault in a document keeps its place", async () => {
    const reply = await app.inject(post("/api/weigh", { incident: { file: "a.yaml", text: "%YAML 1.1" } }));
    expect(reply.json().faults[0].where).toEqual({ file: "a.yaml", line: 1 });
  });

  test("a wrong method names the right one, and a crash is told to the owner alone", async () => {
    expect((await app.inject({ method: "GET", url: "/api/weigh" })).headers.allow).toBe("POST");
    const before = crashes.length;
    await app.inject(post("/api/weigh", { incident: { id: "boom" } }));
    expect(String(crashes[before])).toBe("TypeError: a bug");
  });
});

describe("the workbench", () => {
  test("answers every page, under a policy that lets nothing in from elsewhere", async () => {
    for (const url of ["/", "/incident", "/instruments/north-atlantic-1949?on=2026-03-05"]) {
      const reply = await app.inject({ method: "GET", url });
      expect([reply.statusCode, reply.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
      expect(reply.headers["content-security-policy"]).not.toContain("unsafe");
      expect(reply.headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
      expect(reply.headers).toMatchObject({ "cache-control": "no-cache", etag: expect.stringMatching(/"/) });
    }
  });

  test("keeps hashed files for a year and asks again for the rest", async () => {
    const asset = await app.inject({ method: "GET", url: "/assets/page-B1x9_kQz.js" });
    expect(asset.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    const page = await app.inject({ method: "GET", url: "/" });
    const again = await app.inject({
      method: "GET",
      url: "/",
      headers: { "if-none-match": String(page.headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });

  test("that was not built says so", async () => {
    const bare = await createServer(offer);
    const reply = await bare.inject({ method: "GET", url: "/" });
    expect([reply.statusCode, reply.json().faults[0].code]).toEqual([404, "CASUS_NODE_NO_WORKBENCH"]);
    await bare.close();
  });

  test("does not serve what lies beside it", async () => {
    writeFileSync(`${webRoot}-secret.txt`, "secret");
    for (const url of ["/..%2f", "/assets/..%2f..%2f", "/../", "/%2e%2e/"]) {
      const reply = await app.inject({ method: "GET", url: `${url}${path.basename(webRoot)}-secret.txt` });
      expect(reply.statusCode).toBeGreaterThanOrEqual(400);
      expect(reply.body).not.toBe("secret");
    }
    rmSync(`${webRoot}-secret.txt`);
  });
});

describe("the OpenAPI document", () => {
  test("has one path a question, and is the same by route and by function", async () => {
    const document = (await app.inject({ method: "GET", url: "/api/openapi.json" })).json();
    expect(Object.keys(document.paths)).toEqual(["/api/weigh", "/api/inspect", "/api/break-word"]);
    expect(JSON.parse(JSON.stringify(await openApi(offer)))).toEqual(document);
    expectGolden("node/openapi.json", JSON.stringify(document, null, 2));
  });
});

describe("a server that listens", () => {
  test("answers what is no HTTP with a problem document", async () => {
    const bare = await createServer(offer);
    const port = Number(new URL(await listen(bare, { host: "127.0.0.1", port: 0 })).port);
    const reply = await new Promise<string>((resolve) => {
      let text = "";
      const socket = connect(port, "127.0.0.1", () => socket.write("nonsense\r\n\r\n"));
      socket.on("data", (data) => {
        text += data;
      });
      socket.on("close", () => resolve(text));
    });
    expect(reply).toContain("application/problem+json");
    expect(reply).toContain("CASUS_NODE_BAD_REQUEST");
    await bare.close();
  });

  test("takes the next port when the usual one is taken, and refuses a taken one that was asked for", async () => {
    const [first, second, third] = await Promise.all([
      createServer(offer),
      createServer(offer),
      createServer(offer),
    ]);
    const port = Number(new URL(await listen(first, { host: "127.0.0.1" })).port);
    const next = Number(new URL(await listen(second, { host: "127.0.0.1" })).port);
    expect(port).toBeGreaterThanOrEqual(4747);
    expect(next).toBeGreaterThan(port);
    const asked = listen(third, { host: "127.0.0.1", port });
    await expect(asked).rejects.toMatchObject({ faults: [{ code: "CASUS_NODE_PORT_TAKEN" }] });
    const elsewhere = listen(third, { host: "203.0.113.1", port: 0 });
    await expect(elsewhere).rejects.toMatchObject({ faults: [{ code: "CASUS_NODE_CANNOT_LISTEN" }] });
    await Promise.all([first, second, third].map((server) => server.close()));
  });
});
