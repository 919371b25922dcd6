import type { Movement } from '../../schemas/movement.ts';
import type { DocumentContext } from '../mention.ts';
import type { Registry } from '../registry.ts';
import { foldedKey } from '../text/phrase.ts';
import { slug } from '../text/slug.ts';
import {
  closingPeriod,
  leadingAbout,
  leadingPush,
  ownPlace,
  sharedEffort,
} from './patterns/name-parts.table.ts';

/** What a printed name means: the movement, the head of its family, and the rule that decided. */
export interface NamedMovement {
  /** Id by the id rule; of a local variant also where the registry has no record of it. */
  readonly movement: string;
  readonly family: string;
  readonly rule: string;
}

/** Names of the registry, ready to be compared. */
export interface NameIndex {
  readonly byKey: ReadonlyMap<string, readonly Movement[]>;
  readonly byId: ReadonlyMap<string, Movement>;
  readonly variants: readonly { readonly shape: RegExp; readonly head: Movement }[];
}

/** Place words in a pattern's hole: one to eight. */
const placeHole = '(?:[a-z0-9]+ ){0,7}[a-z0-9]+';

const shapeOf = (pattern: string): RegExp => {
  const source = pattern
    .split(/(\{place\}|\{verb\})/)
    .map((part) => {
      if (part === '{place}') return placeHole;
      if (part === '{verb}') return `(?:${sharedEffort.join('|')})`;
      return foldedKey(part);
    })
    .filter((part) => part !== '')
    .join(' ');
  return new RegExp(`^${source}$`);
};

/** A pattern as written, and cut at its first dash: offices leave the second half of a name off. */
const shapesOf = (pattern: string): RegExp[] => {
  const [first = pattern] = pattern.split(' - ');
  return first === pattern ? [shapeOf(pattern)] : [shapeOf(pattern), shapeOf(first)];
};

export const nameIndex = ({ movements }: Registry): NameIndex => {
  const byKey = new Map<string, Movement[]>();
  for (const movement of movements) {
    for (const name of [movement.name, ...movement.aliases]) {
      const key = foldedKey(name.replace(closingPeriod, ''));
      const others = byKey.get(key) ?? [];
      if (!others.includes(movement)) byKey.set(key, [...others, movement]);
    }
  }
  const variants = movements.flatMap((head) =>
    head.pattern === null || head.parent !== null
      ? []
      : shapesOf(head.pattern).map((shape) => ({ shape, head })),
  );
  return { byKey, byId: new Map(movements.map((movement) => [movement.id, movement])), variants };
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
  const bare = printed.replace(closingPeriod, '');
  const about = bare.replace(leadingAbout, '');
  return [...new Set([bare, about, about.replace(leadingPush, '')])];
};

/**
 * What a quoted name means, or null where it is in no known family. A name of the registry comes first, then the
 * pattern of a national movement with a place in its hole. Two records that answer alike give null: no wrong link.
 */
export const resolveName = (
  printed: string,
  index: NameIndex,
  context: DocumentContext,
): NamedMovement | null => {
  for (const form of triedForms(printed)) {
    const candidates = (index.byKey.get(foldedKey(form)) ?? []).filter((one) =>
      answersHere(one, printed, context),
    );
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) return known(only, 'movement-name');
  }
  const [form = printed] = triedForms(printed);
  const heads = new Set(
    index.variants.filter(({ shape }) => shape.test(foldedKey(form))).map(({ head }) => head),
  );
  const [head] = heads;
  if (head === undefined || heads.size > 1) return null;
  const id = idOf(printed, context);
  const record = index.byId.get(id);
  if (record !== undefined) return known(record, 'movement-variant-known');
  return { movement: id, family: head.id, rule: 'movement-variant-pattern' };
};
