import type { RegistryFile } from '../../site/views/check-registry.ts';
import type { CheckedDraft, DraftFormat } from './checked-draft.ts';
import type { LegacyReading } from './legacy-letters.ts';

/** What the page asks of the worker. The registry comes first, once; the worker itself asks the network for nothing. */
export type Request =
  | { readonly kind: 'registry'; readonly file: RegistryFile }
  | {
      readonly kind: 'check';
      readonly id: number;
      readonly text: string;
      readonly format: DraftFormat;
      /** Day for which the state of the law is told, `YYYY-MM-DD`. */
      readonly day: string;
    };

/** What the worker answers; `id` is that of the request. */
export type Answer =
  | {
      readonly kind: 'checked';
      readonly id: number;
      readonly checked: CheckedDraft;
      /** The draft in Unicode, where it was typed in the letters of an old font. */
      readonly legacy: LegacyReading | null;
    }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
