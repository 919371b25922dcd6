import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../../../scripts/project-root.ts';
import { type Instrument, instrument } from '../../../src/schemas/instrument.ts';

/** A record of the catalogue, by its id. */
export const heldInstrument = (id: string): Instrument =>
  instrument.parse(parse(readFileSync(join(projectRoot, 'content/instruments', `${id}.yaml`), 'utf8')));
