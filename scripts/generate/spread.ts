import type { Reading } from '../../src/pipeline/reading.ts';
import type { Registry } from '../../src/pipeline/registry.ts';
import { citableOf } from '../../src/render/citation/citable.ts';
import { basisLines } from '../../src/render/citation/citation-forms.ts';
import type { Random } from '../damage/random.ts';

/** What a plan of any office may rest on and name, those that real plans use most first. */
export interface Spread {
  readonly bases: readonly { readonly day: string; readonly line: string }[];
  readonly movements: readonly { readonly day: string; readonly name: string }[];
}

const counted = (ids: readonly (string | null)[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(ids, (id) => id)].flatMap(([id, all]) => (id === null ? [] : [[id, all.length]])));

const mostUsedFirst = <T extends { readonly id: string }>(
  records: readonly T[],
  uses: ReadonlyMap<string, number>,
): T[] => records.toSorted((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));

/** Central numbered instruments and national movements with a day, in the order of their use by the readings. */
export const spreadOf = (readings: readonly Reading[], { instruments, movements }: Registry): Spread => {
  const cited = counted(readings.flatMap(({ entry }) => entry.citations.map(({ instrument }) => instrument)));
  const named = counted(readings.flatMap(({ entry }) => entry.movements.map(({ movement }) => movement)));
  return {
    bases: mostUsedFirst(instruments, cited).flatMap((instrument) => {
      const [line] = basisLines([citableOf(instrument)]);
      return instrument.scope !== 'central' || instrument.reference === null || line === undefined
        ? []
        : [{ day: instrument.issuedOn ?? String(instrument.year), line }];
    }),
    movements: mostUsedFirst(movements, named).flatMap(({ level, launchedOn, name }) =>
      level !== 'national' || launchedOn === null ? [] : [{ day: launchedOn, name }],
    ),
  };
};

/** A few of a list, the first far more often than the last: chances fall as one over the rank (law of Zipf). */
export const drawByRank = <T>(list: readonly T[], count: number, random: Random): T[] => {
  const drawn = new Set<number>();
  for (let at = 0; at < count; at += 1) drawn.add(Math.floor((list.length + 1) ** random.next()) - 1);
  return [...drawn].sort((a, b) => a - b).flatMap((rank) => list[rank] ?? []);
};
