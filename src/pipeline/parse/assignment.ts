import type { Range } from '../text/block.ts';
import {
  actionCue,
  actorCue,
  deliverableCue,
  deliverableEnd,
  purposeCue,
  sendingCue,
} from './profiles/assignment.table.ts';

/** Who has to act and what is due, in the words of the sentence; null where it does not name them. */
export interface Assignment {
  readonly actor: string | null;
  readonly deliverable: string | null;
}

/** Longest words that are taken for an actor or for what is due, in UTF-16 code units. */
const longest = 160;

/** How far from a time its sentence is read, in UTF-16 code units: enough for any real one, and bounded. */
const reach = 900;

const tidy = (text: string): string | null => {
  const bare = text.replace(/^[\s,;:(*_-]+|[\s,;:(*_-]+$/g, '');
  return bare === '' || bare.length > longest ? null : bare;
};

function actorIn(sentence: string, folded: string): string | null {
  const lead = actorCue.pattern.exec(folded);
  const words = lead?.groups?.['actor'];
  if (lead === null || words === undefined) return null;
  const start = lead[0].length - words.length;
  const rest = folded.slice(start);
  const ends = [rest.indexOf(':'), rest.search(actionCue.pattern)].filter((at) => at > 0);
  return ends.length === 0 ? null : tidy(sentence.slice(start, start + Math.min(...ends)));
}

/** What is due from `start` of the sentence: its words up to whither they go or by when. */
function dueFrom(sentence: string, folded: string, start: number): string | null {
  const head = deliverableCue.pattern.exec(folded.slice(start, start + longest));
  if (head === null || head.index > 0) return null;
  const from = start + head[0].length;
  const end = sentence.slice(from, from + longest).search(deliverableEnd.pattern);
  return tidy(sentence.slice(start, end < 0 ? sentence.length : from + end));
}

function deliverableIn(sentence: string, folded: string, time: Range): string | null {
  const purpose = sentence.slice(time.end).search(purposeCue.pattern);
  const last = purpose < 0 ? folded.length : time.end + purpose;
  const verbs = [...folded.matchAll(sendingCue.pattern)];
  const before = verbs.filter(({ index }) => index < time.start).reverse();
  const after = verbs.filter(({ index }) => index >= time.end && index < last);
  for (const { index, 0: verb } of [...before, ...after]) {
    const due = dueFrom(sentence, folded, index) ?? dueFrom(sentence, folded, index + verb.length);
    if (due !== null) return due;
  }
  const first = folded.search(deliverableCue.pattern);
  return first < 0 || first >= time.start ? null : dueFrom(sentence, folded, first);
}

/**
 * Reads who has to act and what is due from the sentence around a time.
 *
 * @param text the text as printed
 * @param folded the same folded, unit for unit
 * @param sentence where the sentence stands in the text
 * @param time where the time stands in the text
 */
export function readAssignment(text: string, folded: string, sentence: Range, time: Range): Assignment {
  const start = Math.max(sentence.start, time.start - reach);
  const end = Math.min(sentence.end, time.end + reach);
  const [words, foldedWords] = [text.slice(start, end), folded.slice(start, end)];
  const at = { start: time.start - start, end: time.end - start };
  return {
    actor: start > sentence.start ? null : actorIn(words, foldedWords),
    deliverable: deliverableIn(words, foldedWords, at),
  };
}
