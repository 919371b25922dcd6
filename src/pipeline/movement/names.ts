import type { Movement } from '../../schemas/movement.ts';
import type { DocumentContext } from '../mention.ts';
import type { Registry } from '../registry.ts';
import { lookOf, lookOfPart } from '../text/look.ts';
import { foldedKey, foldedWords } from '../text/phrase.ts';
import { slug } from '../text/slug.ts';

import { withLongForms } from './long-forms.ts';
import {
  bracketedShort,
  closingPeriod,
  foldedAnd,
  leadingAbout,
  leadingKind,
  leadingPush,
  ownPlace,
  sharedEffort,
  tellsOfMovement,
} from './patterns/name-parts.table.ts';

/** What a printed name means: the movement, the head of its family, and the rule that decided. */
export interface NamedMovement {
  /** Null for a local variant that the registry has no record of. */
  readonly movement: string | null;
  readonly family: string;
  readonly rule: string;
}

/** The invariable words of a national name, with holes for the place and for the verb of shared effort. */
export interface Variant {
  readonly head: Movement;
  /** Matches the folded key of a whole name. */
  readonly whole: RegExp;
  /** Matches the look of a whole name, where copying has damaged it. */
  readonly look: RegExp;
  /** Longest invariable part, folded: a text without it holds no such name. */
  readonly core: string;
  /** Look of that part. */
  readonly coreLook: string;
  /** Words before the first hole, none where the name begins with it; words behind the last hole. */
  readonly opening: readonly string[];
  readonly closing: readonly string[];
}

/** Names of the registry, ready to be compared. */
export interface NameIndex {
  readonly byKey: ReadonlyMap<string, readonly Movement[]>;
  /** By what a name looks like, for copies that misread or split it. */
  readonly byLook: ReadonlyMap<string, readonly Movement[]>;
  readonly byId: ReadonlyMap<string, Movement>;
  readonly variants: readonly Variant[];
}

/** Place words in a hole, and what follows the invariable words, such as another place. */
const placeWords = '(?:[a-z0-9]+ ){0,7}[a-z0-9]+';

/** Fills the holes of a pattern: `place` between its parts, any of `verbs` for the verb. */
const fillHoles = (pattern: string, part: (text: string) => string, place: string, gap: string): string =>
  pattern
    .split('{place}')
    .map((piece) =>
      piece
        .split('{verb}')
        .map(part)
        .join(
          `${gap}(?:${sharedEffort
            .map(part)
            .sort((a, b) => b.length - a.length)
            .join('|')})${gap}`,
        )
        .trim(),
    )
    .filter((piece) => piece !== '')
    .join(place);

/** Letters of a place in the look of a name. */
const placeLook = '[a-z0-9]{0,60}';

const variantOf = (pattern: string, head: Movement): Variant => {
  const source = fillHoles(pattern, foldedKey, ` (?:${placeWords} )?`, ' ');
  const look = fillHoles(pattern, (part) => lookOfPart(foldedKey(part)), placeLook, '');
  const cores = pattern.split(/\{place\}|\{verb\}/).map(foldedKey);
  const core = cores.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  const [opening = '', ...behind] = pattern.split(/\{place\}|\{verb\}/);
  return {
    head,
    core,
    opening: foldedWords(opening),
    closing: foldedWords(behind.findLast((part) => foldedWords(part).length > 0) ?? core),
    coreLook: lookOfPart(core),
    whole: new RegExp(`^(?:${placeWords} )?${source}(?: ${placeWords})?$`),
    look: new RegExp(`^${placeLook}${look}${placeLook}$`),
  };
};

/** A pattern as written, or cut at its first dash: offices leave the second half of a name off. */
const patternsOf = ({ pattern, parent }: Movement): string[] =>
  pattern === null || parent !== null ? [] : [pattern.split(' - ')[0] ?? pattern];

/** Key of a name in which a comma and the word for "and" are alike. */
const keyOf = (name: string): string => foldedKey(name).replace(foldedAnd, ' ');

const add = (names: Map<string, Movement[]>, key: string | null, movement: Movement): void => {
  if (key === null) return;
  const others = names.get(key) ?? [];
  if (!others.includes(movement)) names.set(key, [...others, movement]);
};

const build = ({ movements }: Registry): NameIndex => {
  const byKey = new Map<string, Movement[]>();
  const byLook = new Map<string, Movement[]>();
  for (const movement of movements) {
    for (const name of [movement.name, ...movement.aliases]) {
      const bare = name.replace(closingPeriod, '');
      add(byKey, keyOf(bare), movement);
      add(byLook, lookOf(bare), movement);
    }
  }
  return {
    byKey,
    byLook,
    byId: new Map(movements.map((movement) => [movement.id, movement])),
    variants: movements.flatMap((head) => patternsOf(head).map((pattern) => variantOf(pattern, head))),
  };
};

