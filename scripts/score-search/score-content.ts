import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../src/loaders/content.ts';
import {
  caseSets,
  type SavedSearchRow,
  type SavedSearchScore,
} from '../../src/schemas/saved-search-score.ts';
import { indexInput } from '../index-search.ts';
import { openIndex } from '../open-index.ts';
import { writeIndex } from '../write-index.ts';
import { readCases } from './cases.ts';
import { type CaseScore, scoreCase } from './score-cases.ts';

/** Every case of every set, asked of an index that is written for the purpose. */
export async function scoreContent(root: string): Promise<ReadonlyMap<string, readonly CaseScore[]>> {
  const input = indexInput(readContent(join(root, 'content')));
  const records = [...input.records];
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  try {
    const bundle = join(folder, 'index');
    await writeIndex({ ...input, records }, { folder: bundle, cache: join(folder, 'cache') });
    const index = await openIndex(bundle);
    const sets = new Map<string, CaseScore[]>();
    for (const set of caseSets) {
      const scores: CaseScore[] = [];
      for (const asked of readCases(set)) scores.push(await scoreCase(asked, records, index));
      sets.set(set, scores);
    }
    return sets;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const thousandths = (values: readonly number[]): number =>
  Math.round((1000 * values.reduce((sum, value) => sum + value, 0)) / values.length);

/** Means by kind, the kinds of the set kept aside left out, and over each set. */
export function savedScoreOf(sets: ReadonlyMap<string, readonly CaseScore[]>): SavedSearchScore {
  return caseSets.flatMap((set) => {
    const scores = sets.get(set) ?? [];
    const row = (kind: string | null, of: readonly CaseScore[]): SavedSearchRow => ({
      set,
      kind,
      cases: of.length,
      rPrecision: thousandths(of.map(({ rPrecision }) => rPrecision)),
      reciprocalRank: thousandths(of.map(({ reciprocalRank }) => reciprocalRank)),
    });
    const kinds = Map.groupBy(scores, ({ asked }) => asked.kind);
    const byKind = set === 'aside' ? [] : [...kinds].map(([kind, of]) => row(kind, of));
    return [...byKind, row(null, scores)];
  });
}
