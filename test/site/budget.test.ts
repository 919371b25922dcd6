import { expect, test } from 'vitest';
import { type Budget, layoutOf } from '../../scripts/audit/layouts.table.ts';
import { weigher } from '../../scripts/audit/page-weight.ts';
import { builtPages, dist } from './pages.ts';

const pages = builtPages();
const measures: readonly (keyof Budget)[] = ['html', 'css', 'script', 'ahead', 'requests'];

test('every page belongs to one layout', () => {
  expect(pages.filter(({ address }) => layoutOf(address) === null).map(({ address }) => address)).toEqual([]);
});

test('no page asks more of a line than the budget of its layout', () => {
  const weigh = weigher(dist);
  const over = pages.flatMap(({ address, html }) => {
    const layout = layoutOf(address);
    if (layout === null) return [];
    const own = weigh(html);
    return measures
      .filter((measure) => own[measure] > layout.budget[measure])
      .map((measure) => `${address}: ${measure} ${own[measure]}, at most ${layout.budget[measure]}`);
  });
  expect(over).toEqual([]);
});
