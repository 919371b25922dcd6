import type { Stryker } from '@stryker-mutator/core';

/** One small change of the code with what the tests said of it. */
export type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];
