import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { fillSentence } from '../../src/readers/fill-sentence.ts';
import { isoDay } from '../../src/schemas/date.ts';
import { localDay } from '../local-day.ts';
import { importSentences } from './sentences.table.ts';

/** What the command line asks for. */
export interface Wanted {
  readonly paths: readonly string[];
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly withOcr: boolean;
  readonly anyType: boolean;
  readonly jobs: number;
  /** Content folder; null for that of the project. */
  readonly into: string | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A command line that cannot be meant; exit code 2. */
export class WrongUsage extends Error {
  override name = 'WrongUsage';
}

const mostJobs = 16;
/** A file takes two processes of up to 512 MB, so few at a time are asked for where nobody says otherwise. */
const usualJobs = Math.max(1, Math.min(4, availableParallelism()));

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        'no-ocr': { type: 'boolean', default: false },
        'any-type': { type: 'boolean', default: false },
        jobs: { type: 'string', default: String(usualJobs) },
        into: { type: 'string' },
        today: { type: 'string', default: localDay() },
      },
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new WrongUsage(fillSentence(importSentences['wrong-option'], { why }));
  }
};

/** @throws WrongUsage with a sentence for people */
export const readOptions = (args: readonly string[]): Wanted => {
  const { values, positionals } = parse(args);
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > mostJobs)
    throw new WrongUsage(fillSentence(importSentences['wrong-jobs'], { value: values.jobs }));
  if (!isoDay.safeParse(values.today).success)
    throw new WrongUsage(fillSentence(importSentences['wrong-today'], { value: values.today }));
  if (positionals.length === 0) throw new WrongUsage(importSentences.usage);
  return {
    paths: positionals,
    dryRun: values['dry-run'],
    json: values.json,
    withOcr: !values['no-ocr'],
    anyType: values['any-type'],
    jobs,
    into: values.into ?? null,
    today: values.today,
  };
};
