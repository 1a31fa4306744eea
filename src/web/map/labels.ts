import type { CoverOutput } from "../answers.ts";
import { groundOf } from "../marks/mark.tsx";
import { message } from "../messages/message.ts";
import type { Atlas, Shape, Size } from "./atlas.ts";

type Line = CoverOutput["roll"][number];

/** A name on the map, with the mark above it and the part it plays below. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly strong: boolean;
  readonly part: string | undefined;
  /** The state's line on the roll, when its mark is drawn. */
  readonly mark: Line | undefined;
  /** Whether it stands on the solid ground of a duty. */
  readonly solid: boolean;
  /** The middle of the state, when the name had to move away from it. */
  readonly leader: readonly [number, number] | undefined;
}

/** The name of a sea where it covers no state's name. */
export interface Sea {
  readonly name: string;
  readonly at: readonly [number, number];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const STEPS: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, -24],
  [0, 32],
  [80, 60],
  [-80, 60],
  [80, -60],
  [-80, -60],
];
const SMALLEST = 16;
const SEA_LETTER = 4;
/** What a name with its mark above needs below the top of the plate. */
const HEADROOM = 52;

/** Places names: the pair first, then the states of the roll by size, then neighbours and seas where there is room. */
export function labelsOf(
  { shapes, seas, size: frame }: Atlas,
  cover: CoverOutput,
): { labels: readonly Label[]; seas: readonly Sea[] } {
  const taken: Box[] = [];
  const rank = ({ id }: Shape) => {
    if (id === cover.victim) return 0;
    if (id === cover.attacker) return 1;
    return cover.roll.some(({ state }) => state === id) ? 2 : 3;
  };
  const order = [...shapes].sort((a, b) => rank(a) - rank(b) || b.width - a.width);
  const labels = order.flatMap((shape) => {
    const wanted = labelOf(shape, cover, rank(shape), frame);
    if (!wanted) return [];
    const fits = STEPS.slice(0, rank(shape) < 2 ? STEPS.length : 1).flatMap(([dx, dy]) => {
      const leader = dx === 0 ? undefined : shape.at;
      const moved = { ...wanted, x: wanted.x + dx, y: wanted.y + dy, leader };
      return taken.some((box) => overlap(box, boxOf(moved))) ? [] : [moved];
    });
    const [placed] = fits;
    if (!placed) return [];
    taken.push(boxOf(placed));
    return [placed];
  });
  const free = seas.filter(({ name, at: [x, y] }) => {
    const half = name.length * SEA_LETTER;
    const box = { left: x - half, right: x + half, top: y - 14, bottom: y + 4 };
    return !taken.some((one) => overlap(one, box));
  });
  return { labels, seas: free };
}

function labelOf(
  { id, name, at, width }: Shape,
  cover: CoverOutput,
  rank: number,
  frame: Size,
): Label | undefined {
  const line = cover.roll.find(({ state }) => state === id);
  const text = (cover.names[id] ?? name).toLocaleUpperCase(message.language);
  const size = rank < 3 ? Math.min(22, Math.max(13, width / text.length / 0.85)) : 12.5;
  const room = width >= text.length * size * 0.75;
  if ((rank === 3 && !room) || (rank === 2 && width < SMALLEST)) return undefined;
  const x = clamp(at[0], text.length * size * 0.42, frame.width);
  const y = clamp(at[1], HEADROOM, frame.height);
  // A state that the edge of the plate cuts keeps its mark only if the mark still stands on it.
  if (rank === 2 && (Math.abs(x - at[0]) > width / 2 || Math.abs(y - at[1]) > HEADROOM)) return undefined;
  const solid = line !== undefined && groundOf(line.kind, line.status) === "var(--duty-fill)";
  return {
    id,
    text,
    size,
    x,
    y,
    strong: rank < 3,
    part:
      id === cover.attacker ? message.cover.attacker : id === cover.victim ? message.cover.victim : undefined,
    mark: solid ? undefined : line,
    solid: solid && room,
    leader: undefined,
  };
}

function boxOf({ x, y, size, text, part, mark }: Label): Box {
  const half = (text.length * size * 0.74) / 2;
  return { left: x - half, right: x + half, top: y - size - (mark ? 30 : 0), bottom: y + (part ? 20 : 4) };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function clamp(value: number, margin: number, size: number): number {
  return Math.min(Math.max(value, margin), size - margin);
}
