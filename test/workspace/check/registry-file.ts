import { openLibrary } from '../../../src/loaders/library.ts';
import { checkRegistry, type RegistryFile } from '../../../src/site/views/check-registry.ts';

/** The registry of the project, as its site hands it to the checker. */
export const registryFile: RegistryFile = { version: 'test', ...checkRegistry(openLibrary().catalogue) };
