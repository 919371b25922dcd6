import type { RegistryFile } from '../../site/views/check-registry.ts';

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
export const fetchRegistry = async (address: string): Promise<RegistryFile> => {
  const response = await fetch(address).catch((error: unknown) => {
    throw new NoRegistry(String(error));
  });
  if (!response.ok) throw new NoRegistry(`${address}: ${response.status}`);
  return (await response.json()) as RegistryFile;
};
