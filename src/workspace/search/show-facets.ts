import type { FilterChoice } from '../../search/engine.ts';
import type { Hit } from '../../search/search.ts';
import { search as words } from '../../site/copy/search.ts';
import { levelNames, roleNames } from '../../site/copy/terms.ts';
import type { SearchNames } from '../../site/views/search-names.ts';
import { element } from './element.ts';

/** Filters that the page offers, in their order. */
export const facetNames = ['kind', 'level', 'place', 'year', 'role', 'movement', 'instrument'] as const;
type FacetName = (typeof facetNames)[number];

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
    case 'year':
      return {};
    default:
      return names[facet];
  }
};

/** A value of a facet that may be ticked. */
interface Value {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** Values of the hits, those that most hits have first; a chosen value stays although it counts none. */
const valuesOf = (
  facet: FacetName,
  hits: readonly Hit[],
  chosen: readonly string[],
  names: SearchNames,
): Value[] => {
  const counts = new Map(chosen.map((id) => [id, 0]));
  for (const id of hits.flatMap(({ filters }) => filters[facet] ?? []))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const known = namesOf(facet, names);
  return [...counts]
    .map(([id, count]) => ({ id, name: known[id] ?? id, count, isChosen: chosen.includes(id) }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi'));
};

const box = (facet: FacetName, { id, name, count, isChosen }: Value): HTMLLabelElement => {
  const input = element('input', '');
  input.type = 'checkbox';
  input.name = facet;
  input.value = id;
  input.checked = isChosen;
  return element('label', 'small', input, name, element('span', 'num soft', String(count)));
};

/** The rarer values, open where one of them is chosen. */
const fold = (facet: FacetName, values: readonly Value[]): HTMLDetailsElement => {
  const summary = element('summary', 'small', words.moreValues(values.length));
  const folded = element('details', '', summary, ...values.map((value) => box(facet, value)));
  folded.open = values.some(({ isChosen }) => isChosen);
  return folded;
};

/** One fieldset a filter, with the counts of the hits that are shown. */
export const showFacets = (hits: readonly Hit[], chosen: FilterChoice, names: SearchNames): Node[] =>
  facetNames.flatMap((facet) => {
    const values = valuesOf(facet, hits, chosen[facet] ?? [], names);
    if (values.length === 0) return [];
    // A fold of one value would save no room.
    const open = values.length === openValues + 1 ? values.length : openValues;
    const rest = values.slice(open);
    return [
      element(
        'fieldset',
        '',
        element('legend', 'small', words.facets[facet]),
        ...values.slice(0, open).map((value) => box(facet, value)),
        ...(rest.length === 0 ? [] : [fold(facet, rest)]),
      ),
    ];
  });
