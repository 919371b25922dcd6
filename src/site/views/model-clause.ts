import type { ReadModelClause } from '../../loaders/model-clauses.ts';
import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { isDead } from '../../pipeline/catalogue/force.ts';
import { type SlotPiece, slotPieces } from '../../pipeline/clause/slots.ts';
import { htmlOf } from '../../render/html.ts';
import { planToHast } from '../../render/plan-hast.ts';
import type { Label } from '../../render/rendering.ts';
import { markSlots } from '../../render/slot-hast.ts';
import type { ClauseCandidate } from '../../schemas/clause-candidate.ts';
import type { ClauseOffice } from '../../schemas/model-clause.ts';
import { levelOfOffice } from '../../schemas/model-clause.ts';
import { type Role, role as roles } from '../../schemas/role.ts';
import { copy } from '../copy.ts';
import { labelOf } from '../label.ts';
import { nameOf } from '../names.ts';
import { routes } from '../routes.ts';
import { sidecarOf } from '../sidecar-of.ts';
import { type Basis, basesOf } from './basis.ts';
import { plainLink } from './citation-link.ts';
import { type LinkedName, sourceOf } from './instrument.ts';
import { addressOf } from './mention.ts';
import { plateOf } from './plan-identity.ts';
import { renderingOf } from './plan-rendering.ts';

/** A basis of a curated clause: its name, where it leads and whether it holds. */
export interface ClauseBasis extends LinkedName {
  readonly label: Label;
}

/** A row of a list of curated clauses. */
export interface ModelClauseRow extends LinkedName {
  readonly id: string;
  readonly role: Role;
  readonly offices: string;
  readonly kinds: string;
  /** Whether its bases hold, in a sentence. */
  readonly state: string;
  readonly isReviewed: boolean;
  /** Its paragraphs, markers as typed, words cut at their blanks. */
  readonly lines: readonly { readonly marker: string | null; readonly pieces: readonly SlotPiece[] }[];
  /** Plans in which like words stand. */
  readonly uses: number;
}

/** A citation that was brought up to date. */
export interface UpdatedBasisView {
  readonly before: string;
  /** Null where the citation was left out. */
  readonly now: LinkedName | null;
  readonly why: string;
  readonly source: string;
}

/** Props of the page of a curated clause. */
export interface ModelClauseView extends ModelClauseRow {
  /** Rows of its text, blanks marked. */
  readonly html: string;
  readonly when: string;
  readonly whenNot: string;
  readonly toCheck: readonly string[];
  readonly bases: readonly ClauseBasis[];
  readonly slots: readonly { readonly name: string; readonly times: number }[];
  readonly source: string;
  /** Clause of the plan that it was taken from. */
  readonly takenFrom: LinkedName | null;
  readonly updated: readonly UpdatedBasisView[];
  readonly neighbours: readonly ModelClauseRow[];
}

const grade = (bases: readonly Basis[]): number => {
  if (bases.some(({ now }) => isDead(now.state))) return 2;
  return bases.some(({ now }) => now.state !== 'inForce' && now.state !== 'historic') ? 1 : 0;
};

const stateOf = (bases: readonly Basis[]): string => {
  const words = copy.modelClause;
  if (bases.length === 0) return words.noBases;
  const dead = bases.filter(({ now }) => isDead(now.state)).length;
  if (dead > 0) return words.someDead(bases.length, dead);
  const open = bases.filter(({ now }) => now.state !== 'inForce' && now.state !== 'historic').length;
  return open > 0 ? words.someUnknown(bases.length, open) : words.allHold(bases.length);
};

const officesOf = (offices: readonly ClauseOffice[]): string =>
  offices.length === 0
    ? copy.modelClause.allOffices
    : copy.modelClause.joined(offices.map((office) => copy.names.office[office]));

/**
 * A row of a list.
 *
 * @param uses plans in which like words stand
 */
export const modelClauseRow = (
  { clause, lines, reading }: ReadModelClause,
  catalogue: Catalogue,
  uses: number,
): ModelClauseRow => ({
  id: clause.id,
  href: routes.modelClause(clause.id),
  name: clause.title,
  role: clause.role,
  offices: officesOf(clause.offices),
  kinds:
    clause.kinds.length === 0
      ? copy.modelClause.allKinds
      : copy.modelClause.joined(clause.kinds.map((kind) => copy.names.draftKind[kind])),
  state: stateOf(basesOf(catalogue, reading)),
  isReviewed: clause.reviewed,
  lines: lines.map(({ marker, text }) => ({ marker, pieces: slotPieces(text) })),
  uses,
});

