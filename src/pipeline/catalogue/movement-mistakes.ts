import type { Claim } from '../../schemas/claim.ts';
import type { Movement } from '../../schemas/movement.ts';
import { closingPeriod } from '../movement/patterns/name-parts.table.ts';
import type { Registry } from '../registry.ts';
import { foldedKey } from '../text/phrase.ts';
import { earliestDay, latestDay } from './day.ts';
import type { MentionRow } from './mention-row.ts';

/**
 * `old-name`: the name of an earlier phase after the next one had begun under another name. `after-end`: named after its
 * last known phase. `other-spelling`: the words of the name in other signs or capitals. `period-inside-name`: the period
 * stands inside the quotation marks of a name that does not hold it.
 */
export type MovementFault = 'old-name' | 'after-end' | 'other-spelling' | 'period-inside-name';

/** A mention of a movement that a careful clerk would have written otherwise. */
export interface MovementMistake {
  readonly fault: MovementFault;
  readonly row: MentionRow;
  /** Name to be written instead; null where none is known. */
  readonly expected: string | null;
  /** Claim that the fault rests on; null where it is seen from the words alone. */
  readonly claim: Claim | null;
}

/** Signs and capitals of a name without its marks, one dash for all; the first letter as a sentence may have it. */
const looks = (name: string): string => {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\u0111/g, 'd')
    .replace(/\u0110/g, 'D')
    .replace(/[‐–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.charAt(0).toLowerCase() + plain.slice(1);
};

const spellingOf = ({ name, aliases }: Movement, row: MentionRow): MovementMistake[] => {
  const known = [name, ...aliases];
  if (known.some((one) => looks(one) === looks(row.text))) return [];
  const meant = known.find((one) => foldedKey(one) === foldedKey(row.text));
  return meant === undefined ? [] : [{ fault: 'other-spelling', row, expected: meant, claim: null }];
};

/** Quotation marks that close a name. */
const closingQuote = /^["”’»]/;

const periodOf = ({ name }: Movement, row: MentionRow): MovementMistake[] => {
  const bare = row.text.replace(closingPeriod, '');
  if (bare === row.text || closingPeriod.test(name) || !closingQuote.test(row.after)) return [];
  return [{ fault: 'period-inside-name', row, expected: bare, claim: null }];
};

/** The last day on which a movement's first phase can have begun, and whose word that is; null where unproven. */
const beginningOf = (movement: Movement, registry: Registry): { day: string; claim: Claim } | null => {
  const [first] = movement.phases.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  if (first === undefined || first.claim.confidence === 'unverified') return null;
  const instrument = registry.instruments.find(({ id }) => id === first.instrument);
  const issued = instrument === undefined ? null : (instrument.issuedOn ?? String(instrument.year));
  const day = issued ?? first.launchedOn ?? first.from;
  return day === null ? null : { day: latestDay(day), claim: first.claim };
};

/** The last day of the last known phase; null where an end is open or unproven. */
const endOf = ({ phases }: Movement): { day: string; claim: Claim } | null => {
  const last = phases.toSorted((a, b) => (a.to ?? '9999').localeCompare(b.to ?? '9999')).at(-1);
  if (last === undefined || last.to === null || last.claim.confidence === 'unverified') return null;
  return { day: latestDay(last.to), claim: last.claim };
};

const timeOf = (teller: Movement, row: MentionRow, registry: Registry): MovementMistake[] => {
  if (row.day === null) return [];
  const day = earliestDay(row.day);
  const successor = registry.movements.find(({ id }) => id === teller.succeededBy);
  const begun = successor === undefined ? null : beginningOf(successor, registry);
  if (successor !== undefined && begun !== null && day > begun.day)
    return [{ fault: 'old-name', row, expected: successor.name, claim: begun.claim }];
  const end = endOf(teller);
  return end !== null && day > end.day ? [{ fault: 'after-end', row, expected: null, claim: end.claim }] : [];
};

/**
 * What is amiss with the mentions of one movement. A local name without phases of its own is judged by those of its
 * family's head; a day that is not known judges nothing.
 */
export const mistakesIn = (
  movement: Movement,
  rows: readonly MentionRow[],
  registry: Registry,
): MovementMistake[] => {
  const head = registry.movements.find(({ id }) => id === movement.parent);
  const teller = movement.phases.length === 0 && head !== undefined ? head : movement;
  return rows.flatMap((row) => [
    ...timeOf(teller, row, registry),
    ...spellingOf(movement, row),
    ...periodOf(movement, row),
  ]);
};
