/** The lines of a text by where they start. The parser's own counter loses lines in flow collections that stay open. */
export class Lines {
  private readonly starts: readonly number[];

  constructor(text: string) {
    this.starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  }

  /** The line (from 1) that a character stands in, and where that line starts. */
  at(offset: number): { readonly line: number; readonly start: number } {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, start: this.starts[low] ?? 0 };
  }
}
