import type { FigureEntry, Taken } from '../figure-entry.ts';
import type { Workshop } from '../workshop.ts';

/** What a measure may look at. */
export interface Setting {
  readonly shop: Workshop;
  readonly rounds: number;
  /** Commit that is measured: what was kept of another one is not used. */
  readonly commit: string;
  /** Figures that were saved before, for those that are made of two sizes. */
  readonly saved: readonly FigureEntry[];
  /** Tells what is being done. */
  readonly say: (sentence: string) => void;
}

/** Takes figures that belong together. */
export interface Measure {
  readonly name: string;
  readonly figures: readonly string[];
  /** @throws Error where a measurement broke */
  readonly take: (setting: Setting) => Promise<readonly Taken[]>;
}