const indexes = new WeakMap<Registry, NameIndex>();

/** Index of a registry's names, made once for each registry. */
export const nameIndex = (registry: Registry): NameIndex => {
  const known = indexes.get(registry) ?? build(registry);
  indexes.set(registry, known);
  return known;
};

/** A local movement answers only in its own place, or where its name says which place is meant. */
const answersHere = (movement: Movement, printed: string, context: DocumentContext): boolean => {
  if (movement.scope === 'national') return true;
  const place = context.place ?? '';
  if (place === movement.scope || place.startsWith(`${movement.scope}/`)) return true;
  const own = movement.scope.split('/').at(-1) ?? movement.scope;
  return !ownPlace.test(printed) && slug(printed).includes(own);
};

/** Id rule of named movements: cut at the first " - " or ";", closing period off, own place at the end where unnamed. */
const idOf = (printed: string, context: DocumentContext): string => {
  const [name = printed] = printed.split(/\s[-–—]\s|;/);
  const own = ownPlace.test(printed) ? (context.place?.split('/').at(-1) ?? '') : '';
  return slug(`${name.replace(closingPeriod, '')} ${own}`);
};

const known = (movement: Movement, rule: string): NamedMovement => ({
  movement: movement.id,
  family: movement.parent ?? movement.id,
  rule,
});

/** The forms in which a quoted name is tried, the printed one first. */
const triedForms = (printed: string): readonly string[] => {
  const bare = printed.replace(bracketedShort, '').replace(closingPeriod, '');
  const about = bare.replace(leadingAbout, '');
  return [...new Set([bare, about, about.replace(leadingPush, ''), about.replace(leadingKind, '')])];
};

const bareName = (printed: string): string =>
  printed.replace(closingPeriod, '').replace(leadingAbout, '').replace(leadingKind, '');

/** The local variant of a national name that a printed name is, or null; two heads that answer alike give null. */
export const resolveVariant = (
  printed: string,
  index: NameIndex,
  context: DocumentContext,
): NamedMovement | null => {
  const key = foldedKey(bareName(printed));
  if (tellsOfMovement.test(key)) return null;
  const heads = new Set(
    index.variants.filter(({ core, whole }) => key.includes(core) && whole.test(key)).map(({ head }) => head),
  );
  const [head] = heads;
  if (head === undefined || heads.size > 1) return null;
  const record = index.byId.get(idOf(printed, context));
  if (record !== undefined) return known(record, 'movement-variant-known');
  return { movement: null, family: head.id, rule: 'movement-variant-pattern' };
};

const onlyHere = (
  candidates: readonly Movement[] | undefined,
  printed: string,
  context: DocumentContext,
): Movement | null => {
  const [only, ...more] = (candidates ?? []).filter((one) => answersHere(one, printed, context));
  return only === undefined || more.length > 0 ? null : only;
};

/** A name that copying has misread or split, known by what it looks like; one record or one family, else null. */
const resolveLook = (printed: string, index: NameIndex, context: DocumentContext): NamedMovement | null => {
  const bare = bareName(printed);
  const look = lookOf(bare);
  if (look === null) return null;
  const record = onlyHere(index.byLook.get(look), printed, context);
  if (record !== null) return known(record, 'movement-name-misread');
  if (tellsOfMovement.test(foldedKey(bare))) return null;
  const [variant, ...more] = index.variants.filter(
    ({ coreLook, look: shape }) => look.includes(coreLook) && shape.test(look),
  );
  return variant === undefined || more.length > 0
    ? null
    : { movement: null, family: variant.head.id, rule: 'movement-variant-misread' };
};

/**
 * What a quoted name means, or null where it is in no known family. A name of the registry comes first, then the
 * pattern of a national movement with a place in its hole, then what the name looks like. Two records that answer alike
 * give null: no wrong link.
 */
export const resolveName = (
  name: string,
  index: NameIndex,
  context: DocumentContext,
): NamedMovement | null => {
  const printed = withLongForms(name);
  for (const form of triedForms(printed)) {
    const record = onlyHere(index.byKey.get(keyOf(form)), printed, context);
    if (record !== null) return known(record, 'movement-name');
  }
  return resolveVariant(printed, index, context) ?? resolveLook(printed, index, context);
};
