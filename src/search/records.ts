import type { Reading } from '../pipeline/reading.ts';
import type { Registry } from '../pipeline/registry.ts';
import type { Division, Statement, Unknown, Zone } from '../pipeline/tree.ts';
import { addressesOf } from '../render/address.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Instrument } from '../schemas/instrument.ts';
import type { Movement } from '../schemas/movement.ts';
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

/** Filters of a stretch of a plan: what the whole plan has, and what these lines cite and name. */
const filtersFor = (reading: Reading, lines: Lines, role: string | null): RecordFilters => {
  const { context, entry } = reading;
  const stands = ({ line }: { line: number }): boolean => lines.includes(line);
  const place = context.place;
  const year = context.day?.slice(0, 4);
  return {
    kind: 'section',
    level: context.level,
    ...(place === null
      ? {}
      : { place: place.split('/').map((_step, index, steps) => steps.slice(0, index + 1).join('/')) }),
    ...(year === undefined ? {} : { year }),
    movement: unique(entry.movements.filter(stands).flatMap(({ movement, family }) => [movement, family])),
    instrument: unique(entry.citations.filter(stands).map(({ instrument }) => instrument)),
    ...(role === null ? {} : { role }),
  };
};

/** Title of a plan as lists print it: its subject, else its reference, else its id. */
export const planTitle = ({ entry }: Reading): string => entry.subject ?? entry.reference ?? entry.id;

const divisionRecords = (
  reading: Reading,
  division: Division,
  role: string | null,
  addresses: Addresses,
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
    filters: filtersFor(reading, linesBelow(rest), ownRole),
    day: reading.context.day ?? '',
  };
  return [own, ...sections.flatMap((section) => divisionRecords(reading, section, ownRole, addresses))];
};

/** Everything of a zone outside the outline as one record, which lands on the plan's page. */
const zoneRecord = (reading: Reading, zone: Zone): SearchRecord[] => {
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
      ),
      day: reading.context.day ?? '',
    },
  ];
};

/** Zones before the body read as one: who speaks, on what basis, about what. */
const headZones: readonly string[] = ['letterhead', 'stamp', 'title', 'preamble'];
const tailZones: readonly string[] = ['closing', 'recipients', 'signature', 'unknown'];

const joinZones = (reading: Reading, names: readonly string[], zone: 'title' | 'closing'): SearchRecord[] => {
  const children = reading.tree.children
    .filter((found) => names.includes(found.zone))
    .flatMap((found) => found.children);
  return zoneRecord(reading, { type: 'zone', zone, children });
};

/** Records of one plan: its head, each section, its end. */
export const planRecords = (reading: Reading): SearchRecord[] => [
  ...joinZones(reading, headZones, 'title'),
  ...reading.tree.children.flatMap((zone) =>
    zone.children
      .filter((child) => child.type === 'division')
      .flatMap((division) => divisionRecords(reading, division, null, addressesOf(reading.tree))),
  ),
  ...joinZones(reading, tailZones, 'closing'),
];

const single = (
  url: string,
  title: string,
  texts: readonly string[],
  filters: RecordFilters,
  day: string,
) => ({
  url,
  title,
  plan: '',
  section: '',
  parts: [{ anchor: '', address: '', text: texts.join('. ') }],
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

const guideRecord = (guide: Guide): SearchRecord =>
  single(pageAddress.guide(guide.id), guide.title, [guide.description], { kind: 'guide' }, '');

/** Everything that search can find, plans first; the order is that of the arguments. */
export const searchRecords = (
  readings: readonly Reading[],
  registry: Registry,
  guides: readonly Guide[],
): SearchRecord[] => [
  ...readings.flatMap(planRecords),
  ...registry.instruments.map(instrumentRecord),
  ...registry.movements.map(movementRecord),
  ...guides.map(guideRecord),
];
