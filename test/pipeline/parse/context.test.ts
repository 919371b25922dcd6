import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { contextOf } from '../../../src/pipeline/parse/context.ts';
import type { Fields } from '../../../src/pipeline/parse/fields/read-fields.ts';
import { findQuotas } from '../../../src/pipeline/parse/quota.ts';
import { refusedTree } from '../../../src/pipeline/parse/refused.ts';
import { readTitle } from '../../../src/pipeline/parse/title-line.ts';
import { emptyRegistry, type Registry } from '../../../src/pipeline/registry.ts';
import { foldKeepingLength } from '../../../src/pipeline/text/fold.ts';
import { place } from '../../../src/schemas/place.ts';
import { read } from './reading.ts';

const claim = { source: 'test', confidence: 'official', checkedOn: '2026-01-01' };
const places = [
  place.parse({ id: 'bac-kan', name: 'Bắc Kạn', type: 'tỉnh', level: 'province', claim }),
  place.parse({ id: 'bac-kan/ba-be', name: 'Ba Bể', type: 'huyện', level: 'district', claim }),
  place.parse({ id: 'ha-noi/hoa-binh', name: 'Hòa Bình', type: 'xã', level: 'commune', claim }),
  place.parse({ id: 'dong-nai/hoa-binh', name: 'Hòa Bình', type: 'xã', level: 'commune', claim }),
  place.parse({ id: 'phu-tho', name: 'Phú Thọ', type: 'tỉnh', level: 'province', claim }),
  place.parse({ id: 'phu-tho/phu-tho', name: 'Phú Thọ', type: 'thị xã', level: 'district', claim }),
  place.parse({ id: 'phu-tho/xa-phu-tho', name: 'Phú Thọ', type: 'xã', level: 'commune', claim }),
  place.parse({
    id: 'thai-nguyen/dinh-hoa/lam-vy',
    name: 'Lam Vỹ',
    type: 'xã',
    level: 'commune',
    endedOn: '2025-07-01',
    claim,
  }),
];
const registry: Registry = { ...emptyRegistry, places };

const contextFor = (
  raw: string,
  own: Partial<Fields> = {},
  known: Parameters<typeof contextOf>[3] = { path: 'a/b/Kế hoạch 5.txt' },
) => {
  const { tree, fields } = read(raw);
  return contextOf(tree, { ...fields, ...own }, registry, known);
};
const issuer = (name: string): Pick<Fields, 'issuer'> => ({
  issuer: { name, level: 'commune', evidence: [] },
});

test.each([
  ['', 'Ủy ban nhân dân huyện Ba Bể', null, 'bac-kan/ba-be'],
  ['', 'Ủy ban nhân dân tỉnh Bắc Kạn', null, 'bac-kan'],
  ['', 'Trường THCS Hòa', 'Bắc Kạn', 'bac-kan'],
  ['', 'Trường THCS Hòa', 'Hòa Bình', null],
  ['', 'Trường THCS Hòa', 'Phú Thọ', 'phu-tho'],
  ['', 'Ủy ban nhân dân xã Hòa Bình, tỉnh Đồng Nai', null, 'dong-nai/hoa-binh'],
  ['', 'Ủy ban nhân dân xã Hòa Bình', null, null],
  ['', 'Ủy ban nhân dân huyện Chợ Mới, tỉnh Bắc Kạn', null, 'bac-kan/cho-moi'],
  ['', 'Ủy ban nhân dân xã Phú Thọ', null, 'phu-tho/xa-phu-tho'],
  ['', 'Ủy ban nhân dân thị xã Phú Thọ', null, 'phu-tho/phu-tho'],
  ['', 'Sở Văn hóa, Thể thao và Du lịch tỉnh Phú Thọ', null, 'phu-tho'],
  ['', 'Trường THCS Hòa', 'Nơi khác', null],
  ['', 'Ủy ban nhân dân huyện Tuy Phước, tỉnh Bình Định', null, 'binh-dinh/tuy-phuoc'],
  [
    'của huyện Tuy Phước, tỉnh Bình Định',
    'Ủy ban nhân dân xã Phước Sơn',
    null,
    'binh-dinh/tuy-phuoc/phuoc-son',
  ],
  [
    'tỉnh Gia Lai. Của tỉnh Bình Định và tỉnh Bình Định',
    'Ủy ban nhân dân huyện Tuy Phước',
    null,
    'binh-dinh/tuy-phuoc',
  ],
])('in “%s”, the office “%s” signing in %s stands in %s', (text, name, signedIn, expected) => {
  expect(
    contextFor(`KẾ HOẠCH\nCông tác\n\n1. Việc ${text}`, { ...issuer(name), place: signedIn }).place,
  ).toBe(expected);
});

