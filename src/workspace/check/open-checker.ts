import type { RegistryFile } from '../../site/views/check-registry.ts';
import { trustOwnScripts } from '../trusted/own-scripts.ts';
import { Checker } from './checker.ts';

/** The registry of the site could not be had. */
export class NoRegistry extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'NoRegistry';
  }
}

const fetchRegistry = async (address: string): Promise<RegistryFile> => {
  const response = await fetch(address).catch((error: unknown) => {
    throw new NoRegistry(String(error));
  });
  if (!response.ok) throw new NoRegistry(`${address}: ${response.status}`);
  return (await response.json()) as RegistryFile;
};

let opened: Promise<Checker> | null = null;

/**
 * The checker of this page, with its registry; after a failure the next call tries again.
 *
 * @param address of the registry file
 * @throws NoRegistry where the registry cannot be loaded
 */
export const openChecker = (address: string): Promise<Checker> => {
  trustOwnScripts();
  opened ??= fetchRegistry(address)
    .then(
      (file) =>
        new Checker(
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
