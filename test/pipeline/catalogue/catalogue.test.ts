import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/pipeline/catalogue/catalogue.ts';
import type { CitationMention, DocumentContext, MovementMention } from '../../../src/pipeline/mention.ts';
import type { Reading } from '../../../src/pipeline/reading.ts';
import { emptyRegistry } from '../../../src/pipeline/registry.ts';
import type { Block } from '../../../src/pipeline/text/block.ts';
import type { Division } from '../../../src/pipeline/tree.ts';
import type { CitationRecord, MovementRecord } from '../../../src/schemas/entry.ts';
import { movement } from '../../../src/schemas/movement.ts';

const text = 'Mở đầu. Thực hiện Chỉ thị số 19/CT-TTg và phong trào “Chung sức”. Hết.';

const block: Block = { text, offsets: [...text, ''].map((_, i) => i), lines: [7] };

const division: Division = {
  type: 'division',
  markerKind: 'arabic',
  marker: '1.',
  level: 2,
  anchor: 'ii.1',
  heading: null,
  block,
  lines: [7],
  role: 'noi-dung',
  roleRule: null,
  children: [],
};

const at = (part: string): Pick<CitationMention, 'node' | 'range' | 'raw'> => {
  const start = text.indexOf(part);
  const range = { start, end: start + part.length };
  return { node: division, range, raw: range };
};

const span = { line: 7, column: 1, endLine: 7, endColumn: 2 };

const citation = (over: Partial<CitationRecord>): CitationMention => ({
  ...at('Chỉ thị số 19/CT-TTg'),
  title: null,
  nestedIn: null,
  rejected: [],
  pinpoint: null,
  record: {
    ...span,
    text: 'Chỉ thị số 19/CT-TTg',
    type: 'numbered',
    kind: 'directive',
    number: '19',
    symbol: 'CT-TTg',
    reference: '19/CT-TTg',
    issuedOn: { year: 2021, month: 7, day: 16 },
    issuer: null,
    title: null,
    outcome: 'resolved',
    instrument: 'chi-thi-19',
    rule: 'number',
    ...over,
  },
});

const named = (over: Partial<MovementRecord>): MovementMention => ({
  ...at('Chung sức'),
  record: {
    ...span,
    text: 'Chung sức',
    form: 'named',
    movement: 'chung-suc',
    family: 'ca-nuoc',
    rule: 'quoted',
    ...over,
  },
});

const reading = (
  id: string,
  day: string | null,
  citations: CitationMention[],
  movements: MovementMention[],
): Reading => {
  const context: DocumentContext = {
    id,
    day,
    level: 'district',
    place: 'gia-lai/tuy-phuoc',
    reference: null,
    subject: null,
  };
  return {
    entry: {
      id,
      source: { path: `${id}.txt`, sha256: '0'.repeat(64), lines: 9 },
      documentType: 'plan',
      number: null,
      symbol: null,
      reference: null,
      subject: null,
      issuer: null,
      place: null,
      issuedOn: null,
      signatory: null,
      recipients: [],
      legalBasis: [],
      outline: [],
      citations: citations.map(({ record }) => record),
      movements: movements.map(({ record }) => record),
      dates: [],
      messages: [],
    },
    tree: { type: 'plan', children: [] },
    context,
    citations,
    movements,
    repairs: [],
    findings: [],
  };
};

const older = reading('older', '2021-12', [citation({})], [named({})]);
const newer = reading('newer', '2024-09-25', [citation({})], [named({ movement: null, family: null })]);

test('an instrument knows who cites it, newest plan first, with sentence and anchor', () => {
  const rows = buildCatalogue([older, newer], emptyRegistry, '2026-11-21').citedBy.get('chi-thi-19');
  expect(rows?.map(({ plan }) => plan)).toEqual(['newer', 'older']);
  expect(rows?.[0]).toMatchObject({
    anchor: 'ii.1',
    role: 'noi-dung',
    level: 'district',
    before: 'Thực hiện ',
    text: 'Chỉ thị số 19/CT-TTg',
    after: ' và phong trào “Chung sức”.',
  });
});

test('a movement knows the plans that name it or a variant without a page; a name of no family stands apart', () => {
  const family = {
    ...movement.parse({
      name: 'Chung sức',
      kind: 'movement',
      level: 'national',
      parent: null,
      scope: 'national',
    }),
    id: 'chung-suc',
  };
  const variant = reading(
    'variant',
    '2022',
    [],
    [named({ movement: 'noi-khac-chung-suc', family: 'chung-suc' })],
  );
  const registry = { ...emptyRegistry, movements: [family] };
  const { namedIn, ungrouped } = buildCatalogue([older, newer, variant], registry, '2026-11-21');
  expect(namedIn.get('chung-suc')?.map(({ plan }) => plan)).toEqual(['variant', 'older']);
  expect([...ungrouped.keys()]).toEqual(['chung suc']);
});

test('what two plans cite and nobody holds has one page with both', () => {
  const lost = { outcome: 'unresolved', instrument: null } as const;
  const readings = ['a', 'b'].map((id) => reading(id, null, [citation(lost)], []));
  const { stubs, citedBy } = buildCatalogue(readings, emptyRegistry, '2026-11-21');
  expect(citedBy.size).toBe(0);
  expect([...stubs.values()].map(({ rows }) => rows.map(({ plan }) => plan))).toEqual([['a', 'b']]);
});

test('the order of the readings given does not matter', () => {
  const one = buildCatalogue([older, newer], emptyRegistry, '2026-11-21');
  const other = buildCatalogue([newer, older], emptyRegistry, '2026-11-21');
  expect([...one.readings.keys()]).toEqual([...other.readings.keys()]);
  expect(one.citedBy).toEqual(other.citedBy);
});
