import type { Instrument } from '../../../schemas/instrument.ts';
import { foldedKey } from '../../text/phrase.ts';
import { titleCues } from '../patterns/titles.table.ts';

/** A title folded, without the preposition that brings it in. */
export function bareTitle(title: string): string {
  const key = foldedKey(title);
  const cue = titleCues.map(foldedKey).find((one) => key.startsWith(`${one} `));
  return cue === undefined ? key : key.slice(cue.length + 1);
}

/** Titles agree where one is the other, or its beginning with at least five words. */
export function titleMatches(instrument: Instrument, printed: string | null): boolean {
  if (printed === null) return false;
  const wanted = bareTitle(printed);
  return [instrument.title, ...instrument.aliases].map(bareTitle).some((title) => {
    if (title === wanted) return true;
    const [short, long] = title.length < wanted.length ? [title, wanted] : [wanted, title];
    return short.split(' ').length >= 5 && long.startsWith(`${short} `);
  });
}
