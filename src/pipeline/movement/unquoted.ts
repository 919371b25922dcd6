import type { Movement } from '../../schemas/movement.ts';
import type { DocumentContext } from '../mention.ts';
import type { Registry } from '../registry.ts';
import type { Range } from '../text/block.ts';
import { matchesOf } from '../text/matches.ts';
import { endOfPhraseAt, foldedWords } from '../text/phrase.ts';
import { withShortForms } from './long-forms.ts';
import { type NamedMovement, type NameIndex, nameIndex, resolveVariant } from './names.ts';
import { festivalBefore, listLink, unquotedLead } from './patterns/leads.table.ts';
import { leadingPush, placeWord } from './patterns/name-parts.table.ts';

/** A name that stands without quotation marks. */
export interface UnquotedName {
  readonly range: Range;
  readonly named: NamedMovement;
  readonly kind: Movement['kind'];
}

/** Kinds whose records carry a proper name that may stand without quotation marks. */
const properKinds: readonly Movement['kind'][] = [
  'movement',
  'specialMovement',
  'campaign',
  'launch',
  'drive',
  'theme',
  'annual',
];

/** Shorter names are words of the language before they are names, unless a lead says that a name follows. */
const fewestWords = 6;

interface Sought {
  readonly movement: Movement;
  readonly words: readonly string[];
}

/** Names by their first two words, an abbreviation by its one, longest first, and the pattern that finds any of those words in one pass. */
interface Beginnings {
  readonly byKey: ReadonlyMap<string, readonly Sought[]>;
  readonly anywhere: RegExp;
}

const build = ({ movements }: Registry): Beginnings => {
  const sought = movements
    .filter(({ kind }) => properKinds.includes(kind))
    .flatMap((movement) =>
      [movement.name, ...movement.aliases]
        .filter((name) => !leadingPush.test(name))
        .flatMap((name) => withShortForms(foldedWords(name)).map((words) => ({ movement, words }))),
    )
    .sort((a, b) => b.words.length - a.words.length);
  const byKey = Map.groupBy(sought, ({ words }) => words.slice(0, 2).join(' '));
  const shapes = [...byKey.keys()].map((key) => key.replace(' ', '[^a-z0-9\\n]{1,4}'));
  return { byKey, anywhere: new RegExp(`\\b(?=(${shapes.join('|') || '$^'})\\b)`, 'g') };
};

const beginnings = new WeakMap<Registry, Beginnings>();

const beginningsOf = (registry: Registry): Beginnings => {
  const known = beginnings.get(registry) ?? build(registry);
  beginnings.set(registry, known);
  return known;
};

const here = ({ scope }: Movement, { place }: DocumentContext): boolean =>
  scope === 'national' || place === scope || place?.startsWith(`${scope}/`) === true;

/** What may stand between two words of a name: signs, or nothing where the words ran together. */
const signs = /^[^a-z0-9\n]{0,4}/;
/** The number of a page that breaks a name. */
const pageNumber = /^[^a-z0-9\n]{1,4}\d{1,3}[^a-z0-9\n]{1,4}/;
const gapReach = 12;

/** Where `word` begins at or behind `at`, over a gap; null where it does not. */
const overGap = (folded: string, at: number, word: string): number | null => {
  const reach = folded.slice(at, at + gapReach);
  const starts = [signs, pageNumber].map((gap) => at + (gap.exec(reach)?.[0].length ?? 0));
  return starts.find((start) => folded.startsWith(word, start)) ?? null;
};

/** Fewest words of a name that is known although its words ran together or a page broke it. */
const fewestInDamage = 6;

/** End of a name that begins at `start` of a folded text, or null; a long one also where copying has damaged its gaps. */
const endOfName = (folded: string, start: number, words: readonly string[]): number | null => {
  if (words.length < fewestInDamage) return endOfPhraseAt(folded, start, words);
  let at = start;
  for (const [n, word] of words.entries()) {
    const begin: number | null = n === 0 ? at : overGap(folded, at, word);
    if (begin === null || !folded.startsWith(word, begin)) return null;
    at = begin + word.length;
  }
  return /[a-z0-9]/.test(folded.charAt(at)) ? null : at;
};

/** A closing bracket of a period that the name itself opens belongs to it. */
const withBracket = (text: string, range: Range): Range =>
  text[range.end] === ')' && text.slice(range.start, range.end).includes('(')
    ? { start: range.start, end: range.end + 1 }
    : range;

