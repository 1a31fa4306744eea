import { built, corpus, installed, runChecks, STATIC, tests, withBrowser } from "./checks.mjs";

await runChecks([installed, withBrowser, built, ...STATIC, corpus, tests()]);
