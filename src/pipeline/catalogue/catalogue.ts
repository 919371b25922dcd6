import type { Reading } from '../reading.ts';
import type { Registry } from '../registry.ts';
import { foldedKey } from '../text/phrase.ts';
import { byPlan, type MentionRow, mentionRow } from './mention-row.ts';
import { type Stub, stubsOf } from './stub.ts';

/** Everything that the plans and the registry say of each other, joined once. */
export interface Catalogue {
  /** Day for which the state of the law is told, `YYYY-MM-DD`. */
  readonly today: string;
  readonly registry: Registry;
  /** Readings by plan id, newest plan first. */
  readonly readings: ReadonlyMap<string, Reading>;
  /**
   * Plans whose own pages are made, with all their words; in `readings` those of other plans, and of a large catalogue the
   * older ones, are abridged.
   */
  readonly whole: ReadonlyMap<string, Reading>;
  /** Plans whose words are compared with each other: all that `whole` holds, of a large catalogue the newest. */
  readonly studied: ReadonlyMap<string, Reading>;
  /** Instrument id → where it is cited. */
  readonly citedBy: ReadonlyMap<string, readonly MentionRow[]>;
  /** Movement id → where it is named. */
  readonly namedIn: ReadonlyMap<string, readonly MentionRow[]>;
  /** Instruments that plans cite and the registry does not hold, by the id of their page. */
  readonly stubs: ReadonlyMap<string, Stub>;
  /** Names that look like movements and are in no family: folded name → where they stand. */
  readonly ungrouped: ReadonlyMap<string, readonly MentionRow[]>;
}

const gather = (pairs: readonly (readonly [string, MentionRow])[]): Map<string, MentionRow[]> => {
  const rows = new Map<string, MentionRow[]>();
  for (const [key, row] of pairs) {
    const list = rows.get(key);
    if (list === undefined) rows.set(key, [row]);
    else list.push(row);
  }
  for (const list of rows.values()) list.sort(byPlan);
  return new Map([...rows].sort(([a], [b]) => a.localeCompare(b)));
};

const citationPairs = (reading: Reading): [string, MentionRow][] =>
  reading.citations.flatMap((mention): [string, MentionRow][] =>
    mention.record.instrument === null ? [] : [[mention.record.instrument, mentionRow(reading, mention)]],
  );

/** A local variant that has no record of its own is told on the page of its family. */
const movementPairs = (reading: Reading, recorded: ReadonlySet<string>): [string, MentionRow][] =>
  reading.movements.flatMap((mention): [string, MentionRow][] => {
    const { movement, family } = mention.record;
    const page = [movement, family].find((id) => id !== null && recorded.has(id));
    return page === undefined || page === null ? [] : [[page, mentionRow(reading, mention)]];
  });

const ungroupedPairs = (reading: Reading): [string, MentionRow][] =>
  reading.movements
    .filter(({ record }) => record.family === null)
    .map((mention) => [foldedKey(mention.record.text), mentionRow(reading, mention)]);

const stubsIn = (reading: Reading, registry: Registry): Stub[] =>
  stubsOf(reading, registry).flatMap((stub, index) => {
    const mention = reading.citations[index];
    return stub === null || mention === undefined ? [] : [{ ...stub, rows: [mentionRow(reading, mention)] }];
  });

/** One stub of all that are one instrument, as the first prints it, with the rows of all. */
const mergeStubs = (stubs: readonly Stub[]): Map<string, Stub> => {
  const merged = [...Map.groupBy(stubs, ({ id }) => id)].flatMap(([id, alike]) =>
    alike
      .slice(0, 1)
      .map((first): [string, Stub] => [
        id,
        { ...first, rows: alike.flatMap(({ rows }) => rows).sort(byPlan) },
      ]),
  );
  return new Map(merged.sort(([a], [b]) => a.localeCompare(b)));
};

const newestFirst = (a: Reading, b: Reading): number =>
  (b.context.day ?? '').localeCompare(a.context.day ?? '') || a.entry.id.localeCompare(b.entry.id);

/**
 * Joins all readings and the registry. Cost grows with the number of mentions.
 *
 * @param today day for which the state of the law is told, `YYYY-MM-DD`
 * @param abridged readings without the words of most clauses, of plans whose pages another build makes
 */
export const buildCatalogue = (
  whole: readonly Reading[],
  registry: Registry,
  today: string,
  abridged: readonly Reading[] = [],
): Catalogue => {
  const readings = [...whole, ...abridged];
  const recorded = new Set(registry.movements.map(({ id }) => id));
  const byId = (list: readonly Reading[]): Map<string, Reading> =>
    new Map([...list].sort(newestFirst).map((reading) => [reading.entry.id, reading]));
  return {
    today,
    registry,
    readings: byId(readings),
    whole: byId(whole),
    studied: byId(whole),
    citedBy: gather(readings.flatMap(citationPairs)),
    namedIn: gather(readings.flatMap((reading) => movementPairs(reading, recorded))),
    stubs: mergeStubs(readings.flatMap((reading) => stubsIn(reading, registry))),
    ungrouped: gather(readings.flatMap(ungroupedPairs)),
  };
};
