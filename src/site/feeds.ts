import type { Catalogue } from '../pipeline/catalogue/catalogue.ts';
import { latestDay } from '../pipeline/catalogue/day.ts';
import { effects } from '../pipeline/catalogue/force.ts';
import type { Reading } from '../pipeline/reading.ts';
import type { Feed, FeedEntry } from '../render/atom.ts';
import type { Claim } from '../schemas/claim.ts';
import type { ForceState, Instrument } from '../schemas/instrument.ts';
import type { Movement } from '../schemas/movement.ts';
import { asClaimed } from './claimed.ts';
import { copy } from './copy.ts';
import { nameOf } from './names.ts';
import { routes } from './routes.ts';
import { showDay } from './show-date.ts';
import { sidecarOf } from './sidecar-of.ts';
import { plateOf, subjectOf } from './views/plan-identity.ts';

/** Entries that a feed holds. */
const longest = 50;

const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  b.updated.localeCompare(a.updated) || a.address.localeCompare(b.address);

const newest = (entries: readonly FeedEntry[]): FeedEntry[] =>
  entries.toSorted(newestFirst).slice(0, longest);

const planEntry = (reading: Reading, catalogue: Catalogue): FeedEntry => {
  const { id } = reading.entry;
  const sidecar = sidecarOf(id);
  return {
    address: routes.plan(id),
    title: subjectOf(reading),
    updated: sidecar?.addedOn ?? latestDay(reading.context.day ?? catalogue.today),
    summary: plateOf(reading, sidecar),
  };
};

const feed = (address: string, page: string, title: string, entries: readonly FeedEntry[]): Feed => ({
  address,
  page,
  title,
  author: copy.frame.siteName,
  entries,
});

/** Plans, those that were added last first. */
export const planFeed = (catalogue: Catalogue): Feed =>
  feed(
    routes.planFeed,
    routes.plans,
    copy.data.feeds.plans,
    newest(Array.from(catalogue.readings.values(), (reading) => planEntry(reading, catalogue))),
  );

/** Plans that name a movement. */
export const movementFeed = (catalogue: Catalogue, movement: Movement): Feed => {
  const plans = new Set((catalogue.namedIn.get(movement.id) ?? []).map(({ plan }) => plan));
  const readings = [...plans].flatMap((id) => catalogue.readings.get(id) ?? []);
  return feed(
    routes.movementFeed(movement.id),
    routes.movement(movement.id),
    copy.data.feeds.movement(movement.name),
    newest(readings.map((reading) => planEntry(reading, catalogue))),
  );
};

interface Change {
  readonly instrument: Instrument;
  readonly state: ForceState;
  readonly from: string | null;
  readonly claim: Claim;
}

const changesOf = ({ registry }: Catalogue): Change[] =>
  registry.instruments.flatMap((instrument) => [
    ...instrument.force.map(({ state, from, claim }) => ({ instrument, state, from, claim })),
    ...instrument.relations.flatMap(({ kind, target, from, claim }): Change[] => {
      const state = effects[kind];
      const ended = registry.instruments.find(({ id }) => id === target);
      return state === undefined || ended === undefined
        ? []
        : [{ instrument: ended, state, from: from ?? instrument.issuedOn, claim }];
    }),
  ]);

/** What became of instruments, the latest change first; a change told by two records is one. */
export const forceFeed = (catalogue: Catalogue): Feed => {
  const entries = new Map<string, FeedEntry>();
  for (const { instrument, state, from, claim } of changesOf(catalogue)) {
    if (from === null || state === 'unknown') continue;
    const address = `${routes.instrument(instrument.id)}?${state}-${from}`;
    const words = copy.data.feeds.change(nameOf(instrument), copy.names.force[state], showDay(from));
    if (!entries.has(address))
      entries.set(address, {
        address,
        title: asClaimed(words, claim),
        updated: latestDay(from),
        summary: copy.data.feeds.source(
          claim.source,
          copy.names.confidence[claim.confidence],
          showDay(claim.checkedOn),
        ),
      });
  }
  return feed(routes.forceFeed, routes.instruments, copy.data.feeds.force, newest([...entries.values()]));
};