/** Longest text before a name that is looked at for its lead, in UTF-16 code units. */
const leadReach = 60;

/** Longest text between two names of one list, in UTF-16 code units. */
const linkReach = 120;

const isLed = (folded: string, start: number, previous: number | null): boolean => {
  if (unquotedLead.test(folded.slice(Math.max(0, start - leadReach), start))) return true;
  return previous !== null && start - previous <= linkReach && listLink.test(folded.slice(previous, start));
};

/** Longest local name, in UTF-16 code units. */
const variantReach = 160;

/** Every end of `words` behind `from` in a folded text. */
const endsOf = (folded: string, from: number, words: readonly string[]): { start: number; end: number }[] => {
  const [first = ''] = words;
  const found: { start: number; end: number }[] = [];
  for (let at = folded.indexOf(first, from); at >= 0; at = folded.indexOf(first, at + 1)) {
    const end = endOfPhraseAt(folded, at, words);
    if (end !== null) found.push({ start: at, end });
  }
  return found;
};

/** Whether all words of a stretch are those of a place or of its people. */
const isPlace = (text: string): boolean =>
  text
    .replace(/(?:^|\s)chung\s.*$/iu, '')
    .trim()
    .split(/[\s,]+/)
    .every((word) => placeWord.test(word));

/**
 * A local variant behind a lead: words of a place and the invariable words of its family up to their end, or the first of
 * those words, any place, and the last.
 */
const variantAt = (
  text: string,
  folded: string,
  start: number,
  index: NameIndex,
  context: DocumentContext,
): { range: Range; named: NamedMovement } | null => {
  const reach = folded.slice(start, start + variantReach);
  for (const { opening, closing } of index.variants) {
    const behind = opening.length === 0 ? 0 : endOfPhraseAt(reach, 0, opening);
    if (behind === null) continue;
    for (const { start: at, end } of endsOf(reach, behind, closing)) {
      if (opening.length === 0 && !isPlace(text.slice(start, start + at))) break;
      const named = resolveVariant(text.slice(start, start + end), index, context);
      if (named !== null) return { range: { start, end: start + end }, named };
    }
  }
  return null;
};

/**
 * Names without quotation marks, in order and apart from each other: full names of the registry anywhere, short ones and
 * local variants where "phong trào" or its like stands before them or a name of the same list does.
 *
 * @param text the text as printed
 * @param folded the same folded, unit for unit
 */
export const unquotedNames = (
  text: string,
  folded: string,
  registry: Registry,
  context: DocumentContext,
): UnquotedName[] => {
  const index = nameIndex(registry);
  const known = beginningsOf(registry);
  const found: UnquotedName[] = [];
  let end: number | null = null;
  const nameAt = (start: number, key: string): UnquotedName | null => {
    for (const { movement, words: name } of known.byKey.get(key) ?? []) {
      if (!here(movement, context)) continue;
      if (name.length < fewestWords && !isLed(folded, start, end)) continue;
      const stop = endOfName(folded, start, name);
      if (stop === null) continue;
      return {
        range: withBracket(text, { start, end: stop }),
        named: { movement: movement.id, family: movement.parent ?? movement.id, rule: 'movement-name' },
        kind: movement.kind,
      };
    }
    return null;
  };
  for (const { 1: key = '', index: at } of matchesOf(known.anywhere, folded)) {
    if (end !== null && at < end) continue;
    if (festivalBefore.test(folded.slice(Math.max(0, at - leadReach), at))) continue;
    const name = nameAt(at, key.replace(/[^a-z0-9]+/g, ' '));
    if (name === null) continue;
    found.push(name);
    end = name.range.end;
  }
  return [...found, ...variantsIn(text, folded, index, context, found)].sort(
    (a, b) => a.range.start - b.range.start,
  );
};

const leadWords = /\b(?:phong trao|cao trao)(?: (?:thi dua|dac biet|chuyen de))*[\s:*_]+/g;

const variantsIn = (
  text: string,
  folded: string,
  index: NameIndex,
  context: DocumentContext,
  found: readonly UnquotedName[],
): UnquotedName[] =>
  matchesOf(leadWords, folded).flatMap((lead): UnquotedName[] => {
    const start = lead.index + lead[0].length;
    const variant = variantAt(text, folded, start, index, context);
    if (variant === null) return [];
    const { range, named } = variant;
    return found.some((one) => one.range.start < range.end && range.start < one.range.end)
      ? []
      : [{ range, named, kind: 'movement' }];
  });
