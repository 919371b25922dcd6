import { expect, test } from 'vitest';
import { type Feed, toAtom } from '../../src/render/atom.ts';
import { elementsOfXml, textOfXml } from './well-formed.ts';

const feed: Feed = {
  address: '/du-lieu/nguon-tin/ke-hoach.xml',
  page: '/ke-hoach/',
  title: 'Kế hoạch <mới> & cũ',
  author: 'Kho',
  entries: [
    { address: '/ke-hoach/a/', title: 'A', updated: '2024-01-29', summary: 'x ]]> y' },
    { address: '/ke-hoach/b/', title: 'B', updated: '2025-07-01', summary: '' },
  ],
};

const names = (xml: string, name: string): number =>
  elementsOfXml(xml).filter((element) => element.name === name).length;

test('a feed has what RFC 4287 asks of feed and entries, and escapes what texts hold', () => {
  const xml = toAtom(feed, 'https://kho.example', '2026-11-21');
  expect(names(xml, 'id')).toBe(3);
  expect(names(xml, 'title')).toBe(3);
  expect(names(xml, 'updated')).toBe(3);
  expect(textOfXml(xml)).toContain('Kế hoạch <mới> & cũ');
  expect(xml).toContain('<updated>2025-07-01T00:00:00+07:00</updated>');
});

test('ids stay the same wherever the site is hosted; links do not', () => {
  const ids = (origin: string) => [...toAtom(feed, origin, '2026-11-21').matchAll(/<id>[^<]+/g)].map(String);
  expect(ids('https://a.example')).toEqual(ids('https://b.example'));
  expect(toAtom(feed, 'https://a.example', '2026-11-21')).toContain('href="https://a.example/ke-hoach/b/"');
});

test('a feed without entries has the day of the build', () => {
  expect(toAtom({ ...feed, entries: [] }, 'https://a.example', '2026-11-21')).toContain(
    '<updated>2026-11-21T00:00:00+07:00</updated>',
  );
});
