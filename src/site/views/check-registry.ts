import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import type { Registry } from '../../pipeline/registry.ts';
import { ungroupedAddress } from './ungrouped.ts';

/** What a checker must know of the catalogue: a file of the site, fetched once. */
export interface RegistryFile {
  /** Digest of everything below: the file at one address never changes. */
  readonly version: string;
  /** Day for which the site was built, `YYYY-MM-DD`. */
  readonly builtFor: string;
  readonly registry: Registry;
  /** Ids of the pages of instruments that plans cite and the registry does not hold. */
  readonly stubs: readonly string[];
  /** Pages of names that look like movements and are in no family, by the folded name. */
  readonly ungrouped: Readonly<Record<string, string>>;
}

/** Everything that a draft is checked against, but for its version. */
export const checkRegistry = (catalogue: Catalogue): Omit<RegistryFile, 'version'> => ({
  builtFor: catalogue.today,
  registry: catalogue.registry,
  stubs: [...catalogue.stubs.keys()],
  ungrouped: Object.fromEntries(
    [...catalogue.ungrouped].flatMap(([key, [row]]): [string, string][] => {
      const address = row === undefined ? null : ungroupedAddress(catalogue, row.text);
      return address === null ? [] : [[key, address]];
    }),
  ),
});
