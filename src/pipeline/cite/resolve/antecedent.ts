import type { InstrumentKind } from '../../../schemas/instrument.ts';
import type { ReadMention } from './surroundings.ts';

/**
 * The instrument that a phrase like "Nghị định nêu trên" points back to: the last mention of its kind, where all
 * mentions of that kind are of one instrument; else null, for the phrase could mean either.
 */
export function soleAntecedent(kind: InstrumentKind, before: readonly ReadMention[]): ReadMention | null {
  const ofKind = before.filter(({ printed }) => printed.kind === kind);
  const [first] = ofKind;
  if (first === undefined || ofKind.some((one) => identityOf(one) !== identityOf(first))) return null;
  return ofKind.at(-1) ?? null;
}

function identityOf({ printed, found, reference }: ReadMention): string {
  return (
    found.instrument?.id ?? reference ?? JSON.stringify([printed.number, printed.issuer, printed.titleText])
  );
}
