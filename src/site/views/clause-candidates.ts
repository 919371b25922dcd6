import type { ReadModelClause } from '../../loaders/model-clauses.ts';
import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { forceOn, isDead } from '../../pipeline/catalogue/force.ts';
import { yearOf } from '../../pipeline/catalogue/plan-year.ts';
import { partsOfRole } from '../../pipeline/clause/combined-roles.table.ts';
import { blankClause } from '../../pipeline/clause/families/blank-clause.ts';
import type { ClauseFamily } from '../../pipeline/clause/families/clause-family.ts';
import { type ClauseUnit, clauseUnitsOf } from '../../pipeline/clause/families/clause-unit.ts';
import { type WordReader, wordReader } from '../../pipeline/clause/families/clause-words.ts';
import type { Reading } from '../../pipeline/reading.ts';
import { slug } from '../../pipeline/text/slug.ts';
import type { ClauseCandidate, ClauseCandidates } from '../../schemas/clause-candidate.ts';
import type { Level } from '../../schemas/identity.ts';
import type { Role } from '../../schemas/role.ts';
import { routes } from '../routes.ts';
import { sidecarOf } from '../sidecar-of.ts';
import { draftLinesOf, titleOfClause } from './clause-text.ts';
import { addressOf } from './mention.ts';
import { modelClauseCandidate } from './model-clause.ts';
import { plateOf } from './plan-identity.ts';

/** Candidates of a role, unless there are more curated ones. */
const most = 10;
/** Families, and clauses of single plans, that stand beside curated clauses. */
const mostFamilies = 4;
const mostOfPlans = 4;
/** Longest clause of a plan that is offered by itself, in UTF-16 code units: longer ones are sections. */
const longestClause = 1400;

type Basis = ClauseCandidate['bases'][number];

const basesOf = (instruments: readonly string[], { registry, today }: Catalogue): Basis[] =>
  instruments.flatMap((id) => {
    const instrument = registry.instruments.find((record) => record.id === id);
    return instrument === undefined
      ? []
      : [{ instrument: id, state: forceOn(instrument, today, registry).state }];
  });

const hasDeadBasis = ({ bases }: ClauseCandidate): boolean => bases.some(({ state }) => isDead(state));

/** 0 where all bases hold, 1 where of one it is not known, 2 where one is dead. */
const gradeOf = (candidate: ClauseCandidate): number => {
  if (hasDeadBasis(candidate)) return 2;
  return candidate.bases.some(({ state }) => state !== 'inForce' && state !== 'historic') ? 1 : 0;
};

const kinds: readonly ClauseCandidate['kind'][] = ['model', 'family', 'plan'];

/** Valid bases first, then what a person approved, then what a person wrote, then use, then the newest. */
const bestFirst = (a: ClauseCandidate, b: ClauseCandidate): number =>
  gradeOf(a) - gradeOf(b) ||
  Number(b.reviewed) - Number(a.reviewed) ||
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
  b.uses - a.uses ||
  (b.years.at(-1) ?? 0) - (a.years.at(-1) ?? 0) ||
  (a.id < b.id ? -1 : 1);

const levelsOf = (readings: readonly Reading[]): Level[] =>
  [...new Set(readings.map(({ context }) => context.level))].filter((level) => level !== 'unknown').sort();

const yearsOf = (readings: readonly Reading[]): number[] => {
  const years = readings.map((reading) => yearOf(reading, sidecarOf(reading.entry.id)));
  return [...new Set(years.filter((year) => year !== null))].sort((a, b) => a - b);
};

/** The common words of a family as a drafter is offered them. */
const familyCandidate = (
  { id, role, common, slots, instruments, plans }: ClauseFamily,
  catalogue: Catalogue,
): ClauseCandidate[] => {
  const lines = draftLinesOf(common);
  if (role === null || lines.length === 0) return [];
  const title = titleOfClause(common);
  const readings = plans.flatMap((plan) => catalogue.readings.get(plan) ?? []);
  return [
    {
      kind: 'family',
      id,
      role,
      title,
      href: routes.family(id),
      origin: { from: 'family', id, name: title },
      lines,
      slots: [...slots],
      levels: levelsOf(readings),
      uses: plans.length,
      years: yearsOf(readings),
      reviewed: false,
      bases: basesOf(instruments, catalogue),
    },
  ];
};

