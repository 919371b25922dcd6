import fc from 'fast-check';

/** Something that takes what others wrote, with inputs to try on it and what must hold of every one of them. */
export interface FuzzTarget {
  readonly name: string;
  /** Cases in the tests of every change; `npm run fuzz` goes on for as long as it is told. */
  readonly runs: number;
  /**
   * Tries a number of cases.
   *
   * @throws the fault of fast-check with the shortest input that it found
   */
  try(seed: number, runs: number, milliseconds: number): Promise<number>;
}

/**
 * A target of an arbitrary and a check.
 *
 * @param check throws where something does not hold; what it returns does not count
 */
export const target = <Input>(
  name: string,
  runs: number,
  input: fc.Arbitrary<Input>,
  check: (value: Input) => unknown,
): FuzzTarget => ({
  name,
  runs,
  try: async (seed, numRuns, milliseconds) => {
    let cases = 0;
    await fc.assert(
      fc.asyncProperty(input, async (value) => {
        cases += 1;
        await check(value);
      }),
      { seed, numRuns, interruptAfterTimeLimit: milliseconds, markInterruptAsFailure: false },
    );
    return cases;
  },
});
