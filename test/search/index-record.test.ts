import { expect, test } from 'vitest';
import { cutRecord } from '../../src/search/cut-record.ts';
import { decode } from '../../src/search/encode.ts';
import { indexRecord, readCarried } from '../../src/search/index-record.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { storedWords } from '../../src/search/stored-words.ts';

const record: SearchRecord = {
  url: '/ke-hoach/p/#i',
  title: 'Hoà Bình',
  plan: 'Kế hoạch http://a//b',
  section: 'I',
  parts: [
    { anchor: 'i', address: 'I', text: ' Một  hai ' },
    { anchor: '', address: '', text: './.' },
    { anchor: 'i.1', address: 'I.1', text: 'ba' },
    { anchor: 'i.2', address: 'I.2', text: '' },
  ],
  filters: { kind: 'section', year: '2024', place: ['a', 'a/b'], movement: [] },
  day: '2024-01-02',
};

test('a record is written with its words, its filters and what it carries', () => {
  const written = indexRecord(record, cutRecord(record), 'vi', 7);
  expect(written).toMatchObject({
    language: 'vi',
    filters: { kind: ['section'], year: ['2024'], place: ['a', 'a/b'] },
  });
  expect(Object.keys(written.filters)).toEqual(['kind', 'place', 'year']);
  expect(decode(written.content)).toBe('Một hai ./. ba');
  expect(decode(written.meta['title'] ?? '')).toBe('Hòa Bình');
  expect(written.url).not.toMatch(/\/\//);
  expect(readCarried(written.url)).toEqual({
    url: '/ke-hoach/p/#i',
    carried: {
      at: 7,
      plan: 'Kế hoạch http://a//b',
      section: 'I',
      day: '2024-01-02',
      parts: [
        ['i', 'I', 0],
        ['i.1', 'I.1', 2],
        ['i.2', 'I.2', 3],
      ],
    },
  });
});

test('a record is cut into words whose ranges count in its parts joined by spaces', () => {
  const { text, starts, title } = cutRecord(record);
  const joined = 'Một hai ./. ba';
  expect(text.map(({ start, end, printed }) => [joined.slice(start, end), printed])).toEqual([
    ['Một', 'Một'],
    ['hai ./.', 'hai ./.'],
    ['ba', 'ba'],
  ]);
  expect(starts).toEqual([0, 2, 2, 3]);
  expect(title.map(({ key }) => key)).toEqual(['hòa', 'bình']);
  expect(cutRecord({ ...record, parts: [{ anchor: '', address: '', text: './.' }] }).text).toEqual([]);
});

test('what has a title alone has it as its text in the index, and no text when it is read', () => {
  const bare = { ...record, parts: [{ anchor: '', address: '', text: '' }] };
  const { content, meta } = indexRecord(bare, cutRecord(bare), 'vi', 0);
  expect(content).toBe(meta['title']);
  expect(content).not.toBe('');
  const { url, carried } = readCarried(indexRecord(bare, cutRecord(bare), 'vi', 0).url);
  const stored = {
    ...carried,
    url,
    title: decode(meta['title'] ?? ''),
    content: decode(content),
    filters: {},
  };
  const { text, all } = storedWords(stored);
  expect(text).toBe('');
  expect(all.map(({ key }) => key)).toEqual(['hòa', 'bình', '']);
});
