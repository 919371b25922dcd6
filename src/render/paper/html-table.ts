import type { Element } from 'hast';
import { h } from '../h.ts';
import { widthOf } from './blocks.ts';
import { lineContents } from './line-contents.ts';
import type { PaperTable } from './paper.ts';

/** A table with lines round its cells; a row with fewer cells lets the last reach to the edge. */
export const paperTableToHast = (table: PaperTable): Element => {
  const width = widthOf(table);
  const rowToHast = (row: readonly string[], name: 'td' | 'th'): Element =>
    h(
      'tr',
      (row.length === 0 ? [''] : row).map((cell, index, cells) =>
        h(
          name,
          {
            ...(name === 'th' ? { scope: 'col' } : {}),
            ...(index === cells.length - 1 && cells.length < width ? { colSpan: width - index } : {}),
          },
          lineContents(cell),
        ),
      ),
    );
  const [head, ...body] = table.hasHead ? table.rows : [undefined, ...table.rows];
  return h('table', { className: ['paper-table'] }, [
    ...(head === undefined ? [] : [h('thead', [rowToHast(head, 'th')])]),
    h(
      'tbody',
      body.filter((row) => row !== undefined).map((row) => rowToHast(row, 'td')),
    ),
  ]);
};
