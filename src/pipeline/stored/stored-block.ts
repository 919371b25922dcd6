import type { Block } from '../text/block.ts';
import { fromRuns, type OffsetRuns } from './offset-runs.ts';

/** A block as JSON gives it back: its offsets as runs. */
export interface PackedBlock extends Omit<Block, 'offsets'> {
  readonly offsets: OffsetRuns;
}

/**
 * A block that came out of a file. Its offsets weigh four times its words and few ask for them, so they are laid out when
 * they are asked for and let go when nobody holds them any more. They are no property of its own: a copy made with
 * `{...block}` would lack them.
 */
export class StoredBlock implements Block {
  readonly text: string;
  readonly lines: readonly number[];
  readonly #runs: OffsetRuns;
  #offsets: WeakRef<readonly number[]> | null = null;

  constructor({ text, lines, offsets }: PackedBlock) {
    this.text = text;
    this.lines = lines;
    this.#runs = offsets;
  }

  get start(): number {
    return this.#runs[0] ?? 0;
  }

  get offsets(): readonly number[] {
    const known = this.#offsets?.deref();
    if (known !== undefined) return known;
    const offsets = fromRuns(this.#runs);
    this.#offsets = new WeakRef(offsets);
    return offsets;
  }
}
