/** How every `casus` command ends. */
export const exitCode = { answered: 0, fault: 1, usage: 2, found: 3, crash: 4 } as const;

/** The exit codes as the help prints them. */
export const exitCodesHelp = `
Exit codes:
  0  answered
  1  a fault in what was given (told on standard error, with its code)
  2  the command was not understood
  3  a check found something, or a watched answer has changed
  4  Casus itself failed
`;
