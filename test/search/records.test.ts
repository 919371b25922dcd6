import { expect, test } from 'vitest';
import type { Reading } from '../../src/pipeline/reading.ts';
import { emptyRegistry } from '../../src/pipeline/registry.ts';
import type { Division, Zone } from '../../src/pipeline/tree.ts';
import { pageAddress } from '../../src/search/page-address.ts';
import { textOf } from '../../src/search/record.ts';
import { planRecords } from '../../src/search/records.ts';
import { routes } from '../../src/site/routes.ts';

const division = (anchor: string, level: number, text: string, children: Division[] = []): Division => ({
  type: 'division',
  markerKind: level === 1 ? 'roman' : 'arabic',
  marker: `${anchor}.`,
  level,
  anchor,
  heading: text,
  block: { text, offsets: [], lines: [level] },
  lines: [level],
  role: null,
  roleRule: null,
  children,
});

const body: Zone = {
  type: 'zone',
  zone: 'body',
  children: [division('ii', 1, 'one', [division('ii.1', 2, 'two', [division('ii.1.a', 3, 'three')])])],
};

const reading: Reading = {
  entry: {
    id: 'p',
    source: { path: 'p.txt', sha256: '0'.repeat(64), lines: 3 },
    documentType: 'plan',
    number: null,
    symbol: null,
    reference: null,
    subject: 'subject',
    issuer: null,
    place: null,
    issuedOn: null,
    signatory: null,
    recipients: [],
    legalBasis: [],
    outline: [],
    citations: [],
    movements: [],
    dates: [],
    messages: [],
  },
  tree: { type: 'plan', children: [body] },
  context: {
    id: 'p',
    day: '2024-09',
    level: 'commune',
    place: 'a/b',
    reference: null,
    subject: 'subject',
  },
  citations: [],
  movements: [],
  repairs: [],
  findings: [],
};

test('a section is a record with what lies below it, and lands on its own address', () => {
  const records = planRecords(reading, { registry: emptyRegistry, today: '2026-01-01' });
  expect(records.map(({ url }) => url)).toEqual(['/ke-hoach/p/#ii', '/ke-hoach/p/#ii.1']);
  expect(records.map(textOf)).toEqual(['ii. one', 'ii.1. two ii.1.a. three']);
  expect(records[1]).toMatchObject({
    plan: 'subject',
    section: 'II.1',
    filters: { year: '2024', level: 'commune', place: ['a', 'a/b'] },
  });
});

test('results lead to the addresses of the site', () => {
  expect(pageAddress.clause('p', 'ii.1.đ')).toBe(routes.clause('p', 'ii.1.đ'));
  expect(pageAddress.plan('p')).toBe(routes.plan('p'));
  expect(pageAddress.instrument('i')).toBe(routes.instrument('i'));
  expect(pageAddress.movement('m')).toBe(routes.movement('m'));
  expect(pageAddress.guide('g')).toBe(routes.guide('g'));
});
