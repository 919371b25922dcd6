import type { InstrumentKind } from '../../../schemas/instrument.ts';
import type { Block, Range } from '../../text/block.ts';
import { emphasisBefore } from '../../text/raw-range.ts';
import { ranks } from '../patterns/kinds.table.ts';
import { amendingTitle } from '../patterns/laws.table.ts';
import { phrases, sticky, wordEnd } from '../patterns/pattern.ts';
import {
  capitalVerbs,
  listedKinds,
  longCues,
  misreadInCue,
  notTitleBehind,
  titleCues,
  titleJoin,
  titleVerbs,
} from '../patterns/titles.table.ts';
import type { Printed } from '../printed.ts';
import { knownTitleEnd } from './known-titles.ts';
import type { Inner, Passage } from './passage.ts';
import { firstEndFrom } from './title-ends.ts';

/** A title: the words that a record keeps, and the end of the mention (a closing quotation mark included). */
export interface FoundTitle {
  readonly words: Range;
  readonly end: number;
}

/** UTF-16 units beyond which nothing is read as one title; several times the longest seen. */
const longestTitle = 2000;
const cuesOf = (list: readonly string[]): string =>
  phrases(list)
    .replaceAll(' +', ' *')
    .replaceAll(...misreadInCue);
const cue = sticky(
  `(?<gap>,? ?)(?:(?:${cuesOf(titleCues)})(?:${wordEnd}|(?<=${cuesOf(longCues)})) ?(?<rest>.?)|(?<= )(?=[“"])|(?<= )(?=(?:${phrases(titleVerbs)}|(?<!, )(?:${phrases(capitalVerbs)}))${wordEnd}(?!,|${notTitleBehind})))`,
);
const verbs: ReadonlySet<string> = new Set([...titleVerbs, ...capitalVerbs]);
const amending = sticky(amendingTitle);
const join = new RegExp(titleJoin, 'u');
const behind = sticky(titleJoin.replace(/\$$/, ''));
/** Longest text that `titleJoin` can match. */
const longestJoin = 12;
/** Closing marks by the opening one, the proper one first; others stand where quotation marks were mixed up. */
const closingOf: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '”': '”"',
};

/**
 * The title that begins at `at`, behind number, date and issuer; null where none is printed. In order: a quotation
 * or italics ends where it closes; a known title ends where it is complete; any other where the sentence turns back.
 * A title holds a citation that begins in it whole; one that stands behind a comma or "và" ends the title.
 */
export function titleAt(
  passage: Passage,
  at: number,
  { kind, number = null }: Pick<Printed, 'kind'> & Partial<Printed>,
): FoundTitle | null {
  const { block, text, raw, folded, knownTitles, innerByStart } = passage;
  cue.lastIndex = at;
  const match = cue.exec(text);
  if (match === null) return null;
  const start = at + match[0].length - (match.groups?.['rest']?.length ?? 0);
  if (start >= text.length) return null;
  const quote = closingOf[text.charAt(start)];
  if (quote !== undefined) return quoted(text, start, quote);
  const cueStart = at + (match.groups?.['gap']?.length ?? 0);
  if (start === cueStart && innerByStart.has(start)) return null;
  if (emphasisBefore(block, start, raw) || emphasisBefore(block, cueStart, raw)) {
    const end = emphasisEnd(block, start, raw);
    return end > start ? { words: { start, end }, end } : null;
  }
  const known = knownTitleEnd(folded, start, knownTitles, number);
  const end = known === null ? grammarEnd(passage, start, kind) : knownEnd(passage, start, known, kind);
  const isVerbAlone = start === cueStart && verbs.has(text.slice(start, end));
  return end > start && !isVerbAlone ? { words: { start, end }, end } : null;
}

function quoted(text: string, open: number, closing: string): FoundTitle | null {
  for (const quote of closing) {
    const end = closingAt(text, open, quote);
    if (end !== null)
      return {
        words: {
          start: text.charAt(open + 1) === ' ' ? open + 2 : open + 1,
          end: text.charAt(end - 1) === ' ' ? end - 1 : end,
        },
        end: end + 1,
      };
  }
  return null;
}

