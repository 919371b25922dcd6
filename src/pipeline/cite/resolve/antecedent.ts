import type { Printed } from '../printed.ts';
import type { ReadMention } from './surroundings.ts';

/**
 * The mention before that one which names too little leans on, or null: the last of those that it can mean, where all
 * of them are of one instrument; else the phrase could mean either.
 */
export function antecedentOf(
  { leansOn, kind, number }: Printed,
  before: readonly ReadMention[],
): ReadMention | null {
  const alike = before.filter(({ printed }) => {
    if (leansOn === 'any') return true;
    return printed.kind === kind && (leansOn === 'kind' || Number(printed.number) === Number(number));
  });
  const [first] = alike;
  if (first === undefined || alike.some((one) => identityOf(one) !== identityOf(first))) return null;
  return alike.at(-1) ?? null;
}

function identityOf({ printed, found, reference }: ReadMention): string {
  return (
    found.instrument?.id ?? reference ?? JSON.stringify([printed.number, printed.issuer, printed.titleText])
  );
}
