import type { Range } from '../text/block.ts';
import { matchesOf } from '../text/matches.ts';
import {
  actionCue,
  actorCue,
  beforeActorCues,
  betweenTimesCue,
  deliverableCue,
  deliverableEnd,
  purposeCue,
  reportAtEnd,
  returnsCue,
  sendingCue,
  shareCue,
} from './profiles/assignment.table.ts';

/** Who has to act and what is due, in the words of the sentence; null where it does not name them. */
export interface Assignment {
  readonly actor: string | null;
  readonly deliverable: string | null;
}

/** Words with the place where they stand. */
interface Placed extends Range {
  readonly words: string;
}

/** Longest words that are taken for an actor or for what is due, in UTF-16 code units. */
const longest = 160;

/** How far from a time its sentence is read, in UTF-16 code units: enough for any real one, and bounded. */
const reach = 900;

const tidy = (text: string): string | null => {
  const bare = text.replace(/^[\s,;:(*_-]+|[\s,;:(*_-]+$/g, '');
  return bare === '' || bare.length > longest ? null : bare;
};

/** Most requests, occasions and times that may stand before the words for the actor. */
const mostBefore = 3;

/** Where the words for an actor begin in a clause, and the end of their first noun; null where it opens with none. */
export function actorAt(clause: string): Range | null {
  let start = 0;
  for (let n = 0; n <= mostBefore; n += 1) {
    const rest = clause.slice(start, start + longest);
    const actor = actorCue.pattern.exec(rest);
    if (actor !== null) return { start, end: start + actor[0].length };
    const before = beforeActorCues
      .map(({ pattern }) => pattern.exec(rest)?.[0].length ?? 0)
      .find((length) => length > 0);
    if (before === undefined) return null;
    start += before;
  }
  return null;
}

/** The actor with which a clause opens; at `timeAt`, where its time stands, the words for the actor are over. */
function actorIn(clause: string, timeAt: number): Placed | null {
  const found = actorAt(clause);
  if (found === null) return null;
  const rest = clause.slice(found.start, found.start + longest);
  const ends = [rest.indexOf(':'), rest.search(actionCue.pattern)].filter((at) => at > 0);
  if (ends.length === 0) return null;
  const over = timeAt > found.start ? Math.max(timeAt, found.end) - found.start : rest.length;
  const end = Math.min(...ends, over);
  const actor = rest.slice(0, end).replace(shareCue.pattern, '');
  const words = actor.includes(';') ? null : tidy(actor);
  return words === null ? null : { words, start: found.start, end: found.start + actor.length };
}

/** Where clauses may begin: with the sentence, behind a semicolon, behind the colon of a label; the nearest one first. */
function clauseStarts(folded: string, time: Range): number[] {
  const before = folded.slice(0, time.start);
  const behind = (mark: string): number => {
    const at = before.lastIndexOf(mark);
    return at < 0 ? 0 : at + 1 + (/^\s*/.exec(before.slice(at + 1))?.[0].length ?? 0);
  };
  return [...new Set([behind(';'), behind(':'), 0])].sort((a, b) => b - a);
}

/** What is due from `start` of the sentence: its words up to whither they go or by when. */
function dueFrom(sentence: string, folded: string, start: number): string | null {
  const head = deliverableCue.pattern.exec(folded.slice(start, start + longest));
  if (head === null || head.index > 0) return null;
  const from = start + head[0].length;
  // A name right behind "báo cáo" is whom it goes to.
  if (/^\s+\p{Lu}/u.test(sentence.slice(from)) && reportAtEnd.pattern.test(head[0]))
    return tidy(sentence.slice(start, from));
  const end = sentence.slice(from, from + longest).search(deliverableEnd.pattern);
  return tidy(sentence.slice(start, end < 0 ? sentence.length : from + end));
}

/** Longest beginning of words for what returns, with the blank behind it. */
const longestReturn = 6;

/** Whether two times are one: "trước ngày 15/6 và 15/12"; what returns behind a comma is another. */
const areOne = (sentence: string, from: number, to: number): boolean => {
  const between = sentence.slice(from, to);
  return (
    betweenTimesCue.pattern.test(between) &&
    !(between.includes(',') && returnsCue.pattern.test(sentence.slice(to, to + longestReturn)))
  );
};

/** Where the clause around a time may reach: from the time before it to the time behind it that it is not one with. */
function clauseAround(sentence: string, time: Range, times: readonly Range[]): Range {
  const around = { ...time };
  for (const { start, end } of times) {
    if (start >= around.end && areOne(sentence, around.end, start)) around.end = end;
  }
  for (const { start, end } of times.toReversed()) {
    if (end <= around.start && areOne(sentence, end, around.start)) around.start = start;
  }
  return {
    start: Math.max(0, ...times.map(({ end }) => (end <= around.start ? end : 0))),
    end: Math.min(
      ...times.map(({ start }) => (start >= around.end ? start : sentence.length)),
      sentence.length,
    ),
  };
}

/**
 * What is due at a time: what its own clause hands in or names before it, else hands in behind it, else what the clauses
 * before it have, where its own tells of no other deed. The name of who acts names no paper ("Phòng Kế hoạch").
 */
function deliverableIn(
  sentence: string,
  folded: string,
  time: Range,
  { actor, times }: { readonly actor: Range | null; readonly times: readonly Range[] },
): string | null {
  const clause = clauseAround(sentence, time, times);
  const verbs = matchesOf(sendingCue.pattern, folded);
  const [head, foldedHead] = [sentence.slice(0, time.start), folded.slice(0, time.start)];
  const handedIn = (all: readonly RegExpExecArray[], words: string, foldedWords: string): string | null => {
    for (const { index, 0: verb } of all) {
      const due = dueFrom(words, foldedWords, index) ?? dueFrom(words, foldedWords, index + verb.length);
      if (due !== null) return due;
    }
    return null;
  };
  const before = (start: number): string | null => {
    const from = searchFrom(folded, start);
    const inActor = actor !== null && from >= actor.start && from < actor.end;
    const first = inActor ? searchFrom(folded, actor.end) : from;
    return (
      handedIn(
        verbs.filter(({ index }) => index >= start && index < time.start).reverse(),
        head,
        foldedHead,
      ) ?? (first < 0 || first >= time.start ? null : dueFrom(head, foldedHead, first))
    );
  };
  const own = before(clause.start);
  if (own !== null) return own;
  const deed = sentence
    .slice(clause.start, time.start)
    .replace(/^\P{L}*\p{Lu}/u, (first) => first.toLowerCase());
  const isBusy = actionCue.pattern.test(deed);
  if (isBusy && clause.end < sentence.length && /^\s*[,;]/.test(sentence.slice(time.end))) return null;
  const ends = [sentence.slice(time.end).search(purposeCue.pattern), sentence.slice(time.end).indexOf(';')]
    .filter((at) => at >= 0)
    .map((at) => time.end + at);
  const last = Math.min(clause.end, ...ends);
  const after = verbs.filter(({ index }) => index >= time.end && index < last);
  return handedIn(after, sentence, folded) ?? (isBusy ? null : before(0));
}

function searchFrom(folded: string, start: number): number {
  const at = folded.slice(start).search(deliverableCue.pattern);
  return at < 0 ? at : start + at;
}

function nearestActor(sentence: string, folded: string, time: Range, isWhole: boolean): Placed | null {
  for (const start of clauseStarts(folded, time)) {
    const actor = start === 0 && !isWhole ? null : actorIn(sentence.slice(start), time.start - start);
    if (actor !== null) return { words: actor.words, start: start + actor.start, end: start + actor.end };
  }
  return null;
}

/**
 * Reads who has to act and what is due from the sentence around a time.
 *
 * @param text the text as printed
 * @param folded the same folded, unit for unit
 * @param sentence where the sentence stands in the text
 * @param time where the time stands in the text
 * @param times where the times of the sentence stand, in their order
 */
export function readAssignment(
  text: string,
  folded: string,
  sentence: Range,
  time: Range,
  times: readonly Range[] = [],
): Assignment {
  const start = Math.max(sentence.start, time.start - reach);
  const end = Math.min(sentence.end, time.end + reach);
  const [words, foldedWords] = [text.slice(start, end), folded.slice(start, end)];
  const at = { start: time.start - start, end: time.end - start };
  const actor = nearestActor(words, foldedWords, at, start === sentence.start);
  return {
    actor: actor?.words ?? null,
    deliverable: deliverableIn(words, foldedWords, at, {
      actor,
      times: times.map((each) => ({ start: each.start - start, end: each.end - start })),
    }),
  };
}
