import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { readContent } from '../../src/loaders/content.ts';
import { listingPlaces, provincesToday } from '../../src/pipeline/catalogue/place-eras.ts';

const { registry } = readContent(join(projectRoot, 'content'));

/** Provinces made of several on 01/7/2025, and those left as they were: Nghị quyết 202/2025/QH15. */
const merged: Readonly<Record<string, readonly string[]>> = {
  'an-giang': ['an-giang', 'kien-giang'],
  'bac-ninh': ['bac-giang', 'bac-ninh'],
  'ca-mau': ['bac-lieu', 'ca-mau'],
  'can-tho': ['can-tho', 'hau-giang', 'soc-trang'],
  'da-nang': ['da-nang', 'quang-nam'],
  'dak-lak': ['dak-lak', 'phu-yen'],
  'dong-nai': ['binh-phuoc', 'dong-nai'],
  'dong-thap': ['dong-thap', 'tien-giang'],
  'gia-lai': ['binh-dinh', 'gia-lai'],
  'hai-phong': ['hai-duong', 'hai-phong'],
  'ho-chi-minh': ['ba-ria-vung-tau', 'binh-duong', 'ho-chi-minh'],
  'hung-yen': ['hung-yen', 'thai-binh'],
  'khanh-hoa': ['khanh-hoa', 'ninh-thuan'],
  'lam-dong': ['binh-thuan', 'dak-nong', 'lam-dong'],
  'lao-cai': ['lao-cai', 'yen-bai'],
  'ninh-binh': ['ha-nam', 'nam-dinh', 'ninh-binh'],
  'phu-tho': ['hoa-binh', 'phu-tho', 'vinh-phuc'],
  'quang-ngai': ['kon-tum', 'quang-ngai'],
  'quang-tri': ['quang-binh', 'quang-tri'],
  'tay-ninh': ['long-an', 'tay-ninh'],
  'thai-nguyen': ['bac-kan', 'thai-nguyen'],
  'tuyen-quang': ['ha-giang', 'tuyen-quang'],
  'vinh-long': ['ben-tre', 'tra-vinh', 'vinh-long'],
};
const unchanged = [
  'cao-bang',
  'dien-bien',
  'ha-noi',
  'ha-tinh',
  'hue',
  'lai-chau',
  'lang-son',
  'nghe-an',
  'quang-ninh',
  'son-la',
  'thanh-hoa',
];

test('63 provinces before 01/7/2025 make 34 since, each old one in one new one', () => {
  const today = Object.fromEntries(
    provincesToday(registry).map(({ id, predecessors }) => [
      id,
      predecessors.map((place) => place.id).sort(),
    ]),
  );
  expect(today).toEqual({ ...merged, ...Object.fromEntries(unchanged.map((id) => [id, [id]])) });
  expect(Object.keys(today)).toHaveLength(34);
  expect(Object.values(today).flat()).toHaveLength(63);
});

test('what was merged ended on 01/7/2025, what was not still stands', () => {
  const provinces = registry.places.filter(({ level }) => level === 'province');
  for (const { id, endedOn, successors } of provinces) {
    expect([id, endedOn]).toEqual([id, unchanged.includes(id) ? null : '2025-07-01']);
    expect([id, successors.length]).toEqual([id, unchanged.includes(id) ? 0 : 1]);
  }
});

test('nothing below a province outlasts the district level, and codes are unique in their level', () => {
  const below = registry.places.filter(({ level }) => level === 'district');
  expect(below.filter(({ endedOn }) => endedOn !== '2025-07-01')).toEqual([]);
  const codes = registry.places.filter(({ level }) => level === 'province').map(({ code }) => code);
  expect(new Set(codes).size).toBe(63);
});

test('three provinces became cities in 2026, by resolutions that the registry holds', () => {
  const changes = registry.places.flatMap(({ id, retyped }) =>
    retyped === undefined ? [] : [[id, retyped.on, retyped.type, retyped.by]],
  );
  expect(changes).toEqual([
    ['bac-ninh', '2026-09-20', 'thành phố', 'nghi-quyet-39-2026-qh16'],
    ['dong-nai', '2026-04-30', 'thành phố', 'nghi-quyet-30-2026-qh16'],
    ['quang-ninh', '2026-09-01', 'thành phố', 'nghi-quyet-36-2026-qh16'],
  ]);
  const held = new Set(registry.instruments.map(({ id }) => id));
  expect(changes.every(([, , , by]) => by !== undefined && held.has(by))).toBe(true);
});

test('a plan is listed under its place, the places above it, and the province of today', () => {
  expect(listingPlaces('binh-dinh/tuy-phuoc', registry)).toEqual([
    'binh-dinh',
    'binh-dinh/tuy-phuoc',
    'gia-lai',
  ]);
  expect(listingPlaces('thai-nguyen', registry)).toEqual(['thai-nguyen']);
  expect(listingPlaces(null, registry)).toEqual([]);
});
