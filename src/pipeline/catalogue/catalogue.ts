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

const gather = (pairs: Iterable<readonly [string, MentionRow]>): Map<string, MentionRow[]> => {
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

/** What the order of plans depends on. */
interface Dated {
  readonly entry: { readonly id: string };
  readonly context: { readonly day: string | null };
}

/** The order of the plans of a catalogue. */
export const newestFirst = (a: Dated, b: Dated): number =>
  (b.context.day ?? '').localeCompare(a.context.day ?? '') || a.entry.id.localeCompare(b.entry.id);

/** The readings of a catalogue, by the ids of their plans, newest plan first. */
export type JoinedReadings = Pick<Catalogue, 'readings' | 'whole' | 'studied'>;

/**
 * Joins all readings and the registry. Cost grows with the number of mentions. Each reading is asked for once, in its order,
 * so that readings which are opened when they are asked for need not be in memory together.
 *
 * @param today day for which the state of the law is told, `YYYY-MM-DD`
 */
export const joinCatalogue = (joined: JoinedReadings, registry: Registry, today: string): Catalogue => {
  const recorded = new Set(registry.movements.map(({ id }) => id));
  const cited: [string, MentionRow][] = [];
  const named: [string, MentionRow][] = [];
  const ungrouped: [string, MentionRow][] = [];
  const stubs: Stub[] = [];
  for (const reading of joined.readings.values()) {
    cited.push(...citationPairs(reading));
    named.push(...movementPairs(reading, recorded));
    ungrouped.push(...ungroupedPairs(reading));
    stubs.push(...stubsIn(reading, registry));
  }
  return {
    ...joined,
    today,
    registry,
    citedBy: gather(cited),
    namedIn: gather(named),
    stubs: mergeStubs(stubs),
    ungrouped: gather(ungrouped),
  };
};

/**
 * The catalogue of readings that are all in memory, in whatever order they come.
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
  const byId = (list: readonly Reading[]): Map<string, Reading> =>
    new Map(list.toSorted(newestFirst).map((reading) => [reading.entry.id, reading]));
  const readings = byId([...whole, ...abridged]);
  return joinCatalogue({ readings, whole: byId(whole), studied: byId(whole) }, registry, today);
};
