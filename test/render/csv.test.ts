import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, toCsv } from '../../src/render/csv.ts';

/** Reads RFC 4180 back: fields of every line. */
const readCsv = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  let field = '';
  let isQuoted = false;
  const text = csv.replace(/^\uFEFF/, '');
  for (let at = 0; at < text.length; at += 1) {
    const c = text[at] ?? '';
    if (isQuoted && c === '"' && text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (c === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (c === ',' || c === '\r')) {
      rows.at(-1)?.push(field);
      field = '';
      if (c === '\r') {
        at += 1;
        rows.push([]);
      }
    } else field += c;
  }
  return rows.slice(0, -1);
};

test.each<[Cell, string]>([
  ['Bắc Kạn', 'Bắc Kạn'],
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['- Lưu: VT', "'- Lưu: VT"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [-5, '-5'],
  [null, ''],
  [['a', 'b'], 'a; b'],
  ['dòng 1\ndòng 2', 'dòng 1\ndòng 2'],
  ['nói "vậy", thôi', 'nói "vậy", thôi'],
])('%j is read back as %j', (cell, read) => {
  expect(readCsv(toCsv(['cột'], [[cell]]))).toEqual([['cột'], [read]]);
});

test('a file begins with the mark by which spreadsheets know UTF-8, and ends its lines with CR LF', () => {
  expect(toCsv(['a', 'b'], [[1, 2]])).toBe('\uFEFFa,b\r\n1,2\r\n');
});

test('any text is read back whole, and none begins like a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = readCsv(toCsv(['x'], [[text]]))[1]?.[0] ?? '';
      expect(read === text || read === `'${text}`).toBe(true);
      expect(/^[=+\-@\t\r]/.test(read)).toBe(false);
    }),
  );
});
