import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { earliestDay, latestDay } from '../../pipeline/catalogue/day.ts';
import { forceOn, isDead } from '../../pipeline/catalogue/force.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Instrument, InstrumentKind } from '../../schemas/instrument.ts';
import type { Movement } from '../../schemas/movement.ts';
import { asClaimed, isUnproven } from '../claimed.ts';
import { copy } from '../copy.ts';
import { isDoubtful, labelOf } from '../label.ts';
import { nameOf } from '../names.ts';
import { routes } from '../routes.ts';
import { showDay } from '../show-date.ts';
import { sourceOf } from './instrument.ts';

/** A stretch of time of which something is known. */
export interface Stretch {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Both ends are known and verified; otherwise the stretch is drawn as open. */
  readonly isSure: boolean;
}

/** A movement or an instrument on the time line. */
export interface TimeRow {
  readonly href: string;
  readonly name: string;
  /** Stretches in their order; phases of a movement stand apart. */
  readonly stretches: readonly Stretch[];
  /** "08/6/2011" or what is said where nothing is known. */
  readonly begun: string;
  /** When it ended, or how it stands today. */
  readonly ended: string;
  readonly source: string | null;
}

/** Kinds that order emulation in the whole country. */
const shownKinds: ReadonlySet<InstrumentKind> = new Set([
  'appeal',
  'law',
  'code',
  'decree',
  'directive',
  'circular',
]);

const byBegin = (a: TimeRow, b: TimeRow): number =>
  (a.stretches[0]?.from ?? '').localeCompare(b.stretches[0]?.from ?? '') ||
  a.name.localeCompare(b.name, 'vi');

const stretch = (
  from: string | null,
  to: string | null,
  today: string,
  claim: Claim | undefined,
): Stretch[] => {
  const begin = from ?? to;
  if (begin === null) return [];
  const end = to === null ? today : latestDay(to);
  const first = from === null ? earliestDay(begin) : earliestDay(from);
  return [
    {
      from: first,
      to: [first, end].sort().at(-1) ?? end,
      isSure: from !== null && to !== null && !isUnproven(claim),
    },
  ];
};

const movementRow = (movement: Movement, { today }: Catalogue): TimeRow[] => {
  const { phases, launchedOn, launchClaim } = movement;
  const spans = phases.flatMap(({ from, to, claim }) => stretch(from, to, today, claim));
  const stretches = spans.length > 0 ? spans : stretch(launchedOn, null, today, launchClaim);
  if (stretches.length === 0) return [];
  const first = phases[0];
  const last = phases.at(-1);
  const claim = launchClaim ?? first?.claim;
  const begins = [
    ...(launchedOn === null ? [] : [{ day: launchedOn, claim: launchClaim }]),
    ...(first === undefined || first.from === null ? [] : [{ day: first.from, claim: first.claim }]),
  ].sort((a, b) => earliestDay(a.day).localeCompare(earliestDay(b.day)));
  const [begin] = begins;
  const begun = begin === undefined ? copy.times.unknown : asClaimed(showDay(begin.day), begin.claim);
  return [
    {
      href: routes.movement(movement.id),
      name: movement.name,
      stretches,
      begun,
      ended: last?.to ? asClaimed(showDay(last.to), last.claim) : copy.times.noEnd,
      source: claim === undefined ? null : sourceOf(claim),
    },
  ];
};

const instrumentRow = (instrument: Instrument, { registry, today }: Catalogue): TimeRow[] => {
  const begin = instrument.force.find(({ state, claim }) => state === 'inForce' && !isUnproven(claim));
  const claim = begin?.claim ?? instrument.issuedOnClaim ?? instrument.identityClaim;
  const from = begin?.from ?? instrument.issuedOn;
  if (from === null || isUnproven(claim)) return [];
  const now = forceOn(instrument, today, registry);
  const isOver = isDead(now.state) || now.state === 'succeeded';
  const to = isOver && !isDoubtful(now) ? now.since : null;
  const isKnown = now.claim !== null && !isDoubtful(now) && now.state !== 'unknown';
  const [own] = stretch(from, to, today, claim);
  return own === undefined
    ? []
    : [
        {
          href: routes.instrument(instrument.id),
          name: nameOf(instrument),
          stretches: [{ ...own, isSure: isKnown }],
          begun: showDay(from),
          ended: to === null ? labelOf(now).text : `${labelOf(now).text} ${copy.force.since(showDay(to))}`,
          source: now.claim === null ? sourceOf(claim) : sourceOf(now.claim),
        },
      ];
};

const nationalHeads = ({ registry }: Catalogue): Movement[] =>
  registry.movements.filter(({ level, parent }) => level === 'national' && parent === null);

/** How many national movements have no known time, and stand on no picture. */
export const undatedMovements = (catalogue: Catalogue): number =>
  nationalHeads(catalogue).filter((movement) => movementRow(movement, catalogue).length === 0).length;

/** The two parts of the time line, each in the order in which its rows begin. */
export const timeLine = (
  catalogue: Catalogue,
): { readonly movements: readonly TimeRow[]; readonly instruments: readonly TimeRow[] } => ({
  movements: nationalHeads(catalogue)
    .flatMap((movement) => movementRow(movement, catalogue))
    .sort(byBegin),
  instruments: catalogue.registry.instruments
    .filter(({ scope, kind }) => scope === 'central' && shownKinds.has(kind))
    .flatMap((instrument) => instrumentRow(instrument, catalogue))
    .sort(byBegin),
});
