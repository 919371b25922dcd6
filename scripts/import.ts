import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/loaders/content.ts';
import { Failure, runMain } from './failure.ts';
import { importFiles } from './import/import-files.ts';
import { recordText, summaryText } from './import/record-text.ts';
import { sourceFiles } from './import/source-files.ts';
import { projectRoot } from './project-root.ts';

const usage = 'Usage: npm run import -- FILE|FOLDER… [--dry-run] [--json] [--no-ocr] [--to FOLDER]';

/** "4 s", or "3 min". */
const timeText = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      ocr: { type: 'boolean', default: true },
      to: { type: 'string', default: join(projectRoot, 'content/plans') },
    },
  });
  if (positionals.length === 0) throw new Failure(usage);
  const files = sourceFiles(positionals);
  const content = readContent(join(projectRoot, 'content'));
  const start = performance.now();
  const records = await importFiles(files, content, {
    folder: resolve(values.to),
    isDryRun: values['dry-run'],
    withOcr: values.ocr,
    parallel: Math.max(1, Math.min(4, availableParallelism() - 1)),
    today: new Date().toISOString().slice(0, 10),
    onRecord: (record, done) => {
      const left = ((performance.now() - start) / done / 1000) * (files.length - done);
      console.error(`[${done}/${files.length}] ${record.path}${left > 0 ? `, ${timeText(left)} left` : ''}`);
      console.log(values.json ? JSON.stringify(record) : `${recordText(record)}\n`);
    },
  });
  console.error(summaryText(records));
  if (records.some(({ state }) => state === 'refused')) process.exitCode = 1;
};

if (import.meta.main) await runMain(main);
