import { forceOn, isDead } from '../pipeline/catalogue/force.ts';
import { placeRecord as recordOfPlace } from '../pipeline/catalogue/place-record.ts';
import { type SuccessorOn, successorsNamedOn } from '../pipeline/places/place-name-on.ts';
import type { Reading } from '../pipeline/reading.ts';
import type { Registry } from '../pipeline/registry.ts';
import { isoOf } from '../pipeline/text/date.ts';
import type { Division, Statement, Unknown, Zone } from '../pipeline/tree.ts';
import { addressesOf } from '../render/address.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Instrument } from '../schemas/instrument.ts';
import type { ModelClause } from '../schemas/model-clause.ts';
import type { Movement } from '../schemas/movement.ts';
import type { Place } from '../schemas/place.ts';
import { pageAddress } from './page-address.ts';
import type { RecordFilters, RecordPart, SearchRecord } from './record.ts';

/** Divisions down to this level are sections of their own: I, II.1. What lies deeper is part of its section. */
const sectionDepth = 2;

type Lines = readonly number[];
type Addresses = ReadonlyMap<string, string>;

const shownText = (node: Division | Statement | Unknown): string =>
  node.type === 'division' && node.marker !== null ? `${node.marker} ${node.block.text}` : node.block.text;

/** The division and all below it, each a part; an unknown stretch belongs to the part before it. */
const partsBelow = (division: Division, addresses: Addresses): RecordPart[] => {
  const { anchor } = division;
  const address = addresses.get(anchor) ?? anchor;
  return [
    { anchor, address, text: shownText(division) },
    ...division.children.flatMap((child) =>
      child.type === 'division'
        ? partsBelow(child, addresses)
        : [{ anchor, address, text: child.block.text }],
    ),
  ];
};

const linesBelow = (division: Division): number[] => [
  ...division.lines,
  ...division.children.flatMap((child) => (child.type === 'division' ? linesBelow(child) : [...child.lines])),
];

const unique = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].sort();

/** What records are made with beside the plans. */
export interface RecordWorld {
  readonly registry: Registry;
  /** Day for which the state of the law is told, `YYYY-MM-DD`. */
  readonly today: string;
}

const lapsedIn = new WeakMap<RecordWorld, ReadonlySet<string>>();

/** Ids of the instruments that are no basis any more, as far as the registry claims it. */
const lapsed = (world: RecordWorld): ReadonlySet<string> => {
  const known = lapsedIn.get(world);
  if (known !== undefined) return known;
  const { registry, today } = world;
  const made = new Set(
    registry.instruments
      .filter((instrument) => {
        const { state, claim } = forceOn(instrument, today, registry);
        return isDead(state) && claim?.confidence !== 'unverified';
      })
      .map(({ id }) => id),
  );
  lapsedIn.set(world, made);
  return made;
};

/** "a/b/c" → "a", "a/b", "a/b/c". */
export const placesAbove = (place: string | null): string[] =>
  place === null ? [] : place.split('/').map((_step, index, steps) => steps.slice(0, index + 1).join('/'));

/** Whether a province goes on in a larger one of its own name: both are one record. */
const isOwnSuccessor = ({ level, name }: Place, successor: SuccessorOn): boolean =>
  level === 'province' && successor.id === null && successor.unit.endsWith(name);

/** What stands in the place's stead today, and above it: nothing where it ended; the place itself where it stands still. */
const placesNow = (place: string | null, { registry, today }: RecordWorld): string[] =>
  placesAbove(place).flatMap((id) => {
    const record = recordOfPlace(id, registry);
    if (record === undefined || record.endedOn === null || record.endedOn > today) return [id];
    return successorsNamedOn(record, today, registry).flatMap((successor) => {
      if (isOwnSuccessor(record, successor)) return [id];
      return successor.id === null ? [successor.name] : placesAbove(successor.id);
    });
  });

/** The day of a plan for its records, and whether that is only the earliest that it may be: the paper prints none. */
const dayOf = ({ context, entry }: Reading): Pick<SearchRecord, 'day' | 'isEarliest'> => {
  const day = context.day ?? '';
  const isTold = isoOf(entry.issuedOn) !== null || day.length <= 'YYYY'.length;
  return isTold ? { day } : { day, isEarliest: true };
};

/** Filters of a stretch of a plan: what the whole plan has, and what these lines cite and name. */
const filtersFor = (
  reading: Reading,
  lines: Lines,
  role: string | null,
  world: RecordWorld,
): RecordFilters => {
  const { context, entry } = reading;
  const own = new Set(lines);
  const stands = ({ line }: { line: number }): boolean => own.has(line);
  const { place } = context;
  const year = context.day?.slice(0, 4);
  const instruments = unique(entry.citations.filter(stands).map(({ instrument }) => instrument));
  const dead = lapsed(world);
  return {
    kind: 'section',
    level: context.level,
    place: placesAbove(place),
    placeNow: unique(placesNow(place, world)),
    ...(year === undefined ? {} : { year }),
    movement: unique(entry.movements.filter(stands).flatMap(({ movement, family }) => [movement, family])),
    instrument: instruments,
    ...(role === null ? {} : { role }),
    ...(instruments.some((id) => dead.has(id)) ? { basis: 'lapsed' } : {}),
  };
};

/** Title of a plan as lists print it: its subject, else its reference, else its id. */
export const planTitle = ({ entry }: Reading): string => entry.subject ?? entry.reference ?? entry.id;

