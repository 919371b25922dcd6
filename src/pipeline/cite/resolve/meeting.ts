import type { Instrument } from '../../../schemas/instrument.ts';
import type { DocumentContext } from '../../mention.ts';
import { slug } from '../../text/slug.ts';
import type { Printed } from '../printed.ts';
import { issuedBy } from './day.ts';
import { placeSlug } from './scope.ts';
import { type Check, type Resolution, sift } from './sift.ts';
import type { Surroundings } from './surroundings.ts';
import { titleMatches, titleResembles } from './title-match.ts';

/** A resolution by the congress or plenum that passed it; a plenum without number or title means all it passed. */
export function resolveEvent(printed: Printed, { context, registry }: Surroundings): Resolution {
  const { event } = printed;
  const same = registry.instruments.filter(
    ({ occasion }) =>
      occasion !== undefined &&
      occasion.event === event?.event &&
      occasion.ordinal === event.ordinal &&
      (event.event !== 'plenum' || (occasion.term === event.term && (occasion.body ?? null) === event.body)),
  );
  const day: Check = ['younger-than-document', (one) => issuedBy(one, context.day)];
  if (event?.event === 'congress') {
    return sift(same, [day, ['body', (one) => bodyAnswers(one, event.body, context)]], 'congress');
  }
  if (printed.number !== null) {
    const number = printed.number;
    return sift(same, [day, ['number', (one) => Number(one.number) === Number(number)]], 'plenum-number');
  }
  if (printed.titleText !== null) {
    const { titleText } = printed;
    const isOf = (one: Instrument): boolean => titleMatches(one, titleText) || titleResembles(one, titleText);
    return sift(same, [day, ['title', isOf]], 'plenum-title');
  }
  const groups = same.filter(({ members }) => members.length > 0);
  return sift(groups.length > 0 ? groups : same, [day], 'plenum');
}

function bodyAnswers(instrument: Instrument, body: string | null, context: DocumentContext): boolean {
  const own = instrument.occasion?.body ?? null;
  if (own === null || body === null) return own === body;
  if (placeSlug(body) !== null) return letters(own) === letters(body);
  if (!slug(own).startsWith(`${slug(body)}-`)) return false;
  return context.place === instrument.scope || (context.place?.startsWith(`${instrument.scope}/`) ?? false);
}

/** Folded letters alone: a space may be lost in a name. */
function letters(name: string): string {
  return slug(name).replaceAll('-', '');
}
