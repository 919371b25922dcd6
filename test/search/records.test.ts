import { expect, test } from 'vitest';
import type { Reading } from '../../src/pipeline/reading.ts';
import { emptyRegistry } from '../../src/pipeline/registry.ts';
import type { Division, Statement, Zone } from '../../src/pipeline/tree.ts';
import { instrument } from '../../src/schemas/instrument.ts';
import { modelClause } from '../../src/schemas/model-clause.ts';
import { place } from '../../src/schemas/place.ts';
import { pageAddress } from '../../src/search/page-address.ts';
import { textOf } from '../../src/search/record.ts';
import { planRecords, planTitle, registryRecords } from '../../src/search/records.ts';
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

const statement = (role: Statement['role'], text: string, line: number): Statement => ({
  type: 'statement',
  role,
  block: { text, offsets: [], lines: [line] },
  lines: [line],
});

const citation = (line: number, id: string | null) => ({
  ...{
    line,
    column: 1,
    endLine: line,
    endColumn: 2,
    text: 'x',
    type: 'numbered' as const,
    kind: 'decree' as const,
  },
  ...{ number: null, symbol: null, reference: null, issuedOn: null, issuer: null, title: null },
  ...{ outcome: 'resolved' as const, instrument: id, rule: 'r' },
});
const movement = (line: number, id: string | null, family: string | null) => ({
  ...{ line, column: 1, endLine: line, endColumn: 2, text: 'x', form: 'named' as const, rule: 'r' },
  ...{ movement: id, family },
});

const claim = (confidence: 'official' | 'unverified') => ({
  source: 's',
  confidence,
  checkedOn: '2026-01-01',
});
const replaced = (id: string, confidence: 'official' | 'unverified') =>
  instrument.parse({
    ...{ id, family: 'state', scope: 'central', kind: 'decree', number: '01', symbol: 'NĐ-CP', year: 2017 },
    ...{ reference: '01/2017/NĐ-CP', issuedOn: '2017-01-01', issuer: 'Chính phủ', title: 'T' },
    identityClaim: claim('official'),
    force: [{ state: 'replaced', from: '2020-01-01', claim: claim(confidence) }],
  });

const world = {
  registry: {
    ...emptyRegistry,
    instruments: [replaced('dead', 'official'), replaced('doubt', 'unverified')],
  },
  today: '2026-01-01',
};

const zoned: Reading = {
  ...reading,
  entry: {
    ...reading.entry,
    citations: [
      citation(2, 'dead'),
      citation(11, 'b'),
      citation(11, 'a'),
      citation(12, 'doubt'),
      citation(13, null),
    ],
    movements: [movement(11, 'm', 'f'), movement(12, null, 'f')],
  },
  tree: {
    type: 'plan',
    children: [
      { type: 'zone', zone: 'letterhead', children: [statement('authority', 'UBND XÃ A', 1)] },
      { type: 'zone', zone: 'preamble', children: [statement('basis', 'Căn cứ B', 2)] },
      {
        type: 'zone',
        zone: 'body',
        children: [
          {
            ...division('i', 1, 'Mục đích', [
              { ...division('i.1', 2, 'Một'), lines: [11] },
              { ...division('i.x', 2, 'Không dấu'), marker: null, lines: [12] },
            ]),
            role: 'muc-dich',
            lines: [10],
          },
          { ...division('ii', 1, 'Việc'), lines: [14], heading: null },
          statement('text', 'lẻ', 15),
        ],
      },
      { type: 'zone', zone: 'closing', children: [statement('text', 'Trên đây', 20)] },
      { type: 'zone', zone: 'recipients', children: [statement('recipient', 'Như trên', 21)] },
    ],
  },
};

test('a plan is its head, its sections and its end; each has the filters of its own lines', () => {
  const records = planRecords(zoned, world);
  expect(records.map((one) => [one.url, one.title, one.section, textOf(one)])).toEqual([
    ['/ke-hoach/p/', 'subject', '', 'UBND XÃ A Căn cứ B'],
    ['/ke-hoach/p/#i', 'Mục đích', 'I', 'i. Mục đích Không dấu'],
    ['/ke-hoach/p/#i.1', 'Một', 'I.1', 'i.1. Một'],
    ['/ke-hoach/p/#ii', '', 'II', 'ii. Việc'],
    ['/ke-hoach/p/', '', '', 'Trên đây Như trên'],
  ]);
  const own = {
    kind: 'section',
    level: 'commune',
    place: ['a', 'a/b'],
    placeNow: ['a', 'a/b'],
    year: '2024',
  };
  expect(records.map(({ filters }) => filters)).toEqual([
    { ...own, movement: [], instrument: ['dead'], basis: 'lapsed' },
    { ...own, movement: ['f'], instrument: ['doubt'], role: 'muc-dich' },
    { ...own, movement: ['f', 'm'], instrument: ['a', 'b'], role: 'muc-dich' },
    { ...own, movement: [], instrument: [] },
    { ...own, movement: [], instrument: [] },
  ]);
  expect(records.every(({ day, plan }) => day === '2024-09' && plan === 'subject')).toBe(true);
});

