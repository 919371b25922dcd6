import type { Claim } from '../schemas/claim.ts';
import { copy } from './copy.ts';

/** Whether a fact rests on nothing that was verified: on an unverified claim, or on no claim at all. */
export const isUnproven = (claim: Claim | undefined): boolean =>
  claim === undefined || claim.confidence === 'unverified';

/** A fact in words; one that is unproven says so beside itself, since it must never be read as certain. */
export const asClaimed = (text: string, claim: Claim | undefined): string =>
  isUnproven(claim) ? copy.force.doubted(text) : text;
