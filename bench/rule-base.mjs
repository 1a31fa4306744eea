/**
 * The reference base: 12 treaties x 6 provisions x 5 parties = 360 findings of 12 literals each, and 1,000 incidents in
 * which a fifth of the facts is unknown. Same seed, same base. A comparison of dates is an atom, settled per incident.
 */

const TREATIES = 12;
const PROVISIONS = 6;
const PARTIES = 5;
const ACTORS = 20;
const GENERAL_FACTS = 40;
const FACTS_OF_ACTOR = 8;
const INCIDENTS = 1000;
const UNKNOWN = 0.2;
const TRUE_UP_TO = 0.68;

/** @returns {{ findings: object[], incidents: Int8Array[], atoms: number }} formulas, values by atom */
export function createRuleBase(seed = 20261123) {
  const random = createRandom(seed);
  const dates = createDates();
  const findings = Array.from({ length: TREATIES }, () => createTreaty(random, dates)).flat();
  const incidents = Array.from({ length: INCIDENTS }, () => createIncident(random, dates.list));
  return { findings, incidents, atoms: FACTS + dates.list.length };
}

const FACTS = GENERAL_FACTS + ACTORS * FACTS_OF_ACTOR;

const atom = (index) => ({ op: "atom", atom: index });
const not = (of) => ({ op: "not", of });
const all = (...of) => ({ op: "all", of });
const any = (...of) => ({ op: "any", of });

function createTreaty(random, dates) {
  const parties = drawParties(random);
  const inForce = new Map(parties.map((party) => [party, drawYears(random)]));
  return Array.from({ length: PROVISIONS }, () => createProvision(random, dates, inForce)).flat();
}

/** In force, and an armed attack of one kind or another, on a party or in the area, unless an exception holds. */
function createProvision(random, dates, inForce) {
  const general = Array.from({ length: 8 }, () => atom(random(GENERAL_FACTS)));
  const kinds = Array.from({ length: 3 }, () => random(FACTS_OF_ACTOR));
  return [...inForce].map(([party, [from, until]]) => {
    const own = kinds.map((kind) => atom(GENERAL_FACTS + party * FACTS_OF_ACTOR + kind));
    const attack = any(all(general[0], general[1]), all(general[2], general[3], own[1]));
    const exception = any(all(general[6], not(general[7])), all(own[2], general[4]));
    return all(dates.notBefore(from), dates.before(until), attack, any(own[0], general[5]), not(exception));
  });
}

function drawParties(random) {
  const parties = new Set();
  while (parties.size < PARTIES) parties.add(random(ACTORS));
  return [...parties];
}

function drawYears(random) {
  const from = 1945 + random(75);
  return [from, random(5) === 0 ? 2000 + random(26) : 9999];
}

function createDates() {
  const list = [];
  const index = new Map();
  const comparison = (sign, year, holds) => {
    const key = sign + year;
    if (!index.has(key)) index.set(key, list.push(holds) - 1);
    return atom(FACTS + index.get(key));
  };
  return {
    list,
    notBefore: (year) => comparison(">=", year, (date) => date >= year),
    before: (year) => comparison("<", year, (date) => date < year),
  };
}

function createIncident(random, comparisons) {
  const date = 1990 + random(37);
  const facts = Array.from({ length: FACTS }, () => drawFact(random.share()));
  return Int8Array.from([...facts, ...comparisons.map((holds) => (holds(date) ? 1 : 0))]);
}

function drawFact(share) {
  if (share < UNKNOWN) return 2;
  return share < TRUE_UP_TO ? 1 : 0;
}

/** Mulberry32: `random(n)` is a whole number below n, `random.share()` lies in [0, 1). */
export function createRandom(seed) {
  let state = seed | 0;
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return Object.assign((below) => Math.floor(share() * below), { share });
}
