/** The diagram is larger, or took more steps, than its tables allow. Caught inside this room; never reaches a caller. */
export class NodeLimit extends Error {
  readonly spent: "nodes" | "steps";

  constructor(spent: "nodes" | "steps") {
    super(`diagram limit: ${spent}`);
    this.spent = spent;
  }
}

/** The two constant diagrams. */
export const ZERO = 0;
export const ONE = 1;

// A table entry carries the epoch of its decision above the node's index, so that a reset costs nothing.
const INDEX_BITS = 15;
const INDEX = (1 << INDEX_BITS) - 1;
const LAST_EPOCH = (1 << 17) - 1;
const CACHE_WIDTH = 4;
const EXISTS = -1;
const RESTRICT = -2;

/**
 * Reduced ordered binary decision diagrams over any number of variables, named by level from 0 (top). A diagram is a
 * number; equal functions are equal numbers. At most `capacity` nodes (up to 2^15) stand until the next `reset`.
 */
export class Bdd {
  private readonly capacity: number;
  private readonly levels: Int32Array;
  private readonly lows: Int32Array;
  private readonly highs: Int32Array;
  private readonly unique: Int32Array;
  private readonly cache: Int32Array;
  private epoch = 1;
  private count = 2;
  private steps = 0;
  private projections = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
    const slots = 1 << Math.ceil(Math.log2(capacity) + 0.5);
    this.levels = new Int32Array(capacity).fill(0x7fffffff, 0, 2);
    this.lows = new Int32Array(capacity);
    this.highs = new Int32Array(capacity);
    this.unique = new Int32Array(2 * slots);
    this.cache = new Int32Array(CACHE_WIDTH * slots);
    this.lows[ONE] = this.highs[ONE] = ONE;
  }

  /** Forgets every node. The diagrams to come may take so many steps until `NodeLimit` is thrown. */
  reset(steps: number): void {
    this.steps = steps;
    this.count = 2;
    this.projections = 0;
    if (++this.epoch <= LAST_EPOCH) return;
    this.epoch = 1;
    this.unique.fill(0);
    this.cache.fill(0);
  }

  /** Spends steps for work done outside the diagram. */
  spend(steps: number): void {
    this.steps -= steps;
    if (this.steps < 0) throw new NodeLimit("steps");
  }

  /** How many nodes stand. Every node is younger than its children: a loop over indices visits children first. */
  get size(): number {
    return this.count;
  }

  levelOf(f: number): number {
    return this.levels[f] as number;
  }

  low(f: number): number {
    return this.lows[f] as number;
  }

  high(f: number): number {
    return this.highs[f] as number;
  }

  variable(level: number): number {
    return this.node(level, ZERO, ONE);
  }

  not(f: number): number {
    return this.ite(f, ZERO, ONE);
  }

  and(f: number, g: number): number {
    return this.ite(f, g, ZERO);
  }

  or(f: number, g: number): number {
    return this.ite(f, ONE, g);
  }

  /** If f then g else h: the one operation from which the others are made. */
  ite(f: number, g: number, h: number): number {
    if (f === ONE || g === h) return g;
    if (f === ZERO) return h;
    if (f === g) return this.ite(f, ONE, h);
    if (f === h) return this.ite(f, g, ZERO);
    if (g === ONE && h === ZERO) return f;
    // And, or are symmetric: one order, one cache entry.
    if (h === ZERO && g < f) return this.choose(g, f, ZERO);
    if (g === ONE && h < f) return this.choose(h, ONE, f);
    return this.choose(f, g, h);
  }

  /** Whether f can hold by some choice of the variables at the levels marked 1. */
  exists(f: number, marked: Uint8Array): number {
    this.projections++;
    return this.project(f, marked, marked.lastIndexOf(1));
  }

  /** f with the variable at a level fixed. */
  restrict(f: number, level: number, value: boolean): number {
    const top = this.levels[f] as number;
    if (top > level) return f;
    if (top === level) return (value ? this.highs[f] : this.lows[f]) as number;
    const key = 2 * level + (value ? 1 : 0);
    const at = this.place(f, RESTRICT, key);
    if (this.hit(at, f, RESTRICT, key)) return this.cache[at + 3] as number;
    const low = this.restrict(this.lows[f] as number, level, value);
    const high = this.restrict(this.highs[f] as number, level, value);
    return this.keep(at, f, RESTRICT, key, this.node(top, low, high));
  }

  /** The levels on which f depends, ascending. */
  support(f: number): number[] {
    const reached = new Uint8Array(f + 1);
    const found = new Set<number>();
    reached[f] = 1;
    for (let node = f; node > ONE; node--) {
      if (reached[node] === 0) continue;
      found.add(this.levels[node] as number);
      reached[this.lows[node] as number] = 1;
      reached[this.highs[node] as number] = 1;
    }
    return [...found].sort((a, b) => a - b);
  }

  private choose(f: number, g: number, h: number): number {
    const at = this.place(f, g, h);
    if (this.hit(at, f, g, h)) return this.cache[at + 3] as number;
    const { levels, lows, highs } = this;
    const inF = levels[f] as number;
    const inG = levels[g] as number;
    const inH = levels[h] as number;
    const top = Math.min(inF, inG, inH);
    const low = this.ite(
      inF === top ? (lows[f] as number) : f,
      inG === top ? (lows[g] as number) : g,
      inH === top ? (lows[h] as number) : h,
    );
    const high = this.ite(
      inF === top ? (highs[f] as number) : f,
      inG === top ? (highs[g] as number) : g,
      inH === top ? (highs[h] as number) : h,
    );
    return this.keep(at, f, g, h, this.node(top, low, high));
  }

  private project(f: number, marked: Uint8Array, deepest: number): number {
    if ((this.levels[f] as number) > deepest) return f;
    const at = this.place(f, EXISTS, this.projections);
    if (this.hit(at, f, EXISTS, this.projections)) return this.cache[at + 3] as number;
    const level = this.levels[f] as number;
    const low = this.project(this.lows[f] as number, marked, deepest);
    const high = low === ONE && marked[level] ? ONE : this.project(this.highs[f] as number, marked, deepest);
    const result = marked[level] ? this.or(low, high) : this.node(level, low, high);
    return this.keep(at, f, EXISTS, this.projections, result);
  }

  private node(level: number, low: number, high: number): number {
    if (low === high) return low;
    const { unique, levels, lows, highs } = this;
    const mask = unique.length - 1;
    let at = scatter(level, low, high) & mask;
    for (
      let entry = unique[at] as number;
      entry >>> INDEX_BITS === this.epoch;
      entry = unique[at] as number
    ) {
      const node = entry & INDEX;
      if (levels[node] === level && lows[node] === low && highs[node] === high) return node;
      at = (at + 1) & mask;
    }
    if (this.count >= this.capacity) throw new NodeLimit("nodes");
    const made = this.count++;
    levels[made] = level;
    lows[made] = low;
    highs[made] = high;
    unique[at] = (this.epoch << INDEX_BITS) | made;
    return made;
  }

  // The cache forgets: one place an entry, the younger one stays.
  private place(f: number, g: number, h: number): number {
    if (--this.steps < 0) throw new NodeLimit("steps");
    return (scatter(f, g, h) * CACHE_WIDTH) & (this.cache.length - 1);
  }

  private hit(at: number, f: number, g: number, h: number): boolean {
    const { cache } = this;
    return cache[at] === ((this.epoch << INDEX_BITS) | f) && cache[at + 1] === g && cache[at + 2] === h;
  }

  private keep(at: number, f: number, g: number, h: number, result: number): number {
    this.cache[at] = (this.epoch << INDEX_BITS) | f;
    this.cache[at + 1] = g;
    this.cache[at + 2] = h;
    this.cache[at + 3] = result;
    return result;
  }
}

function scatter(a: number, b: number, c: number): number {
  const mixed = Math.imul(a, 12582917) ^ Math.imul(b, 4256249) ^ Math.imul(c, 741457);
  return mixed ^ (mixed >>> 15);
}
