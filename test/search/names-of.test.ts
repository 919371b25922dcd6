import { expect, test } from 'vitest';
import { emptyRegistry } from '../../src/pipeline/registry.ts';
import { instrument } from '../../src/schemas/instrument.ts';
import { movement } from '../../src/schemas/movement.ts';
import { place } from '../../src/schemas/place.ts';
import { namesOf } from '../../src/search/names-of.ts';
import { textOf } from '../../src/search/record.ts';
import { placesAbove, registryRecords } from '../../src/search/records.ts';

const claim = { source: 'test', confidence: 'official', checkedOn: '2026-01-01' };

const instruments = [
  instrument.parse({
    family: 'state',
    scope: 'central',
    identityClaim: claim,
    id: 'nghi-dinh-98-2023-nd-cp',
    kind: 'decree',
    number: '98',
    symbol: 'NĐ-CP',
    year: 2023,
    reference: '98/2023/NĐ-CP',
    issuedOn: '2023-12-31',
    issuer: 'Chính phủ',
    title: 'Quy định chi tiết',
    aliases: ['Nghị định 98', 'Quy định chi tiết'],
  }),
];
const movements = [
  {
    id: 'dan-van-kheo',
    ...movement.parse({
      name: 'Dân vận khéo',
      kind: 'movement',
      level: 'national',
      parent: null,
      scope: 'national',
      aliases: ['Thi đua dân vận khéo'],
      launchedOn: '2009',
      launchClaim: claim,
    }),
  },
];
const places = [
  place.parse({ id: 'dong-nai', name: 'Đồng Nai', type: 'tỉnh', level: 'province', claim }),
  place.parse({
    id: 'binh-phuoc',
    name: 'Bình Phước',
    type: 'tỉnh',
    level: 'province',
    aliases: ['Sông Bé'],
    endedOn: '2025-07-01',
    successors: [
      { id: 'dong-nai', name: 'tỉnh Đồng Nai' },
      { id: null, name: 'tỉnh Khác' },
    ],
    claim,
  }),
  place.parse({ id: 'ha-noi', name: 'Thành phố Hà Nội', type: 'thành phố', level: 'province', claim }),
];

test('everything that has a name is named once, with its page', () => {
  const names = namesOf({
    instruments,
    movements,
    places: places.slice(0, 1),
    nameOf: ({ reference }) => `Nghị định ${reference}`,
    placeNameOf: ({ type, name }) => `${type} ${name}`,
    stateOf: () => 'inForce',
    terms: [
      { kind: 'role', names: { purpose: 'Mục đích' } },
      { kind: 'level', names: { commune: 'Cấp xã' } },
    ],
  });
  expect(names).toEqual([
    {
      kind: 'instrument',
      id: 'nghi-dinh-98-2023-nd-cp',
      name: 'Nghị định 98/2023/NĐ-CP',
      also: ['98/2023/NĐ-CP', 'Quy định chi tiết', 'Nghị định 98'],
      url: '/van-ban/nghi-dinh-98-2023-nd-cp/',
      state: 'inForce',
    },
    {
      kind: 'movement',
      id: 'dan-van-kheo',
      name: 'Dân vận khéo',
      also: ['Thi đua dân vận khéo'],
      url: '/phong-trao/dan-van-kheo/',
      state: '',
    },
    {
      kind: 'place',
      id: 'dong-nai',
      name: 'tỉnh Đồng Nai',
      also: ['Đồng Nai'],
      url: '/dia-phuong/dong-nai/',
      state: '',
    },
    { kind: 'role', id: 'purpose', name: 'Mục đích', also: [], url: '/dieu-khoan/purpose/', state: '' },
    { kind: 'level', id: 'commune', name: 'Cấp xã', also: [], url: '', state: '' },
  ]);
});

test('what stands beside the plans is found by its names, and narrowed to by what it is', () => {
  const world = { registry: { ...emptyRegistry, instruments, movements, places }, today: '2026-01-01' };
  const records = registryRecords(world, [], [], []);
  expect(records.map((one) => [one.url, one.title, textOf(one), one.filters, one.day])).toEqual([
    [
      '/van-ban/nghi-dinh-98-2023-nd-cp/',
      '98/2023/NĐ-CP Quy định chi tiết',
      'Chính phủ. Nghị định 98. Quy định chi tiết',
      { kind: 'instrument', year: '2023', instrument: ['nghi-dinh-98-2023-nd-cp'] },
      '2023-12-31',
    ],
    [
      '/phong-trao/dan-van-kheo/',
      'Dân vận khéo',
      'Thi đua dân vận khéo',
      { kind: 'movement', movement: ['dan-van-kheo'] },
      '2009',
    ],
    [
      '/dia-phuong/dong-nai/',
      'tỉnh Đồng Nai',
      '',
      { kind: 'place', level: 'province', place: ['dong-nai'], placeNow: ['dong-nai'] },
      '',
    ],
    [
      '/dia-phuong/binh-phuoc/',
      'tỉnh Bình Phước',
      'Sông Bé. tỉnh Đồng Nai. tỉnh Khác',
      { kind: 'place', level: 'province', place: ['binh-phuoc'], placeNow: ['dong-nai', 'tỉnh Khác'] },
      '',
    ],
    [
      '/dia-phuong/ha-noi/',
      'Thành phố Hà Nội',
      '',
      { kind: 'place', level: 'province', place: ['ha-noi'], placeNow: ['ha-noi'] },
      '',
    ],
  ]);
  const [unnumbered] = instruments.map((one) => ({ ...one, reference: null, issuedOn: null }));
  if (unnumbered === undefined) throw new Error('one is given');
  const [record] = registryRecords(
    { ...world, registry: { ...emptyRegistry, instruments: [unnumbered] } },
    [],
    [],
    [],
  );
  expect([record?.title, record?.day]).toEqual(['Quy định chi tiết', '2023']);
});

test('a place stands below others', () => {
  expect(placesAbove('a/b/c')).toEqual(['a', 'a/b', 'a/b/c']);
  expect(placesAbove('a')).toEqual(['a']);
  expect(placesAbove(null)).toEqual([]);
});
