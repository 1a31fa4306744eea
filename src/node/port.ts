import { InvalidArgumentError } from "commander";

/** Reads the value of `--port`. */
export function portOf(given: string): number {
  const port = Number(given);
  if (given.trim() !== "" && Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError("A port is a whole number from 0 to 65535.");
}
