import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGoldSet } from '../../../scripts/score/gold-set.ts';
import { readContent } from '../../../src/loaders/content.ts';
import { run } from '../../../src/pipeline/run.ts';

const root = join(import.meta.dirname, '../../..');
const content = readContent(join(root, 'content'));
const documents = [...readGoldSet('documents', root, content), ...readGoldSet('plans', root, content)];

/** What a mention prints and what it means; the same of the gold and of the reading. */
interface Mention {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly kind: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly reference: string | null;
  readonly instrument: string | null;
  readonly issuedOn: unknown;
}

const shown = ({
  line,
  column,
  text,
  kind,
  number,
  symbol,
  reference,
  instrument,
  issuedOn,
}: Mention): string =>
  [
    `${line}:${column}`,
    text.replace(/\s+/g, ' '),
    kind,
    number,
    symbol,
    reference,
    instrument,
    JSON.stringify(issuedOn),
  ].join(' | ');

/** Mentions whose end or number people see otherwise than the reading does. */
const seenOtherwise = new Set([
  'ke-hoach-36-kh-ldld-2025-vinh-long 99:29',
  'ke-hoach-45-kh-hu-2021-nho-quan 7:11',
]);

test.each(documents)('the citations of $id are those that people saw', ({ id, source, options, gold }) => {
  const isAgreed = ({ line, column }: Mention): boolean => !seenOtherwise.has(`${id} ${line}:${column}`);
  const { citations } = run(source, content.registry, options).entry;
  expect(citations.filter(isAgreed).map(shown)).toEqual(gold.citations.filter(isAgreed).map(shown));
});