test.each([
  [{ year: 2020, month: 1, day: 29 }, 'thai-nguyen/dinh-hoa/lam-vy'],
  [{ year: 2025, month: null, day: null }, 'thai-nguyen/dinh-hoa/lam-vy'],
  [{ year: 2025, month: 7, day: 1 }, 'thai-nguyen/lam-vy'],
  [{ year: 2026, month: 1, day: 5 }, 'thai-nguyen/lam-vy'],
])('a commune that ended is not the one of its name that signs later: %j', (issuedOn, expected) => {
  const text = 'KẾ HOẠCH\nCông tác\n\n1. Việc của huyện Định Hóa cũ, tỉnh Thái Nguyên';
  const own = { ...issuer('Ủy ban nhân dân xã Lam Vỹ'), place: null, issuedOn };
  expect(contextFor(text, own).place).toBe(expected);
});

const dated = {
  number: '5',
  symbol: 'KH-UBND',
  issuedOn: { year: 2024, month: 3, day: null },
  documentType: 'plan',
} as const;

test('the id is made of type, number, symbol, year and place, else of the name of the file', () => {
  const idOf = (own: Partial<Fields>, path = 'a/b/Kế hoạch 5.v2.txt') =>
    contextFor('KẾ HOẠCH\nCông tác', own, { path }).id;
  expect(idOf({ ...dated, ...issuer('Ủy ban nhân dân huyện Ba Bể') })).toBe(
    'ke-hoach-05-kh-ubnd-2024-bac-kan-ba-be',
  );
  expect(idOf({ ...dated, place: 'Nơi khác' })).toBe('ke-hoach-05-kh-ubnd-2024-noi-khac');
  for (const missing of [{ number: null }, { symbol: null }, { issuedOn: null }, { documentType: null }])
    expect(idOf({ ...dated, ...missing })).toBe('ke-hoach-5-v2');
  expect(idOf({ ...dated, issuedOn: { year: null, month: 3, day: 1 } })).toBe('ke-hoach-5-v2');
  expect(idOf({}, 'C:\\x\\….txt')).toBe('van-ban');
  expect(contextFor('KẾ HOẠCH', {}, { path: 'x', id: 'given' }).id).toBe('given');
});

test('the day is the printed one, else what is known of it, else the year of the subject', () => {
  const dayOf = (own: Partial<Fields>) => contextFor('KẾ HOẠCH', { subject: null, ...own }).day;
  expect(dayOf({ issuedOn: { year: 2024, month: 3, day: null } })).toBe('2024-03');
  expect(dayOf({ issuedOn: null, subject: 'Công tác thi đua năm 2023' })).toBe('2023');
  expect(dayOf({ issuedOn: null, subject: 'Công tác thi đua' })).toBeNull();
  expect(contextFor('KẾ HOẠCH', { issuer: null }).level).toBe('unknown');
  expect(contextFor('KẾ HOẠCH', issuer('x')).level).toBe('commune');
});

test.each([
  ['KẾ HOẠCH', 'plan', 8],
  ['KẾ HOẠCH Công tác', 'plan', 8],
  ['KẾ HOẠCH.', 'plan', 8],
  ['Kế hoạch.', null, null],
  ['K Ế H O Ạ C H', 'plan', 13],
  ['KE HOACH', 'plan', 8],
  ['QUYET DINH:', 'decision', 10],
  ['KẾ  HOẠCH', 'plan', 9],
  ['Kế hoạch', 'plan', 8],
  ['Kế hoạch công tác', null, null],
  ['kế hoạch', null, null],
  ['QUYẾT ĐỊNH:', 'decision', 10],
  ['KẾ HOẠCHX', null, null],
  ['CÔNG VĂN ĐẾN', null, null],
  ['MỤC ĐÍCH', null, null],
])('the line “%s” is the title of a %s up to %s', (line, kind, rest) => {
  const title = readTitle(line);
  expect([title?.kind ?? null, title?.rest ?? null]).toEqual([kind, rest]);
});

test('of a refused source every line that is not blank belongs to one node without words', () => {
  const file = new VFile();
  const tree = refusedTree('a\n \n\u200Bb\nc', file);
  expect(tree.children).toMatchObject([
    { zone: 'unknown', children: [{ type: 'unknown', lines: [1, 3, 4], block: { text: '', offsets: [0] } }] },
  ]);
  expect(file.data.lines?.map(({ number, start, end }) => [number, start, end])).toEqual([
    [1, 0, 1],
    [3, 4, 6],
    [4, 7, 8],
  ]);
  expect(refusedTree(' \n\uFEFF\n', new VFile()).children).toEqual([]);
});

test.each([
  ['đạt trên 90% chỉ tiêu', '> 90%'],
  ['tăng 5% so với năm trước', undefined],
  ['tăng ít nhất 5% so với năm trước', '>= 5%'],
  ['phấn đấu giảm 2%', '= 2%'],
  ['không quá 03 tập thể', '<= 3'],
  ['ít nhất 02 mô hình', '>= 2'],
  ['không có đơn vị vi phạm', '= 0'],
  ['các đơn vị không có vi phạm', undefined],
  ['đạt 100%, không có đơn vị yếu', '= 100%'],
  ['thi đua', undefined],
])('the first bound in “%s” is %s', (text, expected) => {
  expect(findQuotas(foldKeepingLength(text))[0]?.value ?? undefined).toBe(expected);
});
