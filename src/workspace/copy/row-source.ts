import { outlineOf } from '../plan-record.ts';
import { clauseMark, sharedAddress } from '../shared-address/clause-mark.ts';
import type { CopiedBlock } from './copied-block.ts';
import { type CopySource, payloadOfBlocks } from './copy-source.ts';
import { roleOfClause } from './plan-roles.ts';
import { blocksOf, textsIn } from './read-blocks.ts';

export const planOf = (address: string): string | null => /^\/ke-hoach\/([^/]+)\//.exec(address)?.[1] ?? null;

/** What the gutter says of a row: "II.4 –1". */
const nameOfRow = (row: Element): string => row.querySelector('.addr a')?.textContent.trim() ?? row.id;

/** Steps of an anchor: 1 for "ii", 3 for "ii.4.b1". Lines outside the outline have none. */
const depthOf = (anchor: string): number => (/^L\d/.test(anchor) ? 1 : anchor.split('.').length);

/** Blocks of a row, their levels counted from the outermost row of the document. */
const rowBlocks = (row: Element): CopiedBlock[] =>
  textsIn(row)
    .flatMap((text) => blocksOf(text))
    .map((block) => (block.type === 'table' ? block : { ...block, level: Math.min(depthOf(row.id), 9) }));

/**
 * Rows that belong to a row: the rest of the section that it heads; else those that follow with an anchor below its own,
 * and the tables and lines that bear the address of one of them.
 */
const rowsBelow = (row: Element, rows: readonly Element[]): Element[] => {
  const after = rows.slice(rows.indexOf(row) + 1);
  const section = row.parentElement?.localName === 'section' ? row.parentElement : null;
  if (section !== null && section.querySelector('.row') === row)
    return after.filter((other) => section.contains(other));
  const names = new Set([nameOfRow(row)]);
  const end = after.findIndex((other) => {
    const isBelow = other.id.startsWith(`${row.id}.`);
    if (isBelow) names.add(nameOfRow(other));
    return !isBelow && !(/^L\d/.test(other.id) && names.has(nameOfRow(other)) && !/^L\d/.test(row.id));
  });
  return end < 0 ? after : after.slice(0, end);
};

/** A row of a plan page. */
export const rowSource = (row: Element, article: HTMLElement): CopySource => {
  const name = nameOfRow(row);
  const plan = planOf(location.pathname);
  const rows = [...article.querySelectorAll('.doc .row')];
  // The mark is asked for with the choices; an address that is copied before it is there goes without.
  let mark: string | null = null;
  if (plan !== null)
    void outlineOf(plan).then((outline) => {
      mark = clauseMark(outline ?? [], row.id);
    });
  return {
    name,
    blocks: rowBlocks(row),
    below: rowsBelow(row, rows).flatMap(rowBlocks),
    get citation() {
      const address = sharedAddress(location.href, row.id, mark);
      return `${name}, ${article.dataset['cite'] ?? document.title}\n${address}`;
    },
    origin: plan === null ? null : { from: 'plan', plan, anchor: row.id, name },
    role: () => (plan === null ? Promise.resolve(null) : roleOfClause(plan, row.id)),
    payload: payloadOfBlocks,
  };
};
