import { expect, test } from 'vitest';
import { scoreCitations } from '../../scripts/score/citations.ts';
import { scoreDates } from '../../scripts/score/dates.ts';
import { isSameName } from '../../scripts/score/equivalence.ts';
import { addFigures, f1, noFigures, precision, recall } from '../../scripts/score/figures.ts';
import { formatScore } from '../../scripts/score/format-score.ts';
import {
  type GoldCitation,
  type GoldMetadata,
  type GoldMovements,
  type GoldNode,
  goldMovements as goldMovementsSchema,
} from '../../scripts/score/gold.ts';
import { match } from '../../scripts/score/match.ts';
import { scoreMetadata } from '../../scripts/score/metadata.ts';
import { scoreMovements } from '../../scripts/score/movements.ts';
import { scoreOutline } from '../../scripts/score/outline.ts';
import { addScores } from '../../scripts/score/score.ts';
import { isSame, overlaps, spanOf, startsWith } from '../../scripts/score/span.ts';
import type { CitationRecord, Entry, MovementRecord, OutlineNode } from '../../src/schemas/entry.ts';

const blank: Entry = {
  id: 'ke-hoach-mau',
  source: { path: 'content/plans/ke-hoach-mau.txt', sha256: '0'.repeat(64), lines: 9 },
  documentType: null,
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
  citations: [],
  movements: [],
  dates: [],
  messages: [],
};

test('precision, recall and F1 of a class', () => {
  const figures = { right: 3, wanted: 4, found: 6 };
  expect(precision(figures)).toBe(0.5);
  expect(recall(figures)).toBe(0.75);
  expect(f1(figures)).toBeCloseTo(0.6);
  expect(addFigures(figures, { right: 1, wanted: 1, found: 1 })).toEqual({ right: 4, wanted: 5, found: 7 });
});

test('a class with nothing in it is whole; one with only misses or only false finds is not', () => {
  expect([precision(noFigures), recall(noFigures), f1(noFigures)]).toEqual([1, 1, 1]);
  expect([precision, recall, f1].map((of) => of({ right: 0, wanted: 2, found: 0 }))).toEqual([1, 0, 0]);
  expect([precision, recall, f1].map((of) => of({ right: 0, wanted: 0, found: 2 }))).toEqual([0, 1, 0]);
});

test('spans that touch do not overlap; spans over several lines do with what lies between', () => {
  expect(overlaps(spanOf(3, 1, 'abc'), spanOf(3, 4, 'def'))).toBe(false);
  expect(overlaps(spanOf(3, 1, 'abcd'), spanOf(3, 4, 'def'))).toBe(true);
  expect(overlaps({ line: 2, column: 8, endLine: 4, endColumn: 2 }, spanOf(3, 1, 'abc'))).toBe(true);
  expect(startsWith(spanOf(3, 1, 'abc'), spanOf(3, 1, 'ab'))).toBe(true);
  expect(isSame(spanOf(3, 1, 'abc'), spanOf(3, 1, 'ab'))).toBe(false);
});

test('a stricter test takes its partner before a laxer one may, and each record serves once', () => {
  const within1 = (one: number, other: number) => Math.abs(one - other) <= 1;
  const equal = (one: number, other: number) => one === other;
  expect(match([1, 2], [2, 3], [equal, within1])).toEqual({
    pairs: [{ wanted: 2, found: 2 }],
    missed: [1],
    extra: [3],
  });
  expect(match([1, 2], [2, 3], [within1]).pairs).toHaveLength(2);
});

test('short forms and spelling do not make another name', () => {
  const abbreviations = [
    { short: 'UBND', long: ['Ủy ban nhân dân'] },
    { short: 'BCT', long: ['Bộ Chính trị', 'Bộ Công Thương'] },
  ];
  expect(isSameName('UBND huyện Tân Lập', 'Uỷ ban nhân dân huyện Tân Lập', abbreviations)).toBe(true);
  expect(isSameName('UBND huyện Tân Lập', 'UBND huyện Tân Thành', abbreviations)).toBe(false);
  expect(isSameName('BCT', 'Bộ Công Thương', abbreviations)).toBe(false);
});

