import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { readGoldSet } from '../../scripts/score/gold-set.ts';
import { readContent } from '../../src/loaders/content.ts';
import { run } from '../../src/pipeline/run.ts';
import { cutRecord } from '../../src/search/cut-record.ts';
import { decode, encodeWords } from '../../src/search/encode.ts';
import { planRecords } from '../../src/search/records.ts';
import { wordsOf } from '../../src/search/words.ts';

const content = readContent(join(projectRoot, 'content'));
const world = { registry: content.registry, today: '2026-01-01' };
const sources = (['plans', 'documents'] as const).flatMap((set) =>
  readGoldSet(set, projectRoot, content).map(({ source }) => source),
);

test.each(sources.map((source) => [source.path, source] as const))(
  'the words of %s that are looked for are those that stand in the index',
  (_path, source) => {
    for (const record of planRecords(run(source, content.registry), world)) {
      const { text } = cutRecord(record);
      // The index is asked for the words of each part; what is found is cut anew from the parts as one text.
      const stored = wordsOf(decode(encodeWords(text)));
      expect(stored.map(({ key }) => key)).toEqual(text.map(({ key }) => key));
    }
  },
);
