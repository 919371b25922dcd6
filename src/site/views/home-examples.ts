import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { fold } from '../../pipeline/text/fold.ts';
import { placeNameOf } from '../names.ts';
import { instrumentRows } from './instrument-list.ts';
import { movementRows } from './movement.ts';

/**
 * Searches that are sure to find something: the most named movement typed without marks, the most cited instrument,
 * the newest plan's place with its year.
 */
export const examplesOf = (catalogue: Catalogue): string[] => {
  const [movement] = movementRows(catalogue);
  const [instrument] = instrumentRows(catalogue);
  const [newest] = catalogue.readings.values();
  const place = newest?.context.place ?? null;
  return [
    ...(movement === undefined ? [] : [fold(movement.name).split(' - ')[0] ?? '']),
    ...(instrument === undefined ? [] : [instrument.name]),
    ...(newest === undefined || place === null
      ? []
      : [`${placeNameOf(place, catalogue.registry)} ${newest.context.day?.slice(0, 4) ?? ''}`.trim()]),
  ];
};
