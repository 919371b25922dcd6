import type { z } from 'zod';
import { readRecord } from '../../../src/loaders/record-file.ts';
import { instrument } from '../../../src/schemas/instrument.ts';
import { modelClause } from '../../../src/schemas/model-clause.ts';
import { movement } from '../../../src/schemas/movement.ts';
import { places } from '../../../src/schemas/place.ts';
import { sidecar } from '../../../src/schemas/sidecar.ts';
import { mutatedText } from '../mutations/text.ts';
import { recordTexts } from '../seeds.ts';
import { type FuzzTarget, target } from '../target.ts';

/** A record is read, or said to be wrong at a place that the file has. */
const isSettled =
  (path: string, schema: z.ZodType) =>
  (text: string): void => {
    const { value, problems, place } = readRecord(path, text, schema);
    if ((value === null) === (problems.length === 0))
      throw new Error('Neither a record nor a problem, or both.');
    const lines = text.split(/\n/).length;
    for (const { line, column, message } of problems) {
      if (!(line >= 1 && line <= lines + 1 && column >= 1))
        throw new Error(`Unexpected place ${line}:${column}.`);
      if (!/^Unexpected .*\.$/su.test(message)) throw new Error(`No sentence: ${message}`);
    }
    place(['claims', 0, 'source']);
  };

/** Files of `content/` as people write them by hand. */
export const recordTargets: readonly FuzzTarget[] = [
  target('sidecar', 120, mutatedText(recordTexts('plans/*.yaml')), isSettled('a.yaml', sidecar)),
  target('instrument', 120, mutatedText(recordTexts('instruments/*.yaml')), isSettled('a.yaml', instrument)),
  target('movement', 80, mutatedText(recordTexts('movements/*.mdx')), isSettled('a.mdx', movement)),
  target(
    'model clause',
    60,
    mutatedText(recordTexts('model-clauses/*.mdx')),
    isSettled('a.mdx', modelClause),
  ),
  target(
    'places',
    20,
    mutatedText(recordTexts('places.yaml').map((text) => text.slice(0, text.indexOf('\n- ', 3000)))),
    isSettled('a.yaml', places),
  ),
];
