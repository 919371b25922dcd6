import { type NameKind, runIn } from '../../search/name.ts';
import type { Hit, SearchAnswer, SearchIndex } from '../../search/search.ts';
import { search as words } from '../../site/copy/search.ts';
import { roleNames } from '../../site/copy/terms.ts';
import type { SearchNames } from '../../site/views/search-names.ts';
import { kindOf } from './arrange-hits.ts';

/** Things that the words of a query name, by id. */
export interface NamedThings {
  readonly movements: ReadonlySet<string>;
  readonly instruments: ReadonlySet<string>;
}

const shortest = 2;

/** The movements and instruments whose names hold the typed words, or begin so where the last word is not ended. */
export const namedThings = (
  { plan }: Pick<SearchAnswer, 'plan'>,
  { names }: Pick<SearchIndex, 'names'>,
): NamedThings => {
  const idsOf = (kind: NameKind): ReadonlySet<string> =>
    new Set(
      plan.core.length < shortest
        ? []
        : names
            .filter(
              (name) =>
                name.kind === kind && name.keys.some((keys) => runIn(plan.core, keys, plan.isOpen) >= 0),
            )
            .map(({ id }) => id),
    );
  return { movements: idsOf('movement'), instruments: idsOf('instrument') };
};

const isKey = <T extends object>(names: T, key: string): key is Extract<keyof T, string> => key in names;

/** What the section is for, as far as that is known. */
const roleOf = (hit: Hit): string[] => {
  const role = hit.filters['role']?.[0] ?? '';
  if (isKey(roleNames, role)) return [roleNames[role]];
  return [];
};

const quoted = (terms: readonly string[]): string => terms.map((term) => `“${term}”`).join(', ');

/** Why a hit answers the query: its role, the number, movement or instrument that was asked for, what it lacks. */
export const whyOf = (
  hit: Hit,
  { plan }: Pick<SearchAnswer, 'plan'>,
  named: NamedThings,
  names: SearchNames,
): string[] => {
  const movements = (hit.filters['movement'] ?? []).filter((id) => named.movements.has(id));
  const instruments = (hit.filters['instrument'] ?? []).filter((id) => named.instruments.has(id));
  const isSection = kindOf(hit) === 'section';
  const isPlain = hit.missing.length === 0;
  return [
    ...roleOf(hit),
    ...(plan.number !== null && plan.isNumberKnown && isSection ? [words.why.number(plan.typedNumber)] : []),
    ...(isSection ? movements.slice(0, 1) : []).map((id) => words.why.movement(names.movement[id] ?? id)),
    ...(isSection ? instruments.slice(0, 1) : []).map((id) =>
      words.why.instrument(names.instrument[id] ?? id),
    ),
    ...(isSection && hit.markedTitle.some(({ isMatch }) => isMatch) ? [words.why.heading] : []),
    ...(hit.isInContext ? [words.why.inContext] : []),
    ...(hit.tier === 'all' && !hit.isInContext ? [words.why.apart] : []),
    ...(isPlain ? [] : [words.why.missing(quoted(hit.missing.map((term) => plan.spelt.get(term) ?? term)))]),
  ];
};
