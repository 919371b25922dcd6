import type { FilterChoice } from '../../search/engine.ts';
import type { Facets } from '../../search/facets.ts';
import { search as words } from '../../site/copy/search.ts';
import { levelNames, roleNames } from '../../site/copy/terms.ts';
import type { SearchNames } from '../../site/views/search-names.ts';
import { classed } from '../classed.ts';
import { type FacetName, facetNames } from './facet-names.ts';

/** Values of a facet that stand open; the rarer ones are folded. */
const openValues = 6;

const namesOf = (facet: FacetName, names: SearchNames): Readonly<Record<string, string>> => {
  switch (facet) {
    case 'kind':
      return words.kinds;
    case 'level':
      return levelNames;
    case 'role':
      return roleNames;
    case 'basis':
      return words.basis;
    case 'year':
      return {};
    default:
      return names[facet];
  }
};

/** A value of a filter as the page prints it. */
export const valueName = (facet: FacetName, id: string, names: SearchNames): string =>
  namesOf(facet, names)[id] ?? id;

/** A value of a facet that may be ticked. */
interface Value {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** Counts for each facet: those of the hits without its own filter, and the values that the unfiltered hits have. */
export interface FacetCounts {
  readonly all: Facets;
  readonly narrowed: Readonly<Partial<Record<FacetName, Facets>>>;
  readonly shown: Facets;
}

/** For each value the larger count: what was counted on the whole may miss hits that were found another way. */
export const largerCounts = (a: Facets, b: Facets): Facets => {
  const larger = (name: FacetName): Record<string, number> => ({
    ...a[name],
    ...Object.fromEntries(
      Object.entries(b[name]).map(([id, count]) => [id, Math.max(count, a[name][id] ?? 0)]),
    ),
  });
  return {
    kind: larger('kind'),
    level: larger('level'),
    place: larger('place'),
    placeNow: larger('placeNow'),
    year: larger('year'),
    movement: larger('movement'),
    instrument: larger('instrument'),
    role: larger('role'),
    basis: larger('basis'),
  };
};

const valuesOf = (
  facet: FacetName,
  { all, narrowed, shown }: FacetCounts,
  chosen: readonly string[],
  names: SearchNames,
): Value[] => {
  const counted = (narrowed[facet] ?? shown)[facet];
  const ids = new Set([...chosen, ...Object.keys(counted), ...Object.keys(all[facet])]);
  return [...ids]
    .map((id) => ({
      id,
      name: valueName(facet, id, names),
      count: counted[id] ?? 0,
      isChosen: chosen.includes(id),
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi'));
};

const box = (facet: FacetName, { id, name, count, isChosen }: Value): HTMLLabelElement => {
  const input = classed('input', '');
  input.type = 'checkbox';
  input.name = facet;
  input.value = id;
  input.checked = isChosen;
  const number = classed('span', 'num soft', String(count));
  return classed(
    'label',
    count === 0 && !isChosen ? 'small soft' : 'small',
    input,
    classed('span', '', name),
    number,
  );
};

/** The rarer values, open where one of them is chosen. */
const fold = (facet: FacetName, values: readonly Value[]): HTMLDetailsElement => {
  const summary = classed('summary', 'small', words.moreValues(values.length));
  const folded = classed('details', '', summary, ...values.map((value) => box(facet, value)));
  folded.dataset['facet'] = facet;
  folded.open = values.some(({ isChosen }) => isChosen);
  return folded;
};

/** Values that tell nothing apart are not offered: the only one of its facet, unless it is chosen. */
const isTelling = (values: readonly Value[]): boolean =>
  values.length > 1 || values.some(({ isChosen }) => isChosen);

/** One fieldset a filter, with counts. */
export const showFacets = (counts: FacetCounts, chosen: FilterChoice, names: SearchNames): Node[] =>
  facetNames.flatMap((facet) => {
    const values = valuesOf(facet, counts, chosen[facet] ?? [], names);
    if (facet === 'basis' ? values.length === 0 : !isTelling(values)) return [];
    // A fold of one value would save no room.
    const open = values.length === openValues + 1 ? values.length : openValues;
    const rest = values.slice(open);
    return [
      classed(
        'fieldset',
        '',
        classed('legend', 'small', words.facets[facet]),
        ...values.slice(0, open).map((value) => box(facet, value)),
        ...(rest.length === 0 ? [] : [fold(facet, rest)]),
      ),
    ];
  });

/** The ticked values. */
export const chosenIn = (facets: HTMLElement): FilterChoice =>
  Object.fromEntries(
    facetNames.flatMap((facet) => {
      const boxes = facets.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]:checked`);
      return boxes.length === 0 ? [] : [[facet, [...boxes].map(({ value }) => value)]];
    }),
  );

/** Puts new facets in the place of old ones; the box that has the focus keeps it, and what was unfolded stays so. */
export const replaceFacets = (facets: HTMLElement, nodes: readonly Node[]): void => {
  const active = document.activeElement;
  const held = active instanceof HTMLInputElement && facets.contains(active) ? active : null;
  const heldFold = active?.closest<HTMLElement>('[data-facet] > summary')?.parentElement?.dataset['facet'];
  const unfolded = [...facets.querySelectorAll<HTMLDetailsElement>('details[open]')].map(
    ({ dataset }) => dataset['facet'],
  );
  facets.replaceChildren(...nodes);
  for (const folded of facets.querySelectorAll('details')) {
    if (unfolded.includes(folded.dataset['facet'])) folded.open = true;
    if (heldFold !== undefined && heldFold === folded.dataset['facet'])
      folded.querySelector('summary')?.focus();
  }
  if (held === null) return;
  const same = [...facets.querySelectorAll('input')].find(
    ({ name, value }) => name === held.name && value === held.value,
  );
  same?.focus();
};
