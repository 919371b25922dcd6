import type { Catalogue } from '../../../pipeline/catalogue/catalogue.ts';
import type { MentionRow } from '../../../pipeline/catalogue/mention-row.ts';
import { foldedKey } from '../../../pipeline/text/phrase.ts';
import type { Movement } from '../../../schemas/movement.ts';
import { copy } from '../../copy.ts';
import { routes } from '../../routes.ts';
import type { LinkedName } from '../instrument.ts';
import { holeOf, type NamePiece, patternPieces, readName } from './name-pattern.ts';
import { splitName } from './split-name.ts';

/** A stretch of a printed name: a name's own words stand out against those of the whole family. */
export interface NamePart {
  readonly text: string;
  readonly isOwn: boolean;
}

/** One name of a family: what differs from the official name, and what they share. */
export interface NameRow {
  readonly href: string | null;
  readonly parts: readonly NamePart[];
  readonly tag: string;
  /** Plans that bear the name. */
  readonly plans: readonly LinkedName[];
}

/** One name with the sentences that print it. */
interface Bearer {
  readonly name: string;
  readonly href: string | null;
  readonly isOfficial: boolean;
  readonly rows: readonly MentionRow[];
}

const partsBySplit = (name: string, official: string): NamePart[] => {
  const { own, shared } = splitName(name, official);
  return [
    { text: own, isOwn: true },
    { text: shared === '' ? '' : ` ${shared}`, isOwn: false },
  ].filter(({ text }) => text !== '');
};

/** The place stands out, and the verb where it is another than the official one. */
const partsOf = (pieces: readonly NamePiece[], officialVerb: string | null): NamePart[] =>
  pieces.map(({ text, hole }) => ({
    text,
    isOwn: hole === 'place' || (hole === 'verb' && officialVerb !== null && !sameWords(text, officialVerb)),
  }));

const sameWords = (one: string, other: string): boolean => foldedKey(one) === foldedKey(other);

/** Names that plans print and no record bears, where they follow the family's pattern: newest plan first. */
const unrecorded = (
  pattern: string | null,
  family: readonly Movement[],
  rows: readonly MentionRow[],
): Bearer[] => {
  if (pattern === null) return [];
  const known = new Set(family.flatMap(({ name, aliases }) => [name, ...aliases].map(foldedKey)));
  const fresh = rows.filter(({ text }) => !known.has(foldedKey(text)) && readName(pattern, text) !== null);
  return [...Map.groupBy(fresh, ({ text }) => foldedKey(text)).values()].map((own) => ({
    name: own[0]?.text ?? '',
    href: null,
    isOfficial: false,
    rows: own,
  }));
};

/** The word that the verb leans on, with the blank behind it: "chung ". */
const wordBeforeVerb = (pieces: readonly NamePiece[] | null): string => {
  const at = pieces?.findIndex(({ hole }) => hole === 'verb') ?? -1;
  return /\S+\s*$/.exec(pieces?.[at - 1]?.text ?? '')?.[0] ?? '';
};

const tagOf = (
  { isOfficial }: Bearer,
  pieces: readonly NamePiece[] | null,
  officialVerb: string | null,
): string => {
  if (isOfficial) return copy.movement.official;
  const verb = holeOf(pieces, 'verb');
  return verb === null || officialVerb === null || sameWords(verb, officialVerb)
    ? ''
    : copy.movement.otherVerb(`${wordBeforeVerb(pieces)}${verb}`);
};

/** Plans that print a name, each with its first sentence. */
const plansOf = (rows: readonly MentionRow[], plateOf: (plan: string) => string): LinkedName[] =>
  [...Map.groupBy(rows, ({ plan }) => plan).values()].flatMap((list) =>
    list.slice(0, 1).map((row) => ({
      href: row.anchor === null ? routes.plan(row.plan) : routes.clause(row.plan, row.anchor),
      name: plateOf(row.plan),
    })),
  );

/**
 * The names of a family side by side, the official one first, then those with a record, then those that plans print.
 *
 * @param family the head first
 */
export const namesOf = (
  catalogue: Catalogue,
  family: readonly Movement[],
  plateOf: (plan: string) => string,
): NameRow[] => {
  const [head] = family;
  if (head === undefined) return [];
  const { pattern } = head;
  const headRows = catalogue.namedIn.get(head.id) ?? [];
  const others = unrecorded(pattern, family, headRows);
  const told = new Set(others.flatMap(({ rows }) => rows));
  const bearers: Bearer[] = [
    ...family.map((member, index) => ({
      name: member.name,
      href: index === 0 ? null : routes.movement(member.id),
      isOfficial: index === 0,
      rows: (catalogue.namedIn.get(member.id) ?? []).filter((row) => !told.has(row)),
    })),
    ...others,
  ];
  const officialVerb = pattern === null ? null : holeOf(readName(pattern, head.name), 'verb');
  return bearers.map((bearer, index) => {
    const pieces = pattern === null ? null : readName(pattern, bearer.name);
    const compared = index === 0 ? (bearers[1]?.name ?? '') : head.name;
    return {
      href: bearer.href,
      parts: pieces === null ? partsBySplit(bearer.name, compared) : partsOf(pieces, officialVerb),
      tag: tagOf(bearer, pieces, officialVerb),
      plans: plansOf(bearer.rows, plateOf),
    };
  });
};

/** A pattern in words for the reader: "[địa phương] chung [động từ] xây dựng nông thôn mới". */
export const shownPattern = (pattern: string | null): string | null =>
  pattern === null
    ? null
    : patternPieces(pattern)
        .map(({ text, hole }) => (hole === null ? text : copy.movement.hole[hole]))
        .join('');