/** Curated clauses, those whose bases hold first, then those that more plans use, then in the order of their ids. */
export const rankModelClauses = (
  clauses: readonly ReadModelClause[],
  catalogue: Catalogue,
  usesOf: (id: string) => number,
): ReadModelClause[] =>
  clauses
    .map((read) => ({ read, grade: grade(basesOf(catalogue, read.reading)), uses: usesOf(read.clause.id) }))
    .sort((a, b) => a.grade - b.grade || b.uses - a.uses || a.read.clause.id.localeCompare(b.read.clause.id))
    .map(({ read }) => read);

/** A curated clause as a drafter is offered it. */
export const modelClauseCandidate = (
  { clause, lines, slots, reading }: ReadModelClause,
  catalogue: Catalogue,
  uses: readonly string[],
): ClauseCandidate => ({
  kind: 'model',
  id: clause.id,
  role: clause.role,
  title: clause.title,
  href: routes.modelClause(clause.id),
  origin: { from: 'model', id: clause.id, name: clause.title },
  lines: [...lines],
  slots: [...slots],
  levels: [...new Set(clause.offices.map((office) => levelOfOffice[office]))],
  kinds: [...clause.kinds],
  uses: uses.length,
  years: [
    ...new Set(
      uses.flatMap((plan) => {
        const year = catalogue.readings.get(plan)?.entry.issuedOn?.year;
        return year == null ? [] : [year];
      }),
    ),
  ].sort(),
  reviewed: clause.reviewed,
  bases: basesOf(catalogue, reading).map(({ instrument, now }) => ({
    instrument: instrument.id,
    state: now.state,
  })),
});

/** The text with its citations linked; a movement that no family holds has no page of its own here. */
const htmlOfClause = ({ reading }: ReadModelClause, catalogue: Catalogue): string => {
  const rendering = renderingOf(catalogue, reading);
  const root = planToHast(reading.tree, {
    ...rendering,
    movement: (index) =>
      reading.movements[index]?.record.family === null ? plainLink : rendering.movement(index),
    notes: () => [],
    why: () => null,
  });
  return htmlOf(markSlots(root));
};

const takenFromOf = (read: ReadModelClause, catalogue: Catalogue): LinkedName | null => {
  const { from } = read.clause;
  const reading = from === null ? undefined : catalogue.readings.get(from.plan);
  if (from === null || reading === undefined) return null;
  return {
    href: routes.clause(from.plan, from.anchor),
    name: `${addressOf(reading, from.anchor)}, ${plateOf(reading, sidecarOf(from.plan))}`,
  };
};

const isNeighbour = (a: ReadModelClause, b: ReadModelClause): boolean =>
  a.clause.id !== b.clause.id && a.clause.role === b.clause.role;

/** Most of the neighbours that a page names. */
const mostNeighbours = 6;

/**
 * Everything that the page of a curated clause prints.
 *
 * @param all the curated clauses, best first
 */
export const modelClauseView = (
  read: ReadModelClause,
  all: readonly ReadModelClause[],
  catalogue: Catalogue,
  usesOf: (id: string) => number,
): ModelClauseView => {
  const { clause, lines, reading } = read;
  const text = lines.map((line) => line.text).join('\n');
  const byId = new Map(catalogue.registry.instruments.map((record) => [record.id, record]));
  return {
    ...modelClauseRow(read, catalogue, usesOf(clause.id)),
    html: htmlOfClause(read, catalogue),
    when: clause.whenToUse,
    whenNot: clause.whenNotToUse,
    toCheck: clause.toCheck,
    bases: basesOf(catalogue, reading).map(({ instrument, now }) => ({
      href: routes.instrument(instrument.id),
      name: nameOf(instrument),
      label: labelOf(now),
    })),
    slots: read.slots.map((name) => ({ name, times: text.split(`[${name}]`).length - 1 })),
    source: sourceOf(clause.claim),
    takenFrom: takenFromOf(read, catalogue),
    updated: clause.updatedBases.map(({ before, now, why, claim }) => {
      const instrument = now === null ? undefined : byId.get(now);
      return {
        before,
        now:
          instrument === undefined
            ? null
            : { href: routes.instrument(instrument.id), name: nameOf(instrument) },
        why,
        source: sourceOf(claim),
      };
    }),
    neighbours: all
      .filter((other) => isNeighbour(read, other))
      .slice(0, mostNeighbours)
      .map((other) => modelClauseRow(other, catalogue, usesOf(other.clause.id))),
  };
};

/** Curated clauses by role, in the order of the schema; roles without any are left out. */
export const modelClausesByRole = (
  clauses: readonly ReadModelClause[],
): ReadonlyMap<Role, readonly ReadModelClause[]> =>
  new Map(
    roles.options
      .map((role) => [role, clauses.filter(({ clause }) => clause.role === role)] as const)
      .filter(([, own]) => own.length > 0),
  );
