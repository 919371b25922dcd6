import type { UnderstandingInput } from '../../src/intake/understand.ts';
import { type Understanding, understand } from '../../src/intake/understand.ts';
import type { Registry } from '../../src/pipeline/registry.ts';

/** What the parent sends: the registries once, then one text after the other. */
export type UnderstandingRequest =
  | { readonly type: 'registry'; readonly registry: Registry }
  | { readonly type: 'text'; readonly input: UnderstandingInput };

/** What the process answers to a text. */
export interface UnderstandingReply {
  readonly understanding: Understanding;
}

let registry: Registry | null = null;

process.on('message', (request: UnderstandingRequest) => {
  if (request.type === 'registry') {
    registry = request.registry;
    return;
  }
  if (registry === null) throw new Error('Unexpected text before the registry.');
  process.send?.({ understanding: understand(request.input, registry) } satisfies UnderstandingReply);
});
process.on('disconnect', () => process.exit(0));