const silent = <T>(value: T) => ({ value, line: null, column: null });
const goldMetadata: GoldMetadata = {
  documentType: { value: 'plan', line: 3, column: 1 },
  number: silent(null),
  symbol: silent('KH-UBND'),
  subject: silent('Công tác thi đua'),
  issuer: silent('Ủy ban nhân dân huyện Tân Lập'),
  level: silent('district'),
  place: silent('Tân Lập'),
  issuedOn: { value: { year: 2024, month: 9, day: null }, line: 5, column: 10 },
  capacity: silent('TM.'),
  onBehalfOf: silent('ỦY BAN NHÂN DÂN'),
  position: silent('CHỦ TỊCH'),
  rank: silent(null),
  name: silent('Nguyễn Văn An'),
  recipients: { value: ['UBND tỉnh;', 'Lưu: VT.'], line: 20, column: 1 },
};
const printed: Entry = {
  ...blank,
  documentType: 'plan',
  symbol: 'KH-UBND',
  subject: 'Công tác *thi đua*',
  issuer: { name: 'UBND huyện Tân Lập', level: 'district', evidence: [] },
  place: 'Tân Lập',
  issuedOn: { year: 2024, month: 9, day: null },
  signatory: {
    capacity: 'TM.',
    onBehalfOf: 'ỦY BAN NHÂN DÂN',
    position: 'CHỦ TỊCH',
    rank: null,
    name: 'Nguyễn Văn An',
  },
  recipients: ['UBND tỉnh;', 'Lưu: VT.'],
};
const metadataFaults = (entry: Entry) =>
  scoreMetadata(goldMetadata, entry, [{ short: 'UBND', long: ['Ủy ban nhân dân'] }]).remarks.map(
    ({ className, line, column }) => `${line}:${column} ${className}`,
  );

test('a field that the paper leaves blank is right as null alone', () => {
  expect(metadataFaults(printed)).toEqual([]);
  expect(metadataFaults({ ...printed, number: '152' })).toEqual(['1:1 metadata number']);
  expect(metadataFaults({ ...printed, issuedOn: { year: 2024, month: 9, day: 30 } })).toEqual([
    '5:10 metadata issuedOn',
  ]);
});

test('recipients are right line by line', () => {
  expect(metadataFaults({ ...printed, recipients: ['UBND tỉnh; Lưu: VT.'] })).toEqual([
    '20:1 metadata recipients',
  ]);
});

const goldNode = (path: string, parent: string | null, marker: string, line: number): GoldNode => ({
  path,
  parent,
  marker,
  level: path.split('.').length,
  line,
  endLine: line,
  headingOnly: false,
  firstWords: '',
  role: 'giai-phap',
});

const node = (marker: string, line: number, children: OutlineNode[] = []): OutlineNode => ({
  anchor: `n${line}`,
  marker,
  level: 1,
  line,
  heading: null,
  text: '',
  role: 'giai-phap',
  children,
});

test('a node under the wrong parent is a miss and a false find', () => {
  const gold = [
    goldNode('i', null, 'I.', 1),
    goldNode('i.1', 'i', '1.', 2),
    goldNode('i.1.a', 'i.1', 'a)', 3),
  ];
  const right = scoreOutline(gold, { ...blank, outline: [node('I.', 1, [node('1.', 2, [node('a)', 3)])])] });
  expect(right.figures.get('outline')).toEqual({ right: 3, wanted: 3, found: 3 });
  expect(right.figures.get('outline level 3')).toEqual({ right: 1, wanted: 1, found: 1 });
  const flat = scoreOutline(gold, { ...blank, outline: [node('I.', 1, [node('1.', 2), node('a)', 3)])] });
  expect(flat.figures.get('outline')).toEqual({ right: 2, wanted: 3, found: 3 });
  expect(flat.remarks.map(({ fault, line }) => `${line} ${fault}`)).toEqual(['3 miss', '3 false find']);
});

