import type { FuzzTarget } from './target.ts';
import { draftTargets } from './targets/drafts.ts';
import { paperTargets } from './targets/papers.ts';
import { queryTargets } from './targets/queries.ts';
import { readerTargets } from './targets/readers.ts';
import { recordTargets } from './targets/records.ts';
import { textTargets } from './targets/texts.ts';

/** Everything that takes what others wrote. */
export const fuzzTargets: readonly FuzzTarget[] = [
  ...readerTargets,
  ...textTargets,
  ...queryTargets,
  ...draftTargets,
  ...recordTargets,
  ...paperTargets,
];
