import { slug } from '../pipeline/text/slug.ts';
import type { InstrumentKind } from '../schemas/instrument.ts';
import { copy } from './copy.ts';

/** A kind as it stands in addresses: "ke-hoach". */
export const kindSlug = (kind: InstrumentKind): string => slug(copy.names.kind[kind]);
