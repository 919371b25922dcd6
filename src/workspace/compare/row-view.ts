import type { ComparedLine } from '../../render/differences/plan-differences.ts';
import { type Stretch, stretchesOf } from '../../render/differences/word-differences.ts';
import { compare } from '../../site/copy/compare.ts';
import { routes } from '../../site/routes.ts';
import { element } from '../element.ts';
import type { KindRow } from './compared-plans.ts';

const words = compare.result;

/** Ids of the two plans, for links into them. */
export interface PlanIds {
  readonly first: string;
  readonly second: string;
}

type Side = keyof PlanIds;

const spoken = (text: string): HTMLElement => element('span', { class: 'sr' }, text);

/** Stretches as text; what differs is told by line and, to those who listen, by words. */
const textOf = (stretches: readonly Stretch[]): (Node | string)[] =>
  stretches.flatMap(({ kind, text }, at) => {
    const space = at === 0 || /^[,.;:!?)”\]]/u.test(text) ? '' : ' ';
    if (kind === 'same') return [space + text];
    const isAdded = kind === 'added';
    const begins = spoken(isAdded ? words.addedBegins : words.removedBegins);
    return [space, element(isAdded ? 'ins' : 'del', {}, begins, text, spoken(words.ends))];
  });

/** The printed marker as the way into the plan; "¶" for a paragraph without one. */
const markerLink = (line: ComparedLine, side: Side, ids: PlanIds): HTMLElement =>
  element(
    'a',
    { class: 'compare-marker', href: routes.clause(ids[side], line.anchor) },
    line.marker ?? '¶',
    spoken(` ${words.openAt(compare.pick.sides[side])}`),
  );

const sideCell = (row: KindRow, side: Side, ids: PlanIds): HTMLElement => {
  const line = row[side];
  if (line === null) return element('td', { class: 'none' }, words.noLike);
  const own = row.kind === 'changed' ? textOf(stretchesOf(row.stretches, side)) : [line.text];
  return element('td', {}, markerLink(line, side, ids), ' ', ...own);
};

/** A row of the table of two columns. */
export const rowInTwo = (row: KindRow, ids: PlanIds): HTMLElement =>
  element('tr', { class: `compare-${row.kind}` }, sideCell(row, 'first', ids), sideCell(row, 'second', ids));

/** A row to be read through: what it is in words, then one text with what was added and left out. */
export const rowInOne = (row: KindRow, ids: PlanIds): HTMLElement => {
  const { first, second, kind, stretches } = row;
  const links = [
    ...(first === null ? [] : [markerLink(first, 'first', ids)]),
    ...(second === null ? [] : [markerLink(second, 'second', ids)]),
  ].flatMap((link) => [' ', link]);
  const text = kind === 'changed' ? textOf(stretches) : [(first ?? second)?.text ?? ''];
  return element(
    'li',
    { class: `compare-${kind}` },
    element('p', { class: 'fine' }, words.kinds[kind], ...links),
    element('p', {}, ...text),
  );
};