const text = 'Chỉ thị số 19/CT-TTg';
const goldCitation: GoldCitation = {
  line: 4,
  column: 5,
  endColumn: 5 + text.length,
  text,
  class: 'short',
  form: 'short',
  kind: 'directive',
  number: '19',
  symbol: 'CT-TTg',
  issuedOn: null,
  issuer: null,
  title: null,
  reference: '19/CT-TTg',
  instrument: 'chi-thi-19-ct-ttg-2021',
  nestedIn: null,
};
const citation: CitationRecord = {
  ...spanOf(4, 5, text),
  text,
  type: 'numbered',
  kind: 'directive',
  number: '19',
  symbol: 'CT-TTg',
  reference: '19/CT-TTg',
  issuedOn: null,
  issuer: null,
  title: null,
  outcome: 'resolved',
  instrument: 'chi-thi-19-ct-ttg-2021',
  rule: 'number-symbol-year',
};
const citationFaults = (...citations: CitationRecord[]) =>
  scoreCitations([goldCitation], { ...blank, citations }).remarks.map(
    ({ fault, className }) => `${fault}: ${className}`,
  );

test('a citation is asked for its span, fields, canonical id and target apart', () => {
  expect(citationFaults(citation)).toEqual([]);
  expect(citationFaults({ ...citation, endColumn: 40 })).toEqual(['wrong: citations span']);
  expect(citationFaults({ ...citation, number: '91' })).toEqual(['wrong: citations fields']);
  expect(citationFaults({ ...citation, reference: null })).toEqual(['wrong: citations canonical id']);
  expect(citationFaults({ ...citation, outcome: 'unresolved', instrument: null })).toEqual([
    'wrong: citations target',
  ]);
});

test('a link to another instrument is a wrong link; no link is not', () => {
  expect(citationFaults({ ...citation, instrument: 'chi-thi-19-ct-ttg-2024' })).toEqual([
    'wrong link: citations target',
  ]);
});

test('a citation that is missed and one that nothing in the gold answers to', () => {
  expect(citationFaults()).toEqual(['miss: citations short']);
  const other = { ...citation, ...spanOf(7, 1, text), issuer: 'Thủ tướng Chính phủ' };
  expect(citationFaults(citation, other)).toEqual(['wrong link: citations state']);
  const open = { ...other, outcome: 'unresolved' as const, instrument: null };
  expect(citationFaults(citation, open)).toEqual(['false find: citations state']);
});

test('instruments of one span are told apart by their target', () => {
  const grouped = { ...goldCitation, class: 'grouped' as const };
  const second = { ...grouped, instrument: 'chi-thi-19-ct-ttg-2024' };
  const found = { ...citation, instrument: 'chi-thi-19-ct-ttg-2024' };
  const { remarks, figures } = scoreCitations([grouped, second], { ...blank, citations: [found, citation] });
  expect(remarks).toEqual([]);
  expect(figures.get('citations grouped target')).toEqual({ right: 2, wanted: 2, found: 2 });
});

const name = 'Dân vận khéo';
const goldMovements: GoldMovements = {
  mentions: [
    {
      line: 2,
      column: 3,
      endColumn: 15,
      text: name,
      form: 'named',
      movement: 'dan-van-kheo',
      family: 'dan-van-kheo',
    },
    {
      line: 5,
      column: 1,
      endColumn: 9,
      text: 'đợt một',
      form: 'anaphora',
      movement: 'dot-1',
      family: 'dot-1',
    },
  ],
  nearMisses: [{ line: 6, column: 1, endColumn: 11, text: 'khẩu hiệu.' }],
};
const movement: MovementRecord = {
  ...spanOf(2, 3, name),
  text: name,
  form: 'named',
  movement: 'dan-van-kheo',
  family: 'dan-van-kheo',
  rule: 'quoted-name',
};
const movementFaults = (...movements: MovementRecord[]) =>
  scoreMovements(goldMovements, { ...blank, movements }, new Set([movement.movement ?? ''])).remarks.map(
    ({ fault, className, line }) => `${line} ${fault}: ${className}`,
  );

