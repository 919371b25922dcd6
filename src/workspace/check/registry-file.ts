import { isRecord } from '../../schemas/is-record.ts';
import type { RegistryFile } from '../../site/views/check-registry.ts';

/** Whether a value has the parts of the registry's file; the records themselves are the site's own. */
export const isRegistryFile = (value: unknown): value is RegistryFile =>
  isRecord(value) &&
  typeof value['version'] === 'string' &&
  typeof value['builtFor'] === 'string' &&
  isRecord(value['registry']) &&
  Object.values(value['registry']).every(Array.isArray) &&
  Array.isArray(value['stubs']) &&
  isRecord(value['ungrouped']);