test('what is unknown is left out, and a zone without text makes no record', () => {
  const bare: Reading = {
    ...zoned,
    context: { ...zoned.context, day: null, place: null },
    tree: { type: 'plan', children: [{ type: 'zone', zone: 'title', children: [] }, body] },
  };
  const records = planRecords(bare, world);
  expect(records.map(({ url }) => url)).toEqual(['/ke-hoach/p/#ii', '/ke-hoach/p/#ii.1']);
  expect(records[0]).toMatchObject({ day: '', filters: { place: [], placeNow: [] } });
  expect(records[0]?.filters).not.toHaveProperty('year');
});

test('a day that the paper does not print is for sorting; a year stands for itself', () => {
  const dayIn = (day: string) =>
    planRecords({ ...reading, context: { ...reading.context, day } }, world).map((one) => [
      one.day,
      one.isEarliest,
    ]);
  expect(dayIn('2020-01-29')[0]).toEqual(['2020-01-29', true]);
  expect(dayIn('2020')[0]).toEqual(['2020', undefined]);
  const printed = { ...reading.entry, issuedOn: { year: 2020, month: 1, day: 29 } };
  const [record] = planRecords({ ...reading, entry: printed }, world);
  expect(record).not.toHaveProperty('isEarliest');
});

test("today's names leave out what ended, and name a province by its type of today", () => {
  const claim = { source: 'Nguồn', confidence: 'secondary', checkedOn: '2026-01-01' } as const;
  const ended = { endedOn: '2025-07-01', claim };
  const places = [
    place.parse({
      ...ended,
      id: 'a',
      name: 'A',
      type: 'tỉnh',
      level: 'province',
      successors: [{ id: null, name: 'tỉnh A' }],
      retyped: { on: '2025-12-01', type: 'thành phố', by: 'n', claim },
    }),
    place.parse({ ...ended, id: 'a/b', name: 'B', type: 'huyện', level: 'district' }),
    place.parse({
      ...ended,
      id: 'a/b/c',
      name: 'C',
      type: 'xã',
      level: 'commune',
      successors: [{ id: null, name: 'xã C, tỉnh A' }],
    }),
  ];
  const [record] = planRecords(
    { ...reading, context: { ...reading.context, place: 'a/b/c' } },
    { registry: { ...emptyRegistry, places }, today: '2026-01-01' },
  );
  expect(record?.filters).toMatchObject({
    place: ['a', 'a/b', 'a/b/c'],
    placeNow: ['a', 'xã C, thành phố A'],
  });
});

test('a plan is called by its subject, else its number, else its id', () => {
  const { entry } = reading;
  expect(planTitle(reading)).toBe('subject');
  expect(planTitle({ ...reading, entry: { ...entry, subject: null, reference: '1/KH' } })).toBe('1/KH');
  expect(planTitle({ ...reading, entry: { ...entry, subject: null } })).toBe('p');
});

test('model clauses and guides are found by what they are for', () => {
  const clause = {
    id: 'c',
    ...modelClause.parse({
      title: 'Mục đích',
      role: 'muc-dich',
      whenToUse: 'Mở đầu',
      whenNotToUse: 'x',
      from: null,
      claim: claim('official'),
    }),
  };
  const guides = [{ id: 'g', title: 'Tìm kiếm', description: 'Cách tìm', order: 1 }];
  const records = registryRecords(
    { registry: emptyRegistry, today: '2026-01-01' },
    [
      { clause, text: 'Nhằm' },
      { clause: { ...clause, whenToUse: 'Cuối năm.' }, text: '1. Nhằm' },
    ],
    guides,
    [{ url: '/p/', title: 'So sánh', called: 'Đối chiếu; hai kế hoạch.' }],
  );
  expect(records.map((one) => [one.url, one.title, textOf(one), one.filters])).toEqual([
    ['/dieu-khoan/mau/c/', 'Mục đích', 'Mở đầu. Nhằm', { kind: 'clause', role: 'muc-dich' }],
    ['/dieu-khoan/mau/c/', 'Mục đích', 'Cuối năm. 1. Nhằm', { kind: 'clause', role: 'muc-dich' }],
    ['/huong-dan/g/', 'Tìm kiếm', 'Cách tìm', { kind: 'guide' }],
    ['/p/', 'So sánh', 'Đối chiếu; hai kế hoạch.', { kind: 'page' }],
  ]);
});

test('results lead to the addresses of the site', () => {
  expect(pageAddress.clause('p', 'ii.1.đ')).toBe(routes.clause('p', 'ii.1.đ'));
  expect(pageAddress.plan('p')).toBe(routes.plan('p'));
  expect(pageAddress.instrument('i')).toBe(routes.instrument('i'));
  expect(pageAddress.movement('m')).toBe(routes.movement('m'));
  expect(pageAddress.guide('g')).toBe(routes.guide('g'));
});
