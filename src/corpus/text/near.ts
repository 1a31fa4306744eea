/** The number of insertions, deletions, changes and swaps of neighbours that turn one word into the other. */
export function distance(a: string, b: string): number {
  return cost([...a], [...b], (x, y) => (x === y ? 0 : 1));
}

/** The edit distance of two lists, where `change` says what it costs to put one item for another. */
export function cost<T>(a: readonly T[], b: readonly T[], change: (x: T, y: T) => number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, x] of a.entries()) {
    const next = [i + 1];
    for (const [j, y] of b.entries()) {
      const swapped = i > 0 && j > 0 && a[i - 1] === y && b[j - 1] === x ? at(before, j - 1) + 1 : Infinity;
      next.push(Math.min(at(row, j + 1) + 1, at(next, j) + 1, at(row, j) + change(x, y), swapped));
    }
    before = row;
    row = next;
  }
  return at(row, b.length);
}

/** The candidate that a person most likely meant; undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
