/**
 * `npm run score:search`: R-precision and mean reciprocal rank of the search over the content, by kind of question. Cases
 * kept aside give totals only, so that nobody adjusts the search to them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../src/loaders/content.ts';
import { runMain } from './failure.ts';
import { indexInput } from './index-search.ts';
import { openIndex } from './open-index.ts';
import { projectRoot } from './project-root.ts';
import { caseSets, readCases } from './score-search/cases.ts';
import { type CaseScore, scoreByKind, scoreCase } from './score-search/score-cases.ts';
import { writeIndex } from './write-index.ts';

const show = (value: number): string => value.toFixed(3).padStart(9);

const scoreSearch = async (): Promise<void> => {
  const content = readContent(join(projectRoot, 'content'));
  const input = indexInput(content);
  const records = [...input.records];
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  try {
    await writeIndex({ ...input, records }, { folder: join(folder, 'index'), cache: join(folder, 'cache') });
    const index = await openIndex(join(folder, 'index'));
    for (const set of caseSets) {
      const scores: CaseScore[] = [];
      for (const asked of readCases(set)) scores.push(await scoreCase(asked, records, index));
      console.log(`${set.padEnd(24)}   cases   R-prec      MRR`);
      const rows = scoreByKind(scores).filter(({ kind }) => set === 'tuning' || kind === 'all');
      for (const { kind, cases, rPrecision, mrr } of rows)
        console.log(`${kind.padEnd(24)}${String(cases).padStart(8)}${show(rPrecision)}${show(mrr)}`);
      if (set === 'aside') continue;
      for (const { asked, right, rPrecision, wrong } of scores.filter((one) => one.rPrecision < 1))
        console.log(
          `  ${asked.id} ${asked.kind} "${asked.query}": ${rPrecision.toFixed(2)} of ${right}; ${wrong.join(' ')}`,
        );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
};

if (import.meta.main) await runMain(scoreSearch);