/** Where the quotation that is opened at `open` closes with `quote`, further ones inside it left out; or null. */
function closingAt(text: string, open: number, quote: string): number | null {
  let depth = 1;
  const limit = Math.min(text.length, open + longestTitle);
  for (let i = open + 1; i < limit; i += 1) {
    if (text.charAt(i) === quote) depth -= 1;
    else if (text.charAt(i) === text.charAt(open)) depth += 1;
    if (depth === 0) return i;
  }
  return null;
}

function emphasisEnd(block: Block, start: number, raw: string): number {
  const { text } = block;
  const limit = Math.min(text.length, start + longestTitle);
  for (let i = start + 1; i <= limit; i += 1) {
    if (emphasisBefore(block, i, raw)) return text.slice(0, i).trimEnd().length;
  }
  return limit;
}

/** A known title may end with a mention that prints more than the title has, its day and body; that is the title's. */
function withInner({ innerByStart }: Passage, start: number, end: number): number {
  for (let at = start + 1; at < end; at += 1) {
    const inner = innerByStart.get(at);
    if (inner !== undefined && inner.end > end) return inner.end;
  }
  return end;
}

/** End of a known title: with what an inner mention prints beyond it, and further ones that it names as well. */
function knownEnd(passage: Passage, start: number, known: number, kind: InstrumentKind): number {
  const { text, innerByStart } = passage;
  let end = withClosingMark(text, start, withInner(passage, start, known));
  for (;;) {
    behind.lastIndex = end;
    const inner = behind.test(text) ? innerByStart.get(behind.lastIndex) : undefined;
    if (inner === undefined || !goesOnWith(inner, kind, text, start)) return end;
    end = inner.end;
  }
}

/** A known title may end inside a quotation or a bracket that it opened; the closing mark is the title's. */
function withClosingMark(text: string, start: number, end: number): number {
  const at = text.startsWith(' ”', end) ? end + 1 : end;
  const mark = text.charAt(at);
  if (!/[”")]/.test(mark)) return end;
  const words = text.slice(start, end);
  const count = (sign: RegExp): number => words.match(sign)?.length ?? 0;
  const isOpen =
    mark === ')' ? count(/\(/g) > count(/\)/g) : count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1;
  return isOpen ? at + 1 : end;
}

function grammarEnd({ text, titleEnds, innerByStart }: Passage, start: number, kind: InstrumentKind): number {
  const limit = Math.min(text.length, start + longestTitle);
  let from = start;
  let stop = firstEndFrom(titleEnds, from) ?? limit;
  for (let i = start; i < Math.min(stop, limit); i += 1) {
    const inner = innerByStart.get(i);
    if (inner === undefined) continue;
    const joined = join.exec(text.slice(Math.max(start, i - longestJoin), i));
    const goesOn =
      joined !== null &&
      ((i - joined[0].length === from && goesOnWith(inner, kind, text, start)) ||
        listedKinds.test(text.slice(start, i - joined[0].length)));
    if (joined !== null && !goesOn) return i - joined[0].length;
    if (inner.end > limit) return text.slice(0, i).trimEnd().length;
    from = inner.end;
    stop = firstEndFrom(titleEnds, from) ?? limit;
    i = from - 1;
  }
  const end = text.slice(0, Math.max(from, Math.min(stop, limit))).trimEnd().length;
  return text.charAt(end - 1) === ',' ? end - 1 : end;
}

/** A title goes on with instruments that outrank its own; that of an amending law with all the laws that it amends. */
function goesOnWith(inner: Inner, kind: InstrumentKind, text: string, start: number): boolean {
  if (outranks(inner.kind, kind)) return true;
  amending.lastIndex = start;
  return kind === 'law' && inner.kind === kind && inner.isNameAlone && amending.test(text);
}

/** An instrument names those above it in its title: a law and a decree in that of a circular, not the other way. */
function outranks(inner: InstrumentKind, outer: InstrumentKind): boolean {
  return ranks.indexOf(inner) < ranks.indexOf(outer) && ranks.includes(inner);
}
