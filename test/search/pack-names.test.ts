import { expect, test } from 'vitest';
import type { Name } from '../../src/search/name.ts';
import { packNames, unpackNames } from '../../src/search/pack-names.ts';

const names: Name[] = [
  {
    kind: 'instrument',
    id: 'a',
    name: 'Nghị định 98',
    also: ['98/2023/NĐ-CP', ''],
    url: '/van-ban/a/',
    state: 'lapsed',
  },
  { kind: 'movement', id: 'm', name: 'Chung tay vì người nghèo', also: [], url: '/elsewhere/', state: '' },
  {
    kind: 'place',
    id: 'bac-kan/x',
    name: 'huyện Định Hóa',
    also: ['Định Hóa', 'ĐH'],
    url: '/dia-phuong/bac-kan/x/',
    state: '',
  },
  { kind: 'place', id: 'y', name: 'thành phố Huế', also: ['Huế'], url: '', state: '' },
  { kind: 'role', id: 'purpose', name: 'Mục đích', also: ['-1x'], url: '/dieu-khoan/purpose/', state: '' },
  { kind: 'level', id: 'province', name: 'cấp tỉnh', also: [], url: '', state: '' },
];

test('names come back as they were', () => {
  expect(unpackNames(packNames(names))).toEqual(names);
});

test('what follows from a name is not sent', () => {
  const [line] = JSON.parse(packNames(names)).place;
  expect(line).toBe('bac-kan/x\thuyện Định Hóa\t\t=\t-1\tĐH');
});

test('what is no file of names is refused', () => {
  for (const text of ['null', '[]', '{"place":"a"}'])
    expect(() => unpackNames(text)).toThrow('Unexpected shape');
});
