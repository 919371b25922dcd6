import type { FilterChoice } from '../../search/engine.ts';
import type { Hit } from '../../search/search.ts';
import { search as words } from '../../site/copy/search.ts';
import { levelNames, roleNames } from '../../site/copy/terms.ts';
import { element } from './element.ts';

/** Filters that the page offers; place, movement and instrument have pages of their own. */
export const facetNames = ['kind', 'level', 'year', 'role'] as const;
type FacetName = (typeof facetNames)[number];

const valueNames: Readonly<Record<FacetName, Readonly<Record<string, string>>>> = {
  kind: words.kinds,
  level: levelNames,
  year: {},
  role: roleNames,
};

const countsOf = (hits: readonly Hit[], name: FacetName): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of hits.flatMap(({ filters }) => filters[name] ?? [])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
};

const box = (name: FacetName, value: string, count: number, isChosen: boolean): HTMLLabelElement => {
  const input = element('input', '');
  input.type = 'checkbox';
  input.name = name;
  input.value = value;
  input.checked = isChosen;
  return element(
    'label',
    'small',
    input,
    valueNames[name][value] ?? value,
    element('span', 'num soft', String(count)),
  );
};

/** One fieldset a filter, with the counts of the hits that are shown; a chosen value stays although it counts none. */
export const showFacets = (hits: readonly Hit[], chosen: FilterChoice): Node[] =>
  facetNames.flatMap((name) => {
    const counts = countsOf(hits, name);
    for (const value of chosen[name] ?? []) if (!counts.has(value)) counts.set(value, 0);
    if (counts.size === 0) return [];
    const boxes = [...counts]
      .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
      .map(([value, count]) => box(name, value, count, chosen[name]?.includes(value) ?? false));
    return [element('fieldset', '', element('legend', 'small', words.facets[name]), ...boxes)];
  });
