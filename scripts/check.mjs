import { built, corpus, installed, runChecks, STATIC, tests } from "./checks.mjs";

await runChecks([installed, built, ...STATIC, corpus, tests("unit")]);
