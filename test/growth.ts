/**
 * How the work of an action grows with its input. Only ratios of CPU time of this thread are looked at, never a time, so
 * that neither a slow machine nor a busy one makes a test fail.
 */

/** Microseconds of CPU below which nothing is told: too quick to matter, and too quick to be measured. */
const quick = 50_000;

/** Lengths compared, as a factor. */
const factor = 4;

const tries = 3;

/** Exponents above this one are no straight line: work that goes over its input again at every place has 2. */
export const steep = 1.6;

/**
 * Exponent with which the work grows up to an input of a length: 1 is a straight line, 2 a square, 0 what is too quick to
 * be told apart. The least of three tries counts, for a collection of garbage may fall into one of them.
 *
 * @param run does the work on an input of about so many characters or parts; nothing else may be at work in this thread
 */
export const growthOf = async (run: (length: number) => unknown, length: number): Promise<number> => {
  const cpu = async (own: number): Promise<number> => {
    const start = process.threadCpuUsage();
    await run(own);
    const { user, system } = process.threadCpuUsage(start);
    return user + system;
  };
  const shorter = Math.ceil(length / factor);
  await run(shorter);
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < tries && least >= steep; attempt += 1) {
    const long = await cpu(length);
    if (long < quick) return 0;
    least = Math.min(least, Math.log(long / Math.max(await cpu(shorter), 1)) / Math.log(factor));
  }
  return least;
};

/** A text repeated and cut to a length. */
export const repeatedTo = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / Math.max(1, text.length))).slice(0, length);
