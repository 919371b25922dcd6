/** Pairs of small numbers from 1, one bit each; 0 stands in none. */
export class PairSet {
  readonly #width: number;
  readonly #bits: Uint8Array;

  /** @param highest the highest number that a pair may have */
  constructor(highest: number) {
    this.#width = highest + 1;
    this.#bits = new Uint8Array((this.#width * this.#width + 7) >> 3);
  }

  add(left: number, right: number): void {
    const at = left * this.#width + right;
    this.#bits[at >> 3] = (this.#bits[at >> 3] ?? 0) | (1 << (at & 7));
  }

  has(left: number, right: number): boolean {
    if (left === 0 || right === 0) return false;
    const at = left * this.#width + right;
    return (((this.#bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
  }
}
