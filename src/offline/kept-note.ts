import { frame } from '../site/copy/frame.ts';
import { keptNote as words } from '../site/copy/kept-note.ts';
import { showDay } from '../site/show-date.ts';

/** Day of the reader's calendar, as the site prints days. */
export const dayOf = (moment: Date): string => {
  const iso = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString();
  return showDay(iso.slice(0, 10));
};

const longestDay = '00/00/0000'.length;

/** The day for which a page tells the state of the law, as its foot prints it; null where it prints none. */
const statedDay = (html: string): string | null => {
  const at = html.lastIndexOf(frame.asOf);
  if (at < 0) return null;
  const behind = html.slice(at + frame.asOf.length, at + frame.asOf.length + longestDay);
  return /^\d{2}\/\d{1,2}\/\d{4}/.exec(behind)?.[0] ?? null;
};

/** Ends of the tags behind which the note stands: the box of a plan's bases, an instrument's answer, the main part of any page. */
const places: readonly RegExp[] = [
  /<section class="status"[^>]{0,200}>/,
  /<div class="answer"[^>]{0,200}>/,
  /<main\b[^>]{0,300}>/,
];

/** The sentences of the note as text. */
const noteText = (kept: Date | null, stated: string | null): { strong: string; rest: string } => ({
  strong: kept === null ? words.keptOnce : words.keptOn(dayOf(kept)),
  rest: stated === null ? words.mayHaveChanged : words.statedFor(stated),
});

/**
 * A page that comes from the store, with a note where the state of its bases stands: when it was kept, for which day it
 * tells the state of the law, and that this may have changed.
 *
 * @param html a page of this site as it was kept
 * @param kept when it was kept; null where that is not known
 */
export const withKeptNote = (html: string, kept: Date | null): string => {
  const { strong, rest } = noteText(kept, statedDay(html));
  const note = `<p class="kept" role="note"><strong>${strong}</strong> ${rest} <a href="">${words.reload}</a></p>`;
  for (const place of places) {
    const found = place.exec(html);
    if (found === null) continue;
    const end = found.index + found[0].length;
    return html.slice(0, end) + note + html.slice(end);
  }
  return html;
};
