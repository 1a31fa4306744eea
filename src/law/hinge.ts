import { reading } from "./clauses/readings.ts";
import type { Formula } from "./formula.ts";
import type { Hinge } from "./instrument.ts";
import type { Note } from "./note.ts";
import type { Scene } from "./scene.ts";

/** Whether a reading is taken under which something holds; without a question it holds. */
export function hinged(scene: Scene, hinge: Hinge | undefined, id: string): Formula<Note> {
  if (!hinge) return { op: "const", value: true };
  const { question, holds } = hinge;
  return { op: "any", of: holds.map((position) => reading(scene, question, position, `${id}/${position}`)) };
}
