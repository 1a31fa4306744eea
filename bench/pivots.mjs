import { createRandom } from "./rule-base.mjs";
import { secondsOf } from "./timing.mjs";

const QUESTIONS = 200;
const UNKNOWNS = 40;

/** Milliseconds, at the 95th percentile, for what settles a question with forty unknowns and what to ask next. */
export async function benchPivots() {
  const [{ compile }, { settles }, { importance }] = await Promise.all([
    import("../dist/law/decide/program.js"),
    import("../dist/law/decide/settle.js"),
    import("../dist/law/decide/importance.js"),
  ]);
  const random = createRandom(7);
  const questions = Array.from({ length: QUESTIONS }, () => createQuestion(random, compile));
  const pivot = (question) => [settles(question), importance(question)];
  questions.forEach(pivot);
  const times = questions.map((question) => 1000 * secondsOf(() => pivot(question))).sort((a, b) => a - b);
  const value = Number(times[Math.floor(0.95 * QUESTIONS)].toPrecision(3));
  return [toRow("pivotal facts of 40 unknowns, 95th percentile", value, 10)];
}

/** A guarantee of forty facts: some of them occur twice, and some constraints couple them. */
function createQuestion(random, compile) {
  const fact = () => ({ op: "atom", atom: random(UNKNOWNS) });
  const literal = () => (random(4) === 0 ? { op: "not", of: fact() } : fact());
  const group = (op, size) => ({ op, of: Array.from({ length: size }, literal) });
  const elements = Array.from({ length: 6 }, () => ({
    op: "any",
    of: [group("all", 3), group("all", 2), literal()],
  }));
  const exception = { op: "not", of: { op: "any", of: [group("all", 2), group("all", 2)] } };
  const program = compile({ op: "all", of: [...elements, exception] });
  const values = new Int8Array(UNKNOWNS).fill(2);
  const care = Array.from({ length: 4 }, () => group("any", 2));
  return { program, values, openness: [], care };
}

function toRow(name, value, target) {
  return { name, value, unit: "ms", baseline: null, ratio: null, target, met: value <= target };
}
