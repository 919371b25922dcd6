import { expect, test } from 'vitest';
import { checkCorpus } from '../../../src/pipeline/catalogue/check-corpus.ts';
import { emptyRegistry, type Registry } from '../../../src/pipeline/registry.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import type { ForceClaim, Instrument, Relation, RelationKind } from '../../../src/schemas/instrument.ts';
import { type Movement, movement } from '../../../src/schemas/movement.ts';

const claim: Claim = { source: 'Công báo', confidence: 'official', checkedOn: '2026-11-21' };

const instrument = (id: string, issuedOn: string, over: Partial<Instrument> = {}): Instrument => ({
  id,
  kind: 'decree',
  family: 'state',
  number: '11',
  symbol: 'NĐ-CP',
  year: Number(issuedOn.slice(0, 4)),
  reference: null,
  issuedOn,
  issuer: 'Chính phủ',
  scope: 'central',
  title: 'Quy định chi tiết',
  aliases: [],
  members: [],
  identityClaim: claim,
  force: [],
  relations: [],
  notes: [],
  ...over,
});

const relation = (kind: RelationKind, target: string, from: string): Relation => ({
  kind,
  target,
  from,
  claim,
});

const replacedBy = (by: string, from: string): ForceClaim => ({ state: 'replaced', from, by, claim });

const named = (id: string, over: object = {}): Movement => ({
  ...movement.parse({
    name: id,
    kind: 'movement',
    level: 'national',
    parent: null,
    scope: 'national',
    ...over,
  }),
  id,
});

const rulesOf = (registry: Partial<Registry>): string[] =>
  checkCorpus({ ...emptyRegistry, ...registry }, []).map(({ rule }) => rule);

const younger = instrument('younger', '2025-06-14', {
  relations: [relation('replaces', 'older', '2025-07-01')],
});

test('records that agree give no fault', () => {
  const older = instrument('older', '2023-12-31', { force: [replacedBy('younger', '2025-07-01')] });
  expect(rulesOf({ instruments: [older, younger] })).toEqual([]);
});

test.each([
  ['a missing target', [younger], ['broken-reference']],
  [
    'the same id twice',
    [instrument('older', '2023-01-01'), instrument('older', '2023-01-01')],
    ['duplicate-id'],
  ],
  ['a year beside another', [instrument('older', '2023-01-01', { year: 2022 })], ['year-against-date']],
  [
    'an old instrument that replaces a young one',
    [instrument('older', '2026-01-01'), younger],
    ['relation-order'],
  ],
  [
    'an end from another day',
    [instrument('older', '2023-12-31', { force: [replacedBy('younger', '2025-08-01')] }), younger],
    ['force-against-relation'],
  ],
  [
    'two that replace each other',
    [
      instrument('older', '2025-06-14', { relations: [relation('replaces', 'younger', '2025-07-01')] }),
      younger,
    ],
    ['mutual-relation', 'mutual-relation'],
  ],
  [
    'a claim checked before the issue',
    [instrument('older', '2023-12-31', { identityClaim: { ...claim, checkedOn: '2023-01-01' } })],
    ['claim-before-issue'],
  ],
  [
    'the press as an official source',
    [instrument('older', '2023-12-31', { identityClaim: { ...claim, source: 'vietjack.me (Công báo)' } })],
    ['official-source'],
  ],
])('%s is a fault', (_, instruments, rules) => {
  expect(rulesOf({ instruments })).toEqual(rules);
});

test('a movement names a parent and a launching instrument that exist', () => {
  const lost = named('local', { parent: 'national', launchingInstrument: 'chi-thi' });
  expect(rulesOf({ movements: [lost] })).toEqual(['broken-reference', 'broken-reference']);
});

test('parents in a circle are a fault', () => {
  const circle = [named('a', { parent: 'b' }), named('b', { parent: 'a' })];
  expect(rulesOf({ movements: circle })).toEqual(['family-depth', 'family-depth']);
});

test('the message of a broken reference offers the nearest id', () => {
  const near = instrument('nghi-dinh-152-2025-nd-cp', '2025-06-14', {
    relations: [relation('replaces', 'nghi-dinh-98-2024-nd-cp', '2025-07-01')],
  });
  const held = instrument('nghi-dinh-98-2023-nd-cp', '2023-12-31');
  const [fault] = checkCorpus({ ...emptyRegistry, instruments: [near, held] }, []);
  expect(fault).toMatchObject({ id: near.id, field: ['relations', 0, 'target'], severity: 'error' });
  expect(fault?.message).toContain('"nghi-dinh-98-2023-nd-cp"');
});
