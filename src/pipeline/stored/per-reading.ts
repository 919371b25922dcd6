import type { Reading } from '../reading.ts';

/**
 * Something small that is worked out of a reading once. A held reading that was let go comes back as another object and
 * would have to be opened again; its context is the same object as before, and that of no other reading.
 */
export class PerReading<T> {
  readonly #known = new WeakMap<Reading['context'], { readonly value: T }>();
  readonly #make: (reading: Reading) => T;

  /** @param make keeps nothing of the reading in what it returns but strings and numbers */
  constructor(make: (reading: Reading) => T) {
    this.#make = make;
  }

  of(reading: Reading): T {
    const known = this.#known.get(reading.context) ?? { value: this.#make(reading) };
    this.#known.set(reading.context, known);
    return known.value;
  }
}
