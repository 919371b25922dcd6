import type { Sidecar, WeakWord } from '../../schemas/sidecar.ts';
import type { RegistryFile } from '../../site/views/check-registry.ts';
import type { DraftFormat } from '../check/checked-draft.ts';
import type { PlanPreview } from './plan-preview.ts';

/** A text to be read as a plan, with what a person added to it. */
export interface PlanText {
  readonly text: string;
  readonly format: DraftFormat;
  /** Null before anybody has added anything. */
  readonly sidecar: Sidecar | null;
  /** Words of a scan that the recognition was unsure of. */
  readonly weakWords: readonly WeakWord[];
}

/** What the page asks of the worker, which answers once. */
export interface PlanRequest {
  readonly file: RegistryFile;
  readonly plan: PlanText;
  /** Day for which the state of the law is told, `YYYY-MM-DD`. */
  readonly day: string;
}

export type PlanAnswer =
  | { readonly kind: 'read'; readonly preview: PlanPreview }
  | { readonly kind: 'failed'; readonly reason: string };
