import type { Subject } from "./candidate.ts";
import type { Condition } from "./condition.ts";
import type { LawCorpus } from "./corpus.ts";
import type { Formula } from "./formula.ts";
import { inForceFor, takenBy } from "./in-force.ts";
import type { Note } from "./note.ts";
import type { Scene } from "./scene.ts";

/** Grounds conditions, and one that leaves the obligor aside only once for all obligors of an instrument. */
export class SharedGround {
  private readonly known = new Map<string, Formula<Note>>();

  ground(scene: Scene, condition: Condition): Formula<Note> {
    if (mentionsObligor(condition, scene.corpus)) return scene.ground(condition);
    const key = `${scene.instrument.id}@${condition.id}@${scene.event.id}@${scene.bound.victim}`;
    const grounded = this.known.get(key) ?? scene.ground(condition);
    this.known.set(key, grounded);
    return grounded;
  }

  /** Whether an instrument is in force between two: the same for all its provisions, unless the incident speaks of one. */
  inForce(scene: Scene, subject: Subject, dated: boolean): Formula<Note> {
    const { instrument, provision, obligor, beneficiary, event } = subject;
    const apart = takenBy(scene, subject).length > 0 ? provision.id : "";
    const key = `in force ${instrument.id}@${apart}@${obligor}@${beneficiary}@${event.id}`;
    const grounded = this.known.get(key) ?? inForceFor(scene, subject, dated);
    this.known.set(key, grounded);
    return grounded;
  }
}

/** Whether a condition, or an open term that it uses, speaks of the obligor. */
function mentionsObligor(
  condition: Condition,
  corpus: LawCorpus,
  met: ReadonlySet<string> = new Set(),
): boolean {
  const inAny = (parts: readonly Condition[]) => parts.some((part) => mentionsObligor(part, corpus, met));
  switch (condition.op) {
    case "all":
    case "any":
      return inAny(condition.parts);
    case "not":
      return inAny([condition.part]);
    case "unless":
      return inAny([condition.rule, ...condition.exceptions]);
    case "sentence":
      return (
        Object.values(condition.args).includes("?obligor") || termMentions(condition.clause, corpus, met)
      );
  }
}

function termMentions(term: string, corpus: LawCorpus, met: ReadonlySet<string>): boolean {
  if (met.has(term)) return false;
  const positions = corpus.questions.get(term)?.positions ?? [];
  const inside = new Set([...met, term]);
  return positions.some(({ means }) => means !== undefined && mentionsObligor(means, corpus, inside));
}