/** A clause of one plan as a drafter is offered it: what is the plan's own is blank. */
const planCandidate = (
  unit: ClauseUnit,
  role: Role,
  catalogue: Catalogue,
  wordsOf: WordReader,
): ClauseCandidate[] => {
  const { reading, division } = unit;
  const { common, slots, instruments } = blankClause(unit, wordsOf);
  const lines = draftLinesOf(common);
  const plan = reading.entry.id;
  if (lines.length === 0) return [];
  const name = `${addressOf(reading, division.anchor)}, ${plateOf(reading, sidecarOf(plan))}`;
  return [
    {
      kind: 'plan',
      id: `${plan}-${slug(division.anchor)}`,
      role,
      title: titleOfClause(common),
      href: routes.clause(plan, division.anchor),
      origin: { from: 'plan', plan, anchor: division.anchor, name },
      lines,
      slots: [...slots],
      levels: levelsOf([reading]),
      uses: 1,
      years: yearsOf([reading]),
      reviewed: false,
      bases: basesOf(instruments, catalogue),
    },
  ];
};

const lengthOf = ({ divisions }: ClauseUnit): number =>
  divisions.reduce((sum, { block }) => sum + block.text.length, 0);

/** Clauses of a plan that play a role and are short enough to be offered; not those that lie in another such clause. */
const offeredOf = (reading: Reading, role: Role): ClauseUnit[] => {
  const fitting = clauseUnitsOf(reading).filter(
    (unit) => unit.role === role && lengthOf(unit) <= longestClause,
  );
  const divisions = new Set(fitting.map(({ division }) => division));
  return fitting.filter((unit) => {
    for (let outer = unit.within; outer !== null; outer = outer.within)
      if (divisions.has(outer.division)) return false;
    return true;
  });
};

/** The first `count` clauses of plans that pass, newest plan first, of every plan one before a second of any. */
const clausesOfPlans = (
  catalogue: Catalogue,
  role: Role,
  wordsOf: WordReader,
  count: number,
): ClauseCandidate[] => {
  const valid: ClauseCandidate[] = [];
  const rest: ClauseCandidate[] = [];
  for (const reading of catalogue.studied.values()) {
    if (valid.length >= count) break;
    const [first, ...others] = offeredOf(reading, role)
      .flatMap((unit) => planCandidate(unit, role, catalogue, wordsOf))
      .sort((a, b) => gradeOf(a) - gradeOf(b));
    if (first === undefined) continue;
    if (hasDeadBasis(first)) rest.push(first);
    else valid.push(first);
    rest.push(...others.slice(0, count));
  }
  return [...valid, ...rest.sort(bestFirst)].slice(0, count);
};

/** What candidates are made of besides the catalogue. */
export interface ClauseSources {
  /** Most used first. */
  readonly families: readonly ClauseFamily[];
  readonly models: readonly ReadModelClause[];
  readonly usesOfModel: (id: string) => readonly string[];
}

const candidatesOfRole = (
  role: Role,
  catalogue: Catalogue,
  { families, models, usesOfModel }: ClauseSources,
): ClauseCandidate[] => {
  const curated = models
    .filter(({ clause }) => clause.role === role)
    .map((read) => modelClauseCandidate(read, catalogue, usesOfModel(read.clause.id)));
  const frequent = families
    .filter((family) => family.role === role)
    .slice(0, most)
    .flatMap((family) => familyCandidate(family, catalogue))
    .sort(bestFirst)
    .slice(0, mostFamilies);
  const room = Math.max(0, most - curated.length - frequent.length);
  const single = clausesOfPlans(catalogue, role, wordReader(catalogue.registry), Math.min(mostOfPlans, room));
  return [...curated, ...frequent, ...single].sort(bestFirst);
};

/** Candidates of its own that a role of two parts has to have before these are asked, and how many each of them gives. */
const few = 4;
const ofEachPart = 2;

/**
 * Clauses that a drafter is offered for a role, best first: curated ones, families, and, where these are few, clauses of
 * single plans. Those of a part of the role say their own role and stand behind.
 */
export const clauseCandidatesOf = (
  role: Role,
  catalogue: Catalogue,
  sources: ClauseSources,
): ClauseCandidates => {
  const own = candidatesOfRole(role, catalogue, sources);
  const parts = own.length < few ? (partsOfRole[role] ?? []) : [];
  const ofParts = parts.flatMap((part) => candidatesOfRole(part, catalogue, sources).slice(0, ofEachPart));
  return { role, candidates: [...own, ...ofParts] };
};
