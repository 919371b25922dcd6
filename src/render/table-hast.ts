import type { Element, ElementContent } from 'hast';
import type { Inline, Statement } from '../pipeline/tree.ts';
import { fragmentOf } from './address.ts';
import { h } from './h.ts';
import { inlineToHast, ownInline } from './inline-hast.ts';
import { inlineToText } from './plain-text.ts';
import type { Rendering } from './rendering.ts';

type Cell = readonly Inline[];

/** What parts the cells of a row; a bar inside a link or repair belongs to it. */
const bar = /\s*\|\s*/;

const isBlank = (cell: Cell): boolean => inlineToText(cell).trim() === '';

/** Cells of a row; a bar at its start or end is an edge and parts nothing. */
const cellsOf = (inline: readonly Inline[]): Cell[] => {
  const cells: Inline[][] = [[]];
  for (const node of inline) {
    const parts = node.type === 'text' ? node.value.split(bar) : [];
    if (node.type !== 'text') cells.at(-1)?.push(node);
    for (const [index, value] of parts.entries()) {
      if (index > 0) cells.push([]);
      if (value !== '') cells.at(-1)?.push({ type: 'text', value });
    }
  }
  const first = cells[0] !== undefined && isBlank(cells[0]) ? 1 : 0;
  const last = cells.at(-1);
  return cells.slice(first, last !== undefined && isBlank(last) ? -1 : undefined);
};

const digit = /\d/;

/** Names of columns bear no figures, while the row below begins with one. */
const isHead = (cells: readonly Cell[], below: readonly Cell[] | undefined): boolean =>
  cells.every((cell) => !digit.test(inlineToText(cell))) && /^\s*\d/.test(inlineToText(below?.[0] ?? []));

/**
 * Rows of a table whose cells are parted by bars; null where they are not, or stand alone. Each row but the first
 * bears its fragment. The text of a row is that of its line, bars left out.
 */
export const tableToHast = (rows: readonly Statement[], rendering: Rendering): Element[] | null => {
  const table = rows.map((row) => cellsOf(ownInline(row)));
  const width = Math.max(...table.map((cells) => cells.length));
  if (rows.length < 2 || table.some((cells) => cells.length < 2)) return null;
  const cellsToHast = (cells: readonly Cell[], name: 'td' | 'th'): ElementContent[] =>
    cells.flatMap((cell, index) => [
      h(
        name,
        {
          ...(name === 'th' ? { scope: 'col' } : {}),
          ...(index === cells.length - 1 && cells.length < width ? { colSpan: width - index } : {}),
        },
        inlineToHast(cell, rendering),
      ),
      { type: 'text', value: ' ' },
    ]);
  const shown = rows.map((row, index) => {
    const cells = table[index] ?? [];
    const name = index === 0 && isHead(cells, table[1]) ? 'th' : 'td';
    return h('tr', index === 0 ? {} : { id: fragmentOf(row) }, cellsToHast(cells, name));
  });
  return [h('table', h('tbody', shown))];
};
