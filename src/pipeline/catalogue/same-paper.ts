import type { InstrumentKind } from '../../schemas/instrument.ts';
import { scopeAnswers } from '../cite/resolve/scope.ts';
import type { Reading } from '../reading.ts';
import type { Catalogue } from './catalogue.ts';

const keyOf = (kind: InstrumentKind, number: string, symbol: string, year: number): string =>
  [kind, Number(number), symbol, year].join(' ');

const plansByNumber = ({ readings }: Catalogue): Map<string, Reading[]> =>
  Map.groupBy(
    [...readings.values()].filter(
      ({ entry, context }) =>
        entry.documentType !== null &&
        entry.number !== null &&
        entry.symbol !== null &&
        context.place !== null &&
        (entry.issuedOn?.year ?? null) !== null,
    ),
    ({ entry: { documentType, number, symbol, issuedOn } }) =>
      keyOf(documentType ?? 'plan', number ?? '', symbol ?? '', issuedOn?.year ?? 0),
  );

/**
 * Records of instruments and stubs that are plans of the catalogue: their id → the plan's id. Type, number, symbol, year
 * and place have to agree, and one plan only may do so; a number alone is no identity.
 */
export const samePapers = (catalogue: Catalogue): ReadonlyMap<string, string> => {
  const byNumber = plansByNumber(catalogue);
  const { registry, stubs, readings } = catalogue;
  const found = new Map<string, string>();
  const put = (id: string, alike: readonly Reading[]): void => {
    const [only, ...others] = alike;
    if (only !== undefined && others.length === 0) found.set(id, only.entry.id);
  };
  for (const { id, kind, number, symbol, year, scope } of registry.instruments) {
    if (readings.has(id)) found.set(id, id);
    else if (number !== null && symbol !== null) {
      const alike = byNumber.get(keyOf(kind, number, symbol, year)) ?? [];
      put(
        id,
        alike.filter(({ context }) => context.place === scope),
      );
    }
  }
  for (const { id, kind, number, symbol, issuedOn, issuer, rows } of stubs.values()) {
    const [row] = rows;
    const citing = row === undefined ? undefined : readings.get(row.plan);
    const year = issuedOn?.year ?? null;
    if (citing === undefined || year === null || issuer === null) continue;
    const alike = byNumber.get(keyOf(kind, number, symbol, year)) ?? [];
    put(
      id,
      alike.filter(
        ({ context: { place } }) => place !== null && scopeAnswers(place, issuer, citing.context, registry),
      ),
    );
  }
  return found;
};
