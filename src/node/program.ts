import { Command, CommanderError } from "commander";
import type { AnyQuestion } from "../ask/index.ts";
import { CasusError, type Fault, formatFault } from "../base/index.ts";
import { declareFields, readFields } from "./arguments.ts";
import { completionScript, shells } from "./completion.ts";
import { commandLine } from "./example.ts";
import { exitCode, exitCodesHelp } from "./exit-code.ts";
import type { Io } from "./io.ts";
import type { Offer } from "./offer.ts";
import { portOf } from "./port.ts";

/** The whole command line: a command for each question, and check, serve, openapi and completion. */
export function createProgram<L>(offer: Offer<L>, io: Io): Command {
  const program = new Command("casus")
    .description(
      "The executable law of alliances: who is bound to help whom, by which article, and on what it turns.",
    )
    .version(offer.version)
    .exitOverride()
    .configureOutput(output(io))
    // Choices and defaults stand in the descriptions, in words of one kind.
    .configureHelp({ optionDescription: says, argumentDescription: says })
    .addHelpText("after", exitCodesHelp);
  for (const question of offer.questions) addQuestion(program, question, offer, io);
  addCheck(program, io);
  addServe(program, offer, io);
  addOpenApi(program, offer, io);
  addCompletion(program, io);
  return program;
}

function output(io: Io) {
  return {
    writeOut: (text: string) => io.out(text),
    writeErr: (text: string) => io.err(text),
    outputError: () => {}, // told by `report`, as every other fault
    getOutHelpWidth: () => io.width,
    getErrHelpWidth: () => io.width,
    getOutHasColors: () => io.colour,
    getErrHasColors: () => io.colour,
  };
}

function says({ description }: { readonly description: string }): string {
  return description;
}

function addQuestion<L>(program: Command, question: AnyQuestion<L>, { openLibrary }: Offer<L>, io: Io): void {
  const command = program.command(question.name).description(question.says);
  declareFields(command, question);
  command.option("--json", "print the whole answer as JSON");
  command.addHelpText("after", () => examples(question) + exitCodesHelp);
  command.action(async () => {
    const input = await readFields(command, question, io);
    const answer = await question.ask(input, await openLibrary());
    const asJson = command.getOptionValue("json") === true;
    io.out(ended(asJson ? JSON.stringify(answer, null, 2) : question.show(answer, io)));
    io.exit(question.found?.(answer) ? exitCode.found : exitCode.answered);
  });
}

function examples<L>(question: AnyQuestion<L>): string {
  const lines = question.examples.map(
    (example) => `  ${example.says}:\n    ${commandLine(question, example)}\n`,
  );
  return lines.length > 0 ? `\nExamples:\n${lines.join("")}` : "";
}

function ended(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

function addCheck(program: Command, io: Io): void {
  program
    .command("check")
    .description(
      "Check the corpus, a corpus folder, or single documents: every fault with its place and how to mend it",
    )
    .argument("[documents...]", "YAML documents, or one folder (default: the corpus of this Casus)")
    .option("--json", "print the faults as JSON")
    .action(async (documents: string[], options: { json?: boolean }) => {
      const { check } = await import("./check.ts");
      check(documents, options, io);
    });
}

// Fastify is imported only where it is used: it would triple the start of every other command.
function addServe<L>(program: Command, offer: Offer<L>, io: Io): void {
  program
    .command("serve")
    .description("Serve the workbench and the API until Ctrl-C")
    .option("--port <number>", "port to listen on (default: 4747, or the next free one)", portOf)
    .option("--host <address>", "address to listen on (default: 127.0.0.1)", "127.0.0.1")
    .action(async (at: { port?: number; host: string }) => {
      const { serve } = await import("./serve.ts");
      await serve(offer, at, io);
    });
}

function addOpenApi<L>(program: Command, offer: Offer<L>, io: Io): void {
  program
    .command("openapi")
    .description("Print the OpenAPI document of the API")
    .action(async () => {
      const { openApi } = await import("./server.ts");
      io.out(`${JSON.stringify(await openApi(offer), null, 2)}\n`);
    });
}

function addCompletion(program: Command, io: Io): void {
  program
    .command("completion")
    .description("Print the completion script of a shell")
    .addArgument(program.createArgument("<shell>", "bash, zsh or fish").choices(shells))
    .action((shell: (typeof shells)[number]) => io.out(completionScript(program, shell)));
}

/** Runs a command line (the words after "casus"), tells faults on standard error, and notes the exit code. */
export async function runProgram(program: Command, words: readonly string[], io: Io): Promise<void> {
  try {
    await program.parseAsync([...words], { from: "user" });
  } catch (error) {
    io.exit(report(error, io));
  }
}

function report(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return reportUsage(error, io);
  if (!(error instanceof CasusError)) return tell([crash(error)], io, exitCode.crash);
  const ours = error.faults.some(({ code }) => code === "CASUS_ASK_BAD_OUTPUT");
  return tell(error.faults, io, ours ? exitCode.crash : exitCode.fault);
}

function crash(error: unknown): Fault {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const mend = "This is an error in Casus. Please report it with the command that brought it up.";
  return { code: "CASUS_NODE_CRASH", what, mend };
}

function reportUsage(error: CommanderError, io: Io): number {
  if (error.exitCode === 0) return exitCode.answered;
  if (error.code === "commander.help") return exitCode.usage; // the help is already there
  const what = error.message.replace(/^error: /, "");
  const mend = "See `casus --help`, or `casus <command> --help`.";
  return tell([{ code: "CASUS_NODE_USAGE", what, mend }], io, exitCode.usage);
}

function tell(faults: readonly Fault[], io: Io, code: number): number {
  io.err(`${faults.map(formatFault).join("\n\n")}\n`);
  return code;
}
