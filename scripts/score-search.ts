/**
 * `npm run score:search`: R-precision and mean reciprocal rank of the search over the content, by kind of question. Cases
 * kept aside give totals only, so that nobody adjusts the search to them. `--save` writes what `/chat-luong/` shows.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { savedSearchScorePath } from '../src/loaders/search-score.ts';
import { runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';
import { savedScoreOf, scoreContent } from './score-search/score-content.ts';

const show = (value: number): string => (value / 1000).toFixed(3).padStart(9);

await runMain(async () => {
  const { values } = parseArgs({ options: { save: { type: 'boolean', default: false } } });
  const sets = await scoreContent(projectRoot);
  const saved = savedScoreOf(sets);
  console.log(`${''.padEnd(32)}   cases   R-prec      MRR`);
  for (const { set, kind, cases, rPrecision, reciprocalRank } of saved)
    console.log(
      `${set.padEnd(8)}${(kind ?? 'all').padEnd(24)}${String(cases).padStart(8)}${show(rPrecision)}${show(reciprocalRank)}`,
    );
  for (const { asked, right, rPrecision, wrong } of sets.get('tuning') ?? [])
    if (rPrecision < 1)
      console.log(
        `  ${asked.id} ${asked.kind} "${asked.query}": ${rPrecision.toFixed(2)} of ${right}; ${wrong.join(' ')}`,
      );
  if (values.save)
    writeFileSync(join(projectRoot, savedSearchScorePath), `${JSON.stringify(saved, null, 2)}\n`);
});
