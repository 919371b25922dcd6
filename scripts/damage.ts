import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/loaders/content.ts';
import { damageLevels } from '../src/schemas/saved-score.ts';
import { damageText } from './damage/damage.ts';
import { seedFor } from './damage/random.ts';
import { Failure, runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';
import { damaged } from './score/damaged.ts';
import { readGoldSet } from './score/gold-set.ts';

const usage = `Usage: npm run -s damage -- [--level ${damageLevels.join('|')}] [--seed NUMBER] ID|FILE`;

/**
 * Prints the damaged copy of a gold document (by its id: the very copy that `score --damage` reads) or of any text file,
 * of whose parts nothing is known, so that stamps and columns are left out. Held-out documents are not printed.
 */
await runMain(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { level: { type: 'string', default: 'medium' }, seed: { type: 'string', default: '1' } },
  });
  const level = damageLevels.find((name) => name === values.level);
  const seed = Number(values.seed);
  const [name] = positionals;
  if (level === undefined || !Number.isInteger(seed) || name === undefined) throw new Failure(usage);
  const content = readContent(join(projectRoot, 'content'));
  const document = [
    ...readGoldSet('plans', projectRoot, content),
    ...readGoldSet('documents', projectRoot, content),
  ].find(({ id }) => id === name);
  if (document !== undefined) {
    process.stdout.write(damaged(document, { level, seed }).source.text);
    return;
  }
  if (!existsSync(name)) throw new Failure(`${name}: no gold document and no file is called so.`);
  process.stdout.write(damageText(readFileSync(name, 'utf8'), level, seedFor(name, seed)));
});
