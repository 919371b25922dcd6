import type { Instrument } from '../../../schemas/instrument.ts';
import { isoOf } from '../../text/date.ts';
import { foldedKey } from '../../text/phrase.ts';
import { amendedName } from '../patterns/laws.table.ts';
import type { Printed } from '../printed.ts';
import { agreesWithDate, inForceOn, issuedBy, ofSameYear } from './day.ts';
import { indexOf, lawName, lettersOf } from './registry-index.ts';
import { type Check, type Resolution, sift } from './sift.ts';
import type { Surroundings } from './surroundings.ts';
import { bareTitle } from './title-match.ts';

/** An appeal by its name, else by who made it in which year. */
export function resolveAppeal(printed: Printed, { context, registry }: Surroundings): Resolution {
  const { appeals } = indexOf(registry);
  const { titleText, issuer, issuedOn } = printed;
  if (titleText !== null) {
    return sift(
      appeals,
      [
        ['younger-than-document', (one) => issuedBy(one, context.day)],
        ['title', (one) => bareTitle(one.title).endsWith(foldedKey(titleText))],
      ],
      'appeal-title',
    );
  }
  return sift(
    appeals,
    [
      ['younger-than-document', (one) => issuedBy(one, context.day)],
      ['issuer', (one) => issuer !== null && foldedKey(one.issuer) === foldedKey(issuer)],
      ['date', (one) => (issuedOn === null ? ofSameYear(one, context.day) : agreesWithDate(one, issuedOn))],
    ],
    'appeal-issuer-year',
  );
}

/**
 * A law by name: that of its printed year, else the one that amended it in that year; inside the title of another
 * instrument the one that this details or that stood on its day; else a younger one than was in force on the document's
 * day, where the document prints its year elsewhere; else the one in force on that day, or, where the document bears none,
 * the one that it named before.
 */
export function resolveByName(printed: Printed, around: Surroundings): Resolution {
  const { registry, context, outer, outerPrinted, before } = around;
  const { lawsByName, fullForms } = indexOf(registry);
  const name = lawName(printed.titleText ?? '');
  const { head = '', tail = name } = amendedName.exec(name)?.groups ?? {};
  const names = [name, ...(fullForms.get(tail) ?? []).map((full) => head + full)].map(lettersOf);
  const same = names.flatMap((one) => lawsByName.get(one) ?? []);
  const { issuedOn } = printed;
  if (issuedOn !== null) {
    const checks: readonly Check[] = [
      ['younger-than-document', (one) => issuedBy(one, context.day)],
      ['date', (one) => agreesWithDate(one, issuedOn)],
    ];
    const dated = sift(same, checks, 'law-name-year');
    if (dated.outcome !== 'unresolved') return dated;
    const amending = [...lawsByName].flatMap(([title, laws]) =>
      names.some((one) => one !== '' && title !== one && title.endsWith(one)) ? laws : [],
    );
    const amended = sift(amending, checks, 'law-amended-in-year');
    return amended.outcome === 'resolved' ? amended : dated;
  }
  const detailed = outer?.relations.filter(({ kind }) => kind === 'details' || kind === 'amends') ?? [];
  const target = same.filter(({ id }) => detailed.some((relation) => relation.target === id));
  if (target.length === 1) return sift(target, [], 'law-detailed-by-outer');
  if (printed.unread && outer === null) return open(same);
  const day = outerDay(around) ?? context.day;
  const named = before.foundAmong(same);
  if (day === null && named.length === 1) return sift(named, [], 'law-named-before');
  const isNamed = namedWithYear(printed.kind, names, around.printed);
  if (
    day !== null &&
    outerPrinted === null &&
    same.some((one) => isYounger(one, same, day) && isNamed(one))
  ) {
    const checks: readonly Check[] = [
      ['younger-than-document', (one) => issuedBy(one, day)],
      ['date', isNamed],
    ];
    return sift(same, checks, 'law-named-with-year');
  }
  if (day === null || (outer === null && outerPrinted?.kind === 'law')) {
    return sift(same, [['younger-than-document', (one) => issuedBy(one, day)]], 'law-name');
  }
  return sift(same, [['not-in-force', (one) => inForceOn(one, day)]], 'law-in-force');
}

/** Whether a document prints the year of a law of some name, anywhere. */
const namedWithYear =
  (kind: Printed['kind'], names: readonly string[], mentions: readonly Printed[]) =>
  ({ year }: Instrument): boolean =>
    mentions.some(
      (one) =>
        one.kind === kind &&
        (one.issuedOn?.year ?? one.yearInNumber) === year &&
        names.includes(lettersOf(lawName(one.titleText ?? ''))),
    );

/** Whether a law was there on a day, younger than those of its name that were in force. */
const isYounger = (law: Instrument, same: readonly Instrument[], day: string): boolean =>
  issuedBy(law, day) && same.every((one) => !inForceOn(one, day) || one.year < law.year);

/** Day of the instrument in whose title the mention stands, as far as it is known or printed, or null. */
function outerDay({ outer, outerPrinted }: Surroundings): string | null {
  if (outer !== null) return outer.issuedOn ?? String(outer.year);
  const { issuedOn = null, yearInNumber = null } = outerPrinted ?? {};
  const printed = isoOf(issuedOn);
  return printed ?? (yearInNumber === null ? null : String(yearInNumber));
}

/** A law whose year could not be read may be any of its name. */
function open(same: readonly Instrument[]): Resolution {
  const rejected = same.map(({ id }) => ({ instrument: id, reason: 'date-unread' }));
  return {
    outcome: same.length > 0 ? 'ambiguous' : 'unresolved',
    instrument: null,
    rule: 'law-name-unread',
    rejected,
  };
}
