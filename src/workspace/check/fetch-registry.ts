import type { RegistryFile } from '../../site/views/check-registry.ts';
import { fetchJson } from '../fetch-json.ts';
import { isRegistryFile } from './registry-file.ts';

/** The registry of the site could not be had. */
export class NoRegistry extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'NoRegistry';
  }
}

/**
 * What a draft is checked against.
 *
 * @throws NoRegistry where the file cannot be loaded
 */
export const fetchRegistry = (address: string): Promise<RegistryFile> =>
  fetchJson(address, isRegistryFile).catch((error: unknown) => {
    throw new NoRegistry(String(error));
  });
