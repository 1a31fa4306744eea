// Holds the engine against answer-set solving on everything; each test run takes a sample (docs/cross-check.md).
import { installed, runChecks, testsIn } from "./checks.mjs";

process.env.CASUS_CROSS_CHECK = "whole";
await runChecks([installed, testsIn("cross-check", "test/cross-check")]);
