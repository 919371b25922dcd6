import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import type { MentionRow } from '../../pipeline/catalogue/mention-row.ts';
import type { Movement } from '../../schemas/movement.ts';
import { asClaimed, isUnproven } from '../claimed.ts';
import { copy } from '../copy.ts';
import { nameOf, placeNameOf } from '../names.ts';
import { routes } from '../routes.ts';
import { showDay, showPeriod } from '../show-date.ts';
import type { LinkedName } from './instrument.ts';
import { sourceOf } from './instrument.ts';
import { planCount } from './mention.ts';
import { type AwardClauses, awardClausesOf } from './movement/award-clauses.ts';
import { familyOf, rowsOfFamily } from './movement/family.ts';
import { type LaunchText, launchTextOf } from './movement/launch-text.ts';
import { type NameRow, namesOf, shownPattern } from './movement/names.ts';
import { type MovementStatus, statusOf } from './movement/status.ts';

export interface PhaseView {
  readonly span: string;
  readonly instrument: LinkedName | null;
  readonly text: string;
  readonly note: string | null;
  /** Null where the span itself says that it is unverified. */
  readonly source: string | null;
  readonly isKnown: boolean;
}

/** Props of a movement's page, sentences left out. */
export interface MovementView {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly parent: LinkedName | null;
  readonly lede: string;
  readonly plans: number;
  readonly status: MovementStatus;
  readonly names: readonly NameRow[];
  /** The names' common pattern, holes in words; null where none is known. */
  readonly pattern: string | null;
  readonly phases: readonly PhaseView[];
  readonly facts: readonly {
    readonly name: string;
    readonly value: string;
    readonly link: LinkedName | null;
  }[];
  readonly source: string | null;
  readonly together: readonly (LinkedName & { readonly plans: number })[];
  readonly notes: readonly string[];
  readonly awards: AwardClauses;
  readonly launchText: LaunchText | null;
  /** Sentences of the whole family, newest plan first. */
  readonly rows: readonly MentionRow[];
}

const phasesOf = (catalogue: Catalogue, movement: Movement): PhaseView[] => {
  const byId = new Map(catalogue.registry.instruments.map((record) => [record.id, record]));
  return movement.phases.map((phase) => {
    const instrument = phase.instrument === null ? undefined : byId.get(phase.instrument);
    const dated = phase.from !== null || phase.to !== null;
    const span = phase.name ?? (dated ? showPeriod(phase.from, phase.to) : copy.movement.phaseNoDay);
    return {
      span: dated || phase.name !== undefined ? asClaimed(span, phase.claim) : span,
      instrument:
        instrument === undefined
          ? null
          : { href: routes.instrument(instrument.id), name: nameOf(instrument) },
      text: instrument === undefined ? (phase.instrumentText ?? copy.movement.phaseNoInstrument) : '',
      note: phase.note ?? null,
      source: isUnproven(phase.claim) ? null : copy.names.confidence[phase.claim.confidence],
      isKnown: !isUnproven(phase.claim) && (instrument !== undefined || phase.instrumentText !== null),
    };
  });
};

const togetherOf = (catalogue: Catalogue, family: ReadonlySet<string>, plans: ReadonlySet<string>) =>
  catalogue.registry.movements
    .filter(({ id, parent }) => parent === null && !family.has(id))
    .map((other) => {
      const rows = familyOf(other, catalogue.registry.movements).flatMap(
        ({ id }) => catalogue.namedIn.get(id) ?? [],
      );
      return {
        href: routes.movement(other.id),
        name: other.name,
        plans: planCount(rows.filter(({ plan }) => plans.has(plan))),
      };
    })
    .filter((other) => other.plans > 1)
    .sort((a, b) => b.plans - a.plans || a.name.localeCompare(b.name, 'vi'))
    .slice(0, 6);

/** Everything that the page of one movement prints. */
export const movementView = (
  catalogue: Catalogue,
  movement: Movement,
  plateOf: (plan: string) => string,
): MovementView => {
  const { registry } = catalogue;
  const byId = new Map(registry.movements.map((record) => [record.id, record]));
  const link = (id: string | null): LinkedName | null => {
    const other = id === null ? undefined : byId.get(id);
    return other === undefined ? null : { href: routes.movement(other.id), name: other.name };
  };
  const family = familyOf(movement, registry.movements);
  const rows = rowsOfFamily(catalogue, movement);
  const launching = registry.instruments.find(({ id }) => id === movement.launchingInstrument);
  const plans = planCount(rows);
  const names = family.filter(({ id }) => catalogue.namedIn.has(id)).length;
  const words = copy.movement;
  const launched = (fact: string | null): string | null =>
    fact === null ? null : asClaimed(fact, movement.launchClaim);
  const status = statusOf(catalogue, movement);
  return {
    id: movement.id,
    kind: copy.names.movementKind[movement.kind],
    name: movement.name,
    parent: link(movement.parent),
    lede: words.lede(
      launched(movement.launchedOn === null ? null : showDay(movement.launchedOn)),
      plans,
      names,
    ),
    plans,
    status,
    names: namesOf(catalogue, family, plateOf),
    pattern: shownPattern(movement.pattern),
    phases: phasesOf(catalogue, movement),
    facts: [
      {
        name: words.launchedOn,
        value: launched(movement.launchedOn === null ? null : showDay(movement.launchedOn)) ?? words.unknown,
        link: null,
      },
      { name: words.launchedBy, value: launched(movement.launchedBy) ?? words.unknown, link: null },
      {
        name: words.launchingInstrument,
        value: launching === undefined ? words.unknown : '',
        link:
          launching === undefined
            ? null
            : {
                href: routes.instrument(launching.id),
                name: asClaimed(nameOf(launching), movement.launchClaim),
              },
      },
      { name: words.level, value: copy.names.movementLevel[movement.level], link: null },
      ...(movement.scope === 'national'
        ? []
        : [{ name: words.scope, value: placeNameOf(movement.scope, registry), link: null }]),
    ],
    source: movement.launchClaim === undefined ? null : sourceOf(movement.launchClaim),
    together: togetherOf(
      catalogue,
      new Set(family.map(({ id }) => id)),
      new Set(rows.map(({ plan }) => plan)),
    ),
    notes: movement.notes,
    awards: awardClausesOf(catalogue, rows, plateOf),
    launchText: launchTextOf(catalogue, movement, status),
    rows,
  };
};

/** A movement as lists show it, its local variants with it. */
export interface MovementRow extends LinkedName {
  readonly kind: string;
  readonly plans: number;
  /** Names under which plans mention the family. */
  readonly names: number;
  readonly variants: readonly LinkedName[];
}

/** Heads of families, those that most plans name first. */
export const movementRows = ({ registry, namedIn }: Catalogue): MovementRow[] =>
  registry.movements
    .filter(({ parent }) => parent === null)
    .map((movement) => {
      const family = familyOf(movement, registry.movements);
      return {
        href: routes.movement(movement.id),
        name: movement.name,
        kind: copy.names.movementKind[movement.kind],
        plans: planCount(family.flatMap(({ id }) => namedIn.get(id) ?? [])),
        names: family.filter(({ id }) => namedIn.has(id)).length,
        variants: family.slice(1).map(({ id, name }) => ({ href: routes.movement(id), name })),
      };
    })
    .sort((a, b) => b.plans - a.plans || b.names - a.names || a.name.localeCompare(b.name, 'vi'));
