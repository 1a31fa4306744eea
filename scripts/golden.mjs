// Rewrites the golden files; the reason for each changed line belongs into the commit.
import { built, installed, runChecks, tests } from "./checks.mjs";

process.env.CASUS_GOLDEN = "write";
await runChecks([installed, built, tests("unit")]);
