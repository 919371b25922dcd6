/** CPU seconds (user and system, all threads of this process) that an action takes. */
const cpuSeconds = (action: () => void): number => {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** The middle value; of an even number of values the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

/**
 * Takes the actions in turn, round after round, so that what slows the machine down slows all of them: their ratio in one
 * round is worth more than their times.
 *
 * @param warming rounds before the first that counts, in which the program is compiled
 */
export function alternate<Name extends string | number>(
  actions: readonly { readonly name: Name; readonly action: () => void }[],
  rounds: number,
  warming = 1,
): ReadonlyMap<Name, readonly number[]> {
  const samples = new Map<Name, number[]>(actions.map(({ name }) => [name, []]));
  for (let round = -warming; round < rounds; round += 1) {
    for (const { name, action } of actions) {
      const seconds = cpuSeconds(action);
      if (round >= 0) samples.get(name)?.push(seconds);
    }
  }
  return samples;
}

/** Median over the rounds of one action's time as a multiple of another's in the same round. */
export const medianRatio = (one: readonly number[], other: readonly number[]): number =>
  median(one.map((value, round) => value / (other[round] ?? Number.NaN)));
