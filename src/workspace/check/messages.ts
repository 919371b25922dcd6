import type { RegistryFile } from '../../site/views/check-registry.ts';
import type { DraftFormat } from './checked-draft.ts';

/** What a page asks of a worker. The registry comes first, once; the worker itself asks the network for nothing. */
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

/** What a worker answers; `id` is that of the request. */
export type Answer<Found> =
  | { readonly kind: 'checked'; readonly id: number; readonly found: Found }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
