import type { Command, Option } from "commander";

/** The shells that `casus completion` writes for. */
export const shells = ["bash", "zsh", "fish"] as const;

interface Flag {
  readonly flag: string;
  readonly says: string;
  /** What follows the flag: nothing, a file, or a word (one of the choices, where there are some). */
  readonly takes: "nothing" | "file" | "word";
  readonly choices: readonly string[];
}

interface Completed {
  readonly name: string;
  readonly says: string;
  readonly flags: readonly Flag[];
  /** Words for the bare argument; none means a file. */
  readonly words: readonly string[];
}

/** The completion script of a shell, written from the program itself. */
export function completionScript(program: Command, shell: (typeof shells)[number]): string {
  const commands = program.commands.map(completed);
  return { bash, zsh, fish }[shell](commands);
}

function completed(command: Command): Completed {
  const flags = command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      flag: option.long ?? option.flags,
      says: option.description,
      takes: takes(option),
      choices: option.argChoices ?? [],
    }));
  const words = command.registeredArguments.flatMap((argument) => argument.argChoices ?? []);
  return { name: command.name(), says: command.description(), flags, words };
}

function takes({ flags, required }: Option): Flag["takes"] {
  if (!required) return "nothing";
  return flags.includes("file") ? "file" : "word";
}

function bash(commands: readonly Completed[]): string {
  const cases = commands.map(
    ({ name, flags, words }) =>
      `    ${name}) flags=${quoted(flags.map(({ flag }) => flag).join(" "))}; words=${quoted(words.join(" "))} ;;`,
  );
  return `# casus completion for bash: eval "$(casus completion bash)"
_casus() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} flags words
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted(commands.map(({ name }) => name).join(" "))} -- "$cur")); return
  fi
  case "\${COMP_WORDS[1]} $prev" in
${choiceCases(commands)}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$cur")) ;;
    *) if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$cur")); else COMPREPLY=($(compgen -f -- "$cur")); fi ;;
  esac
}
complete -o filenames -F _casus casus
`;
}

function choiceCases(commands: readonly Completed[]): string {
  const chosen = commands.flatMap(({ name, flags }) =>
    flags.filter(({ takes }) => takes === "word").map((flag) => ({ name, ...flag })),
  );
  return chosen
    .map(
      ({ name, flag, choices }) =>
        `    ${quoted(`${name} ${flag}`)}) COMPREPLY=($(compgen -W ${quoted(choices.join(" "))} -- "$cur")); return ;;`,
    )
    .join("\n");
}

function zsh(commands: readonly Completed[]): string {
  const described = commands.map(({ name, says }) => `    ${quoted(`${name}:${says}`)}`);
  const cases = commands.map(({ name, flags, words }) => {
    const specs = flags.map(({ flag, says, takes, choices }) =>
      quoted(`*${flag}[${zshText(says)}]${zshValue[takes](choices)}`),
    );
    return `    ${name}) _arguments ${[...specs, quoted(`*:argument:${words.length > 0 ? `(${words.join(" ")})` : "_files"}`)].join(" ")} ;;`;
  });
  return `#compdef casus
# casus completion for zsh: casus completion zsh > "\${fpath[1]}/_casus"
_casus() {
  local -a commands=(
${described.join("\n")}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command=$words[2]
  shift words; (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = _casus ]; then _casus "$@"; else compdef _casus casus; fi
`;
}

function zshText(text: string): string {
  return text.replace(/[[\]:\\]/g, "\\$&");
}

const zshValue = {
  nothing: () => "",
  file: () => ":file:_files",
  word: (choices: readonly string[]) => `:value:(${choices.join(" ")})`,
};

function fish(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ name, says, flags, words }) => [
    `complete -c casus -n __fish_use_subcommand -a ${name} -d ${fishQuoted(says)} -f`,
    ...flags.map((flag) => fishFlag(name, flag)),
    ...(words.length > 0
      ? [`complete -c casus -n '__fish_seen_subcommand_from ${name}' -f -a ${fishQuoted(words.join(" "))}`]
      : []),
  ]);
  return `# casus completion for fish: casus completion fish > ~/.config/fish/completions/casus.fish\n${lines.join("\n")}\n`;
}

function fishFlag(command: string, { flag, says, takes, choices }: Flag): string {
  const name = flag.replace(/^--/, "");
  const value = { nothing: "", file: " -r", word: ` -x -a ${fishQuoted(choices.join(" "))}` }[takes];
  return `complete -c casus -n '__fish_seen_subcommand_from ${command}' -l ${name} -d ${fishQuoted(says)}${value}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function fishQuoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
