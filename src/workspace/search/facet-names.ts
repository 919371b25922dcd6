import type { FilterName } from '../../search/index-record.ts';

/** Filters that the page offers, in their order, each with its name in the address of the page. */
export const facets = [
  { name: 'kind', parameter: 'loai' },
  { name: 'level', parameter: 'cap' },
  { name: 'year', parameter: 'nam' },
  { name: 'role', parameter: 'vai-tro' },
  { name: 'basis', parameter: 'can-cu' },
  { name: 'place', parameter: 'noi' },
  { name: 'placeNow', parameter: 'noi-nay' },
  { name: 'movement', parameter: 'phong-trao' },
  { name: 'instrument', parameter: 'van-ban' },
] as const satisfies readonly { readonly name: FilterName; readonly parameter: string }[];

export type FacetName = (typeof facets)[number]['name'];
export const facetNames: readonly FacetName[] = facets.map(({ name }) => name);
