import { compilePlain } from "./plain.mjs";
import { createRuleBase } from "./rule-base.mjs";
import { median, timeInRounds } from "./timing.mjs";

const ROUNDS = 9;

/**
 * Findings a second on the reference base, beside the plain evaluator in the same process. A ratio is the median of the
 * rounds' ratios, so that a slow round weighs on both sides.
 */
export async function benchFindings() {
  const engine = await loadEngine();
  const { findings, incidents } = createRuleBase();
  const works = createWorks(engine, findings, incidents);
  checkAgreement(works);
  const times = timeInRounds(works, ROUNDS);
  const count = findings.length * incidents.length;
  const row = (name, work, target) => toRow(name, count, times[work], times.plain, target);
  return [
    row("findings, plain evaluator with proof tree", "plain", null),
    row("findings with proof data", "proof", 1_000_000),
    row("findings with proof data and exact decision", "exact", 400_000),
  ];
}

async function loadEngine() {
  const [program, decide] = await Promise.all([
    import("../dist/law/decide/program.js"),
    import("../dist/law/decide/decide.js"),
  ]);
  return { ...program, ...decide };
}

function createWorks({ compile, evaluate, decide }, findings, incidents) {
  const plain = findings.map(compilePlain);
  const programs = findings.map((finding) => compile(finding));
  const openness = [];
  return {
    plain: () => tally(incidents, plain, (proofOf, values) => proofOf(values).value),
    // A fresh array for each finding: a proof that can be kept, as the plain evaluator's can.
    proof: () => tally(incidents, programs, (program, values) => evaluate(program, values)[program.size - 1]),
    exact: () =>
      tally(incidents, programs, (program, values) => {
        const proof = evaluate(program, values);
        return VALUES[decide({ program, values, openness, proof }).verdict];
      }),
  };
}

const VALUES = { no: 0, yes: 1, contested: 2, undetermined: 2 };

/** How many findings come out no, yes and open: the work's result, so that nothing of it can be skipped. */
function tally(incidents, compiled, outcome) {
  const counts = [0, 0, 0];
  for (const values of incidents) {
    for (let each = 0; each < compiled.length; each++) counts[outcome(compiled[each], values)]++;
  }
  return counts;
}

/** A bench that compares different answers compares nothing. */
function checkAgreement({ plain, proof, exact }) {
  const [kleene, ours, decided] = [plain(), proof(), exact()];
  if (kleene.join() !== ours.join()) throw new Error(`plain gives ${kleene}, the engine ${ours}`);
  if (decided[2] > ours[2])
    throw new Error(`Kleene leaves ${ours[2]} open, the exact decision ${decided[2]}`);
}

function toRow(name, count, times, baseline, target) {
  const value = Math.round(count / median(times));
  const ratio = median(times.map((seconds, round) => baseline[round] / seconds));
  return {
    name,
    value,
    unit: "1/s",
    baseline: Math.round(count / median(baseline)),
    ratio: Number(ratio.toFixed(2)),
    target,
    met: target === null ? null : value >= target,
  };
}
