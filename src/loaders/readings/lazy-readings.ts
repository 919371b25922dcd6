import type { Reading } from '../../pipeline/reading.ts';

/** Readings that stay at hand after they were asked for: pages of one kind are made plan by plan. */
const mostAtHand = 64;

/**
 * Readings by the ids of their plans, each made when it is asked for. Of twenty thousand a few are in memory at a time; the
 * same plan may therefore come back as another object.
 */
export class LazyReadings implements ReadonlyMap<string, Reading> {
  readonly #ids: ReadonlySet<string>;
  readonly #read: (id: string) => Reading;
  readonly #atHand = new Map<string, Reading>();

  /**
   * @param ids in the order in which the readings are listed
   * @param read makes the reading of any of them
   */
  constructor(ids: Iterable<string>, read: (id: string) => Reading) {
    this.#ids = new Set(ids);
    this.#read = read;
  }

  get size(): number {
    return this.#ids.size;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  get(id: string): Reading | undefined {
    if (!this.#ids.has(id)) return undefined;
    const reading = this.#atHand.get(id) ?? this.#read(id);
    // The last asked for stands last.
    this.#atHand.delete(id);
    this.#atHand.set(id, reading);
    if (this.#atHand.size > mostAtHand) {
      const [oldest] = this.#atHand.keys();
      if (oldest !== undefined) this.#atHand.delete(oldest);
    }
    return reading;
  }

  keys(): SetIterator<string> {
    return this.#ids.keys();
  }

  *values(): Generator<Reading, undefined> {
    for (const id of this.#ids) {
      const reading = this.get(id);
      if (reading !== undefined) yield reading;
    }
  }

  *entries(): Generator<[string, Reading], undefined> {
    for (const reading of this.values()) yield [reading.entry.id, reading];
  }

  [Symbol.iterator](): Generator<[string, Reading], undefined> {
    return this.entries();
  }

  forEach(visit: (reading: Reading, id: string, map: ReadonlyMap<string, Reading>) => void): void {
    for (const [id, reading] of this) visit(reading, id, this);
  }
}
