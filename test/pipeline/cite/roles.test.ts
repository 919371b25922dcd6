import { expect, test } from 'vitest';
import { cite } from '../../../src/pipeline/cite/cite.ts';
import type { Statement, StatementRole } from '../../../src/pipeline/tree.ts';
import { registry } from './registry.ts';

const text = 'Nghị định số 91/2017/NĐ-CP';

const statement = (role: StatementRole): Statement => ({
  type: 'statement',
  role,
  block: { text, offsets: Array.from({ length: text.length + 1 }, (_, at) => at), lines: [1] },
  lines: [1],
});

const mentionsIn = (role: StatementRole) =>
  cite(
    [statement(role)],
    text,
    { id: 'x', day: null, level: 'province', place: null, reference: null, subject: null },
    registry,
  );

test.each<StatementRole>([
  'authority',
  'motto',
  'number',
  'placeDate',
  'stamp',
  'documentType',
  'recipientsHeading',
  'recipient',
  'signingAuthority',
  'signerPosition',
  'signerRankAndName',
  'signerName',
  'digitalSignature',
  'pageFurniture',
])('what stands in a statement of the role %s is no citation', (role) => {
  expect(mentionsIn(role)).toEqual([]);
});

test('the subject of a document may cite', () => {
  expect(mentionsIn('subject').map(({ record }) => record.reference)).toEqual(['91/2017/NĐ-CP']);
});