const divisionRecords = (
  reading: Reading,
  division: Division,
  role: string | null,
  addresses: Addresses,
  world: RecordWorld,
): SearchRecord[] => {
  const ownRole = division.role ?? role;
  const sections = division.children.filter(
    (child): child is Division =>
      child.type === 'division' && division.level < sectionDepth && child.marker !== null,
  );
  const rest: Division = {
    ...division,
    children: division.children.filter((child) => !sections.some((section) => section === child)),
  };
  const { id } = reading.entry;
  const own: SearchRecord = {
    url: pageAddress.clause(id, division.anchor),
    title: division.heading ?? '',
    plan: planTitle(reading),
    section: addresses.get(division.anchor) ?? division.anchor,
    parts: partsBelow(rest, addresses),
    filters: filtersFor(reading, linesBelow(rest), ownRole, world),
    ...dayOf(reading),
  };
  return [
    own,
    ...sections.flatMap((section) => divisionRecords(reading, section, ownRole, addresses, world)),
  ];
};

/** Everything of a zone outside the outline as one record, which lands on the plan's page. */
const zoneRecord = (reading: Reading, zone: Zone, world: RecordWorld): SearchRecord[] => {
  const nodes = zone.children.filter((child) => child.type !== 'division');
  const text = nodes.map(shownText).join(' ');
  if (text.trim() === '') return [];
  return [
    {
      url: pageAddress.plan(reading.entry.id),
      title: zone.zone === 'title' ? planTitle(reading) : '',
      plan: planTitle(reading),
      section: '',
      parts: [{ anchor: '', address: '', text }],
      filters: filtersFor(
        reading,
        nodes.flatMap(({ lines }) => [...lines]),
        null,
        world,
      ),
      ...dayOf(reading),
    },
  ];
};

/** Zones before the body read as one: who speaks, on what basis, about what. */
const headZones: readonly string[] = ['letterhead', 'stamp', 'title', 'preamble'];
const tailZones: readonly string[] = ['closing', 'recipients', 'signature', 'unknown'];

const joinZones = (
  reading: Reading,
  names: readonly string[],
  zone: 'title' | 'closing',
  world: RecordWorld,
): SearchRecord[] => {
  const children = reading.tree.children
    .filter((found) => names.includes(found.zone))
    .flatMap((found) => found.children);
  return zoneRecord(reading, { type: 'zone', zone, children }, world);
};

/** Records of one plan: its head, each section, its end. */
export const planRecords = (reading: Reading, world: RecordWorld): SearchRecord[] => {
  const addresses = addressesOf(reading.tree);
  return [
    ...joinZones(reading, headZones, 'title', world),
    ...reading.tree.children.flatMap((zone) =>
      zone.children
        .filter((child) => child.type === 'division')
        .flatMap((division) => divisionRecords(reading, division, null, addresses, world)),
    ),
    ...joinZones(reading, tailZones, 'closing', world),
  ];
};

/** Texts one after the other; one that ends without a mark is given a full stop before the next. */
const joined = (texts: readonly string[]): string =>
  texts.map((text, at) => (at === texts.length - 1 || /[.;:!?…]$/.test(text) ? text : `${text}.`)).join(' ');

const single = (
  url: string,
  title: string,
  texts: readonly string[],
  filters: RecordFilters,
  day = '',
): SearchRecord => ({
  url,
  title,
  plan: '',
  section: '',
  parts: [{ anchor: '', address: '', text: joined(texts.filter((text) => text !== '')) }],
  filters,
  day,
});

const instrumentRecord = (instrument: Instrument): SearchRecord =>
  single(
    pageAddress.instrument(instrument.id),
    instrument.reference === null ? instrument.title : `${instrument.reference} ${instrument.title}`,
    [instrument.issuer, ...instrument.aliases],
    { kind: 'instrument', year: String(instrument.year), instrument: [instrument.id] },
    instrument.issuedOn ?? String(instrument.year),
  );

const movementRecord = (movement: Movement): SearchRecord =>
  single(
    pageAddress.movement(movement.id),
    movement.name,
    movement.aliases,
    { kind: 'movement', movement: [movement.id] },
    movement.launchedOn ?? '',
  );

const placeRecord = (place: Place, world: RecordWorld): SearchRecord =>
  single(
    pageAddress.place(place.id),
    place.name.toLowerCase().startsWith(place.type) ? place.name : `${place.type} ${place.name}`,
    [...place.aliases, ...place.successors.map(({ name }) => name)],
    {
      kind: 'place',
      level: place.level,
      place: placesAbove(place.id),
      placeNow: unique(placesNow(place.id, world)),
    },
  );

const clauseRecord = ({ clause, text }: ClauseText): SearchRecord =>
  single(pageAddress.modelClause(clause.id), clause.title, [clause.whenToUse, text], {
    kind: 'clause',
    role: clause.role,
  });

/** A guide is found by its title and description: its examples are words that stand in no plan. */
const guideRecord = (guide: Guide): SearchRecord =>
  single(pageAddress.guide(guide.id), guide.title, [guide.description], { kind: 'guide' });

/** A page of the site itself, a tool or a list, and what else it is called. */
export interface PageText {
  readonly url: string;
  readonly title: string;
  readonly called: string;
}

/** A page is found by its names alone: what it says of itself speaks of plans and awards, as all do. */
const pageRecord = ({ url, title, called }: PageText): SearchRecord =>
  single(url, title, [called], { kind: 'page' });

/** A model clause with the text of its body, without markup. */
export interface ClauseText {
  readonly clause: ModelClause;
  readonly text: string;
}

/** Records of what stands beside the plans. */
export const registryRecords = (
  world: RecordWorld,
  clauses: readonly ClauseText[],
  guides: readonly Guide[],
  pages: readonly PageText[],
): SearchRecord[] => [
  ...world.registry.instruments.map(instrumentRecord),
  ...world.registry.movements.map(movementRecord),
  ...world.registry.places.map((place) => placeRecord(place, world)),
  ...clauses.map(clauseRecord),
  ...guides.map(guideRecord),
  ...pages.map(pageRecord),
];
