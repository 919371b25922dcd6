import { config } from 'zod';

/**
 * In a page, zod may not try whether it can make functions of text: the policy of the site forbids it, and Firefox writes
 * each try to the console. Imported before the first schema that a page uses; on a server zod keeps its quicker way.
 */
if ('document' in globalThis || 'WorkerGlobalScope' in globalThis) config({ jitless: true });