test('named movements are demanded, short forms are not', () => {
  expect(movementFaults(movement)).toEqual([]);
  expect(movementFaults()).toEqual(['2 miss: movements named']);
  expect(movementFaults(movement, { ...movement, ...spanOf(5, 1, 'đợt một'), form: 'anaphora' })).toEqual([]);
  expect(movementFaults({ ...movement, family: null })).toEqual(['2 wrong: movements family']);
});

test('a name that is none is a false find; a candidate is one only on a near miss', () => {
  expect(movementFaults(movement, { ...movement, ...spanOf(8, 1, name) })).toEqual([
    '8 wrong link: movements named',
  ]);
  const candidate = { ...movement, form: 'candidate' as const, movement: null, family: null };
  expect(movementFaults(movement, { ...candidate, ...spanOf(8, 1, name) })).toEqual([]);
  expect(movementFaults(movement, { ...candidate, ...spanOf(6, 4, 'hiệu') })).toEqual([
    '6 false find: movements unregistered',
  ]);
});

test('times without a kind of ours are neither demanded nor an error', () => {
  const year = {
    line: 3,
    column: 1,
    endColumn: 9,
    text: 'năm 2021',
    type: 'year',
    kind: null,
    from: null,
    to: null,
  };
  const found = {
    line: 3,
    column: 1,
    text: 'năm 2021',
    kind: 'period' as const,
    from: '2021',
    to: null,
    value: null,
    actor: null,
    deliverable: null,
  };
  expect(scoreDates([year], { ...blank, dates: [found] }).remarks).toEqual([]);
  expect(scoreDates([], { ...blank, dates: [found] }).remarks).toHaveLength(1);
});

test('scores of several documents add up, and print what is wrong as path:line:col', () => {
  const one = scoreCitations([goldCitation], { ...blank, citations: [citation] });
  const other = scoreCitations([goldCitation], blank);
  const { figures, remarks } = addScores([one, other]);
  expect(figures.get('citations')).toEqual({ right: 1, wanted: 2, found: 1 });
  const page = formatScore({ set: 'documents', damage: null, documents: 2, figures, wrongLinks: 0, remarks });
  expect(page).toContain('content/plans/ke-hoach-mau.txt:4:5 miss: citations short');
});

test('what the registry does not have may be found, and may not be linked', () => {
  const unknown = { ...goldCitation, instrument: null };
  const read = (outcome: CitationRecord['outcome'], instrument: string | null) =>
    scoreCitations([unknown], { ...blank, citations: [{ ...citation, outcome, instrument }] }).remarks;
  expect(read('unresolved', null)).toEqual([]);
  expect(read('resolved', 'chi-thi-19-ct-ttg-2021').map(({ fault }) => fault)).toEqual(['wrong link']);
  const local = {
    ...goldMovements,
    mentions: [{ ...goldMovements.mentions[0], movement: null, family: null }],
  };
  const { success, data } = goldMovementsSchema.safeParse(local);
  expect(success).toBe(true);
  const faults = (found: MovementRecord) =>
    data === undefined
      ? []
      : scoreMovements(data, { ...blank, movements: [found] }, new Set(['dan-van-kheo'])).remarks;
  expect(faults({ ...movement, form: 'candidate', movement: null, family: null })).toEqual([]);
  expect(faults({ ...movement, movement: 'ten-dat-theo-mau', family: null })).toEqual([]);
  expect(faults(movement).map(({ fault }) => fault)).toEqual(['wrong link', 'wrong link']);
});

test('a mention over several lines ends on the line that it gives', () => {
  const wrapped = { ...goldCitation, endLine: 5, endColumn: 3 };
  const found = { ...citation, endLine: 5, endColumn: 3 };
  expect(scoreCitations([wrapped], { ...blank, citations: [found] }).remarks).toEqual([]);
});
