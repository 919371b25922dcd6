import type { PublishedFamily } from '../../../schemas/published-family.ts';
import type { Role } from '../../../schemas/role.ts';
import type { Reading } from '../../reading.ts';
import type { Registry } from '../../registry.ts';
import type { Division } from '../../tree.ts';
import type { ClauseFamily } from './clause-family.ts';
import type { ClauseUnit } from './clause-unit.ts';
import { type WordReader, wordReader } from './clause-words.ts';
import { commonLinesOf, commonTextOf, instrumentsOfText, slotsOfText } from './common-text.ts';
import { compareWording } from './compare-wording.ts';
import { familyIds, publishedIds } from './family-ids.ts';
import { groupWordings } from './group-wordings.ts';
import { type WordingGroup, wordingsOf } from './wording.ts';

const unitsOf = (group: WordingGroup): ClauseUnit[] => group.flatMap(({ units }) => units);

const plansOf = (units: readonly ClauseUnit[]): string[] => [
  ...new Set(units.map(({ reading }) => reading.entry.id)),
];

/** Groups whose clauses stand in two plans at least: what one plan says twice is no custom. */
const inSeveralPlans = (group: WordingGroup): boolean => {
  const [first] = group[0].units;
  return group.some(({ units }) => units.some(({ reading }) => reading !== first?.reading));
};

/** Divisions by the group that they are clauses of. */
const groupOfDivision = (groups: readonly WordingGroup[]): Map<Division, number> =>
  new Map(
    groups.flatMap((group, at) => unitsOf(group).map(({ division }): [Division, number] => [division, at])),
  );

/** Groups that the clauses around a clause belong to. */
const groupsAround = ({ within }: ClauseUnit, groupOf: ReadonlyMap<Division, number>): Set<number> => {
  const found = new Set<number>();
  for (let outer = within; outer !== null; outer = outer.within) {
    const group = groupOf.get(outer.division);
    if (group !== undefined) found.add(group);
  }
  return found;
};

/** Whether a group tells nothing that a group of longer clauses does not: all of its clauses lie in clauses of that one. */
const isCovered = (group: WordingGroup, groupOf: ReadonlyMap<Division, number>): boolean => {
  const [first, ...others] = unitsOf(group);
  if (first === undefined) return true;
  let shared = [...groupsAround(first, groupOf)];
  for (const unit of others) {
    if (shared.length === 0) return false;
    const around = groupsAround(unit, groupOf);
    shared = shared.filter((at) => around.has(at));
  }
  return shared.length > 0;
};

/** The role that most clauses play; of equals the one that is met first. */
const roleOf = (units: readonly ClauseUnit[]): Role | null => {
  const roles = [...Map.groupBy(units, ({ role }) => role)].sort(([, a], [, b]) => b.length - a.length);
  return (roles.find(([role]) => role !== null) ?? [null])[0];
};

const familyOf = (
  group: WordingGroup,
  ids: ReturnType<typeof familyIds>,
  wordsOf: WordReader,
): ClauseFamily[] => {
  const [model] = group[0].units;
  if (model === undefined) return [];
  const units = unitsOf(group);
  const common = commonTextOf(group, model, wordsOf);
  return [
    {
      ...ids,
      role: roleOf(units),
      common: commonLinesOf(common),
      slots: slotsOfText(common),
      instruments: instrumentsOfText(common),
      wordings: common.wordings.map((aligned) => ({
        digest: aligned.wording.digest,
        lines: compareWording(common, aligned),
        units: aligned.wording.units,
        plans: aligned.wording.plans,
      })),
      plans: plansOf(units),
    },
  ];
};

const newestFirst = (a: Reading, b: Reading): number =>
  (b.context.day ?? '').localeCompare(a.context.day ?? '') || (a.entry.id < b.entry.id ? -1 : 1);

const mostUsedFirst = (a: ClauseFamily, b: ClauseFamily): number =>
  b.plans.length - a.plans.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Families of like clauses across documents: what stands in two plans or more in nearly the same words, whatever years,
 * places, numbers, movements and texts it names. Time grows with the number of clauses; the same readings give the same
 * families, in whatever order they come. The newest clause of the most used wording gives the common text.
 *
 * @param published ids that were given before, which stay
 * @returns most used first
 */
export const findFamilies = (
  readings: readonly Reading[],
  registry: Registry,
  published: readonly PublishedFamily[] = [],
): ClauseFamily[] => {
  const wordsOf = wordReader(registry);
  const ids = publishedIds(published);
  const groups = groupWordings(wordingsOf([...readings].sort(newestFirst), registry).values()).filter(
    inSeveralPlans,
  );
  const groupOf = groupOfDivision(groups);
  return groups
    .filter((group) => !isCovered(group, groupOf))
    .flatMap((group) => familyOf(group, familyIds(group, ids, wordsOf), wordsOf))
    .sort(mostUsedFirst);
};
