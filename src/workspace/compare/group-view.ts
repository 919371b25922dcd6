import { compare } from '../../site/copy/compare.ts';
import { element } from '../element.ts';
import { type ComparedGroup, countKinds, type KindRow } from './compared-plans.ts';
import type { View } from './kept-view.ts';
import { type PlanIds, rowInOne, rowInTwo } from './row-view.ts';

const words = compare.result;

/** Rows that a group shows at once. */
const rowsAtOnce = 60;

/** What the reader chose to see of a comparison. */
export interface Showing {
  readonly view: View;
  readonly isOnlyDifferent: boolean;
}

/** Id of a group's heading, by which the list of groups leads to it. */
const headingId = (id: string): string => `so-${id}`;

const emptyBody = (
  view: View,
  names: PlanIds,
): { readonly whole: HTMLElement; readonly rows: HTMLElement } => {
  if (view === 'one') {
    const rows = element('ol', { class: 'compare-one' });
    return { whole: rows, rows };
  }
  const rows = element('tbody');
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, names.first),
    element('th', { scope: 'col' }, names.second),
  );
  return { whole: element('table', { class: 'compare-two' }, element('thead', {}, head), rows), rows };
};

const bodyOf = (rows: readonly KindRow[], showing: Showing, ids: PlanIds): HTMLElement[] => {
  const { sides } = compare.pick;
  const { whole, rows: place } = emptyBody(showing.view, { first: sides.first, second: sides.second });
  const draw = showing.view === 'one' ? rowInOne : rowInTwo;
  const more = element('button', { type: 'button' });
  let shown = 0;
  const showMore = (): void => {
    const next = rows.slice(shown, shown + rowsAtOnce).map((row) => draw(row, ids));
    shown += next.length;
    place.append(...next);
    more.hidden = shown >= rows.length;
    more.textContent = words.more(Math.min(rowsAtOnce, rows.length - shown));
    // The reader goes on where the new rows begin.
    if (shown > next.length) next[0]?.querySelector('a')?.focus();
  };
  more.addEventListener('click', showMore);
  showMore();
  return rows.length > rowsAtOnce ? [whole, more] : [whole];
};

/** One group of roles: heading, counts in words, rows. */
const groupView = (group: ComparedGroup, showing: Showing, ids: PlanIds): HTMLElement => {
  const { same, changed, first, second } = countKinds(group.rows);
  const rows = showing.isOnlyDifferent ? group.rows.filter(({ kind }) => kind !== 'same') : group.rows;
  return element(
    'section',
    { class: 'compare-group', 'aria-labelledby': headingId(group.id) },
    element('h3', { id: headingId(group.id), tabindex: '-1' }, group.name),
    element('p', { class: 'fine' }, `${words.counts(same, changed, first, second)}.`),
    ...(rows.length === 0 ? [] : bodyOf(rows, showing, ids)),
  );
};

/** Groups that one plan lacks, in a sentence for each plan. */
const lacks = (groups: readonly ComparedGroup[]): HTMLElement[] =>
  (['first', 'second'] as const).flatMap((side) => {
    const names = groups.filter((group) => group[side].length === 0).map(({ name }) => name);
    return names.length === 0 ? [] : [element('p', {}, words.lacks(compare.pick.sides[side], names))];
  });

const contents = (groups: readonly ComparedGroup[]): HTMLElement =>
  element(
    'nav',
    { class: 'compare-contents screen', 'aria-label': words.groups },
    element(
      'ul',
      {},
      ...groups.map(({ id, name }) => element('li', {}, element('a', { href: `#${headingId(id)}` }, name))),
    ),
  );

/** The whole comparison: what each plan lacks, the list of groups, the groups. */
export const comparisonView = (
  groups: readonly ComparedGroup[],
  showing: Showing,
  ids: PlanIds,
): HTMLElement[] => [
  ...lacks(groups),
  contents(groups),
  ...groups.map((group) => groupView(group, showing, ids)),
];
