import { createRandom } from "./rule-base.mjs";
import { secondsOf } from "./timing.mjs";

const QUESTIONS = 200;
const UNKNOWNS = [10, 20, 30, 40];

/** Milliseconds, at the 95th percentile, for what settles a question with so many unknowns and what to ask next. */
export async function benchPivots() {
  const [{ compile }, { settles }, { importance }] = await Promise.all([
    import("../dist/law/decide/program.js"),
    import("../dist/law/decide/settle.js"),
    import("../dist/law/decide/importance.js"),
  ]);
  const pivot = (question) => [settles(question), importance(question)];
  return UNKNOWNS.map((unknowns) => {
    const random = createRandom(7);
    const questions = Array.from({ length: QUESTIONS }, () => createQuestion(random, compile, unknowns));
    questions.forEach(pivot);
    const times = questions.map((question) => 1000 * secondsOf(() => pivot(question))).sort((a, b) => a - b);
    const value = Number(times[Math.floor(0.95 * QUESTIONS)].toPrecision(3));
    return toRow(`pivotal facts of ${unknowns} unknowns, 95th percentile`, value, 10);
  });
}

/** A guarantee of so many facts: some of them occur twice, and some constraints couple them. */
function createQuestion(random, compile, unknowns) {
  const fact = () => ({ op: "atom", atom: random(unknowns) });
  const literal = () => (random(4) === 0 ? { op: "not", of: fact() } : fact());
  const group = (op, size) => ({ op, of: Array.from({ length: size }, literal) });
  const elements = Array.from({ length: 6 }, () => ({
    op: "any",
    of: [group("all", 3), group("all", 2), literal()],
  }));
  const exception = { op: "not", of: { op: "any", of: [group("all", 2), group("all", 2)] } };
  const program = compile({ op: "all", of: [...elements, exception] });
  const values = new Int8Array(unknowns).fill(2);
  const care = Array.from({ length: 4 }, () => group("any", 2));
  return { program, values, openness: [], care };
}

function toRow(name, value, target) {
  return { name, value, unit: "ms", baseline: null, ratio: null, target, met: value <= target };
}
