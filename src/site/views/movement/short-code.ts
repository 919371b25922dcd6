import { fingerprintOf } from '../../../pipeline/text/fingerprint.ts';

/**
 * Code of a movement in its short address, made of its permanent id and thus as permanent: six characters of 0-9 and a-z.
 * A test holds that no two movements share one.
 */
export const shortCodeOf = (id: string): string => fingerprintOf(id).padStart(6, '0').slice(-6);
