import type { Abbreviation } from '../schemas/abbreviation.ts';
import type { Instrument } from '../schemas/instrument.ts';
import type { Issuer } from '../schemas/issuer.ts';
import type { Movement } from '../schemas/movement.ts';
import type { Place } from '../schemas/place.ts';

/** Everything that the pipeline knows of the world outside a document, as plain records sorted by id. */
export interface Registry {
  readonly instruments: readonly Instrument[];
  readonly movements: readonly Movement[];
  readonly places: readonly Place[];
  readonly issuers: readonly Issuer[];
  readonly abbreviations: readonly Abbreviation[];
}

/** A registry that knows nothing; texts can still be read with it. */
export const emptyRegistry: Registry = {
  instruments: [],
  movements: [],
  places: [],
  issuers: [],
  abbreviations: [],
};
