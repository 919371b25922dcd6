import type { Catalogue } from '../pipeline/catalogue/catalogue.ts';
import type { MentionRow } from '../pipeline/catalogue/mention-row.ts';
import { fullStubNameOf, nameOf } from './names.ts';
import { routes } from './routes.ts';
import { rowsOfFamily } from './views/movement/family.ts';

/** The sentences that mention one thing, in the order of its pages. */
export interface MentionList {
  /** Address of the first page that lists them. */
  readonly page: string;
  /** What they mention. */
  readonly name: string;
  readonly rows: readonly MentionRow[];
}

/** The lists of all instruments, those that the registry lacks too, and of all movements with their local variants. */
export const mentionLists = (catalogue: Catalogue): MentionList[] => {
  const { registry, citedBy, stubs } = catalogue;
  const instruments = registry.instruments.map((instrument) => ({
    page: routes.instrument(instrument.id),
    name: nameOf(instrument),
    rows: citedBy.get(instrument.id) ?? [],
  }));
  const absent = [...stubs.values()].map((stub) => ({
    page: routes.instrument(stub.id),
    name: fullStubNameOf(stub, registry),
    rows: stub.rows,
  }));
  const movements = registry.movements.map((movement) => ({
    page: routes.movement(movement.id),
    name: movement.name,
    rows: rowsOfFamily(catalogue, movement),
  }));
  return [...instruments, ...absent, ...movements];
};
