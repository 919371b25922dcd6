import { trustOwnScripts } from '../trusted/own-scripts.ts';
import type { Checked } from './checked-draft.ts';
import { Checker } from './checker.ts';
import { fetchRegistry } from './fetch-registry.ts';

let opened: Promise<Checker<Checked>> | null = null;

/**
 * The checker of this page, with its registry; after a failure the next call tries again.
 *
 * @param address of the registry file
 * @throws NoRegistry where the registry cannot be loaded
 */
export const openChecker = (address: string): Promise<Checker<Checked>> => {
  trustOwnScripts();
  opened ??= fetchRegistry(address)
    .then(
      (file) =>
        new Checker<Checked>(
          () => new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' }),
          file,
        ),
    )
    .catch((error: unknown) => {
      opened = null;
      throw error;
    });
  return opened;
};
