import { expect, test } from 'vitest';
import { nothingPrinted } from '../../../src/pipeline/cite/find/printed-with-tail.ts';
import { isOwnMention, ownKindOf } from '../../../src/pipeline/cite/own-document.ts';
import type { Printed } from '../../../src/pipeline/cite/printed.ts';
import type { DocumentContext } from '../../../src/pipeline/mention.ts';
import type { Statement } from '../../../src/pipeline/tree.ts';

const context = (own: Partial<DocumentContext> = {}): DocumentContext => ({
  ...{ id: 'x', day: '2023-06-01', level: 'province', place: null, reference: '12/KH-UBND', subject: null },
  ...own,
});
const printed = (own: Partial<Printed> = {}): Printed => ({
  ...nothingPrinted,
  kind: 'plan',
  type: 'numbered',
  range: { start: 0, end: 1 },
  ...own,
});
const day = (year: number, month: number | null, date: number | null) => ({ year, month, day: date });

test.each<
  [printed: Partial<Printed>, reference: string | null, own: Partial<DocumentContext>, expected: boolean]
>([
  [{}, '12/KH-UBND', {}, true],
  [{}, '13/KH-UBND', {}, false],
  [{}, null, { reference: null }, false],
  [{ issuer: 'UBND tỉnh' }, '12/KH-UBND', {}, false],
  [{ issuedOn: day(2023, 6, 1), issuer: 'UBND tỉnh' }, '12/KH-UBND', {}, true],
  [{ issuedOn: day(2023, 6, 2) }, '12/KH-UBND', {}, false],
  [{ issuedOn: day(2023, 6, null) }, '12/KH-UBND', {}, true],
  [{ issuedOn: day(2023, 6, 2) }, '12/KH-UBND', { day: '2023-06' }, true],
  [{ issuedOn: day(2022, 6, 2) }, '12/KH-UBND', { day: '2023' }, false],
  [{ issuedOn: day(2022, 6, 2) }, '12/KH-UBND', { day: null }, true],
])(
  'a mention that prints %j as %s in a document of %j is the document itself: %s',
  (own, reference, around, expected) => {
    expect(isOwnMention(printed(own), reference, context(around))).toBe(expected);
  },
);

const statement = (role: Statement['role'], text: string): Statement => ({
  type: 'statement',
  role,
  block: { text, offsets: [], lines: [1] },
  lines: [1],
});

test.each<[type: string, role: Statement['role'], reference: string | null, expected: string | null]>([
  ['KẾ HOẠCH', 'documentType', null, 'plan'],
  ['Quyết định', 'documentType', '12/KH-UBND', 'decision'],
  ['KẾ HOẠCH', 'subject', null, null],
  ['BẢN TIN', 'documentType', '12/KH-UBND', 'plan'],
  ['BẢN TIN', 'documentType', '34-CT/TW', 'directive'],
  ['BẢN TIN', 'documentType', null, null],
])(
  'with “%s” as its %s and the number %s a document is of the kind %s',
  (text, role, reference, expected) => {
    expect(ownKindOf([statement('motto', 'x'), statement(role, text)], context({ reference }))).toBe(
      expected,
    );
  },
);
