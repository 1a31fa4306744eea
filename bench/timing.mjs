/** The middle value; of an even number the lower of the two. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[(numbers.length - 1) >> 1];

/** Seconds that a piece of work takes. */
export function secondsOf(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/**
 * Times pieces of work side by side: in every round each runs once, and each round begins with another of them, so that
 * neither the machine's mood nor the order favours one. Gives each round's seconds by name. The first round warms up.
 */
export function timeInRounds(works, rounds) {
  const names = Object.keys(works);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (let place = 0; place < names.length; place++) {
      const name = names[(round + place) % names.length];
      const seconds = secondsOf(works[name]);
      if (round > 0) times[name].push(seconds);
    }
  }
  return times;
}
