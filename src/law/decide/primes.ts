import { type Bdd, ONE, ZERO } from "./bdd.ts";

/** A literal of a diagram: twice the level, and one more when the variable is to be true. */
export type Literal = number;

/** The most literals of a prime that can be asked for. */
export const MOST_LITERALS = 7;

/** The empty cube: no literal, always met. */
const EMPTY = 0;

/**
 * The prime implicants of a diagram with few literals, by the recursion of Coudert and Madre. `offered` says which
 * literals may occur; a prime that needs another is left out, and nothing smaller is lost by that.
 */
export class Primes {
  private readonly bdd: Bdd;
  private readonly offered: (literal: Literal) => boolean;
  // A cube is its first literal and the cube behind it; levels ascend, so equal cubes are equal numbers.
  private readonly heads: Literal[] = [-1];
  private readonly tails: number[] = [EMPTY];
  private readonly cubes = new Map<number, number>();
  private readonly known = new Map<number, readonly number[]>();

  constructor(bdd: Bdd, offered: (literal: Literal) => boolean) {
    this.bdd = bdd;
    this.offered = offered;
  }

  /** All primes of f with at most `most` literals, each as its literals from the top level down. */
  of(f: number, most: number): Literal[][] {
    return this.find(f, most).map((cube) => this.literalsOf(cube));
  }

  private find(f: number, most: number): readonly number[] {
    if (f === ONE) return [EMPTY];
    if (f === ZERO || most === 0) return [];
    const key = (MOST_LITERALS + 1) * f + most;
    const known = this.known.get(key);
    if (known) return known;
    const found = this.split(f, most);
    this.known.set(key, found);
    return found;
  }

  /** Primes without the top variable are those of both halves together; with it, those of one half that are not. */
  private split(f: number, most: number): number[] {
    const { bdd } = this;
    this.bdd.spend(1);
    const low = bdd.low(f);
    const high = bdd.high(f);
    const without = this.find(bdd.and(low, high), most);
    const implied = new Set(without);
    const negative = 2 * bdd.levelOf(f);
    const found = [...without];
    for (const [literal, half] of [
      [negative + 1, high],
      [negative, low],
    ] as const) {
      if (!this.offered(literal)) continue;
      for (const cube of this.find(half, most - 1))
        if (!implied.has(cube)) found.push(this.cube(literal, cube));
    }
    bdd.spend(found.length);
    return found;
  }

  private cube(head: Literal, tail: number): number {
    const key = head * 2 ** 26 + tail;
    const known = this.cubes.get(key);
    if (known !== undefined) return known;
    const made = this.heads.push(head) - 1;
    this.tails.push(tail);
    this.cubes.set(key, made);
    return made;
  }

  private literalsOf(cube: number): Literal[] {
    const literals: Literal[] = [];
    for (let at = cube; at !== EMPTY; at = this.tails[at] as number) literals.push(this.heads[at] as Literal);
    return literals;
  }
}
