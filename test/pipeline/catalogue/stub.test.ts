import { expect, test } from 'vitest';
import { stubOf, stubsOf } from '../../../src/pipeline/catalogue/stub.ts';
import type { DocumentContext } from '../../../src/pipeline/mention.ts';
import { emptyRegistry, type Registry } from '../../../src/pipeline/registry.ts';
import type { CitationRecord } from '../../../src/schemas/entry.ts';

const registry: Registry = {
  ...emptyRegistry,
  issuers: [
    { id: 'chinh-phu', name: 'Chính phủ', level: 'central', family: 'state', symbols: ['CP'], aliases: [] },
    {
      id: 'ubnd',
      name: 'Ủy ban nhân dân',
      level: 'province',
      family: 'state',
      symbols: ['UBND'],
      aliases: [],
    },
  ],
};

const context = (place: string): DocumentContext => ({
  id: 'ke-hoach',
  day: '2024-09-25',
  level: 'agency',
  place,
  reference: null,
  subject: null,
});

const citation = (over: Partial<CitationRecord>): CitationRecord => ({
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  text: '',
  type: 'numbered',
  kind: 'plan',
  number: '12',
  symbol: 'KH-UBND',
  reference: '12/KH-UBND',
  issuedOn: { year: 2024, month: 1, day: 2 },
  issuer: 'UBND tỉnh',
  title: null,
  outcome: 'unresolved',
  instrument: null,
  rule: 'none',
  ...over,
});

test('one number, symbol and year in two provinces are two papers', () => {
  const ids = ['cao-bang', 'lang-son'].map((place) => stubOf(citation({}), context(place), registry)?.id);
  expect(ids).toEqual([
    'ke-hoach-12-kh-ubnd-2024-ubnd-tinh-cao-bang',
    'ke-hoach-12-kh-ubnd-2024-ubnd-tinh-lang-son',
  ]);
});

test('a central paper has one id wherever it is cited, with the year where its number has it', () => {
  const decree = citation({
    kind: 'decree',
    number: '73',
    symbol: 'NĐ-CP',
    reference: '73/2024/NĐ-CP',
    issuedOn: null,
    issuer: 'Chính phủ',
  });
  expect(stubOf(decree, context('cao-bang'), registry)?.id).toBe('nghi-dinh-73-2024-nd-cp');
  expect(stubOf(decree, context('lang-son'), registry)?.id).toBe('nghi-dinh-73-2024-nd-cp');
});

test.each([
  ['no year', { issuedOn: null }],
  ['no symbol', { symbol: null }],
  ['an ambiguous citation', { outcome: 'ambiguous' as const }],
  ['a citation that points back', { type: 'anaphoric' as const }],
])('%s gives no stub', (_, over) => {
  expect(stubOf(citation(over), context('cao-bang'), registry)).toBeNull();
});

test('a local paper that a document cites with its body and then without is one; of two bodies it stays open', () => {
  const bare = citation({ issuer: null });
  const idsOf = (citations: CitationRecord[]): (string | undefined)[] =>
    stubsOf({ entry: { citations }, context: context('cao-bang') }, registry).map((stub) => stub?.id);
  expect(idsOf([citation({}), bare])).toEqual([
    'ke-hoach-12-kh-ubnd-2024-ubnd-tinh-cao-bang',
    'ke-hoach-12-kh-ubnd-2024-ubnd-tinh-cao-bang',
  ]);
  expect(idsOf([citation({}), citation({ issuer: 'UBND huyện' }), bare]).at(-1)).toBe(
    'ke-hoach-12-kh-ubnd-2024-cao-bang',
  );
});
