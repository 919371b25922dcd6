import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { type Force, forceOn } from '../../pipeline/catalogue/force.ts';
import { placeRecord } from '../../pipeline/catalogue/place-record.ts';
import { yearOf } from '../../pipeline/catalogue/plan-year.ts';
import type { CitationMention } from '../../pipeline/mention.ts';
import { successorsNamedOn } from '../../pipeline/places/place-name-on.ts';
import type { Reading } from '../../pipeline/reading.ts';
import { isoOf } from '../../pipeline/text/date.ts';
import { fingerprintOf } from '../../pipeline/text/fingerprint.ts';
import type { Division, PlanContent } from '../../pipeline/tree.ts';
import { addressesOf } from '../../render/address.ts';
import type { ClauseLine } from '../../schemas/clause-line.ts';
import type { Sidecar } from '../../schemas/sidecar.ts';
import { routes } from '../routes.ts';
import { agencyOf } from '../views/plan-identity.ts';

const stateOn = (
  instrument: string | null,
  day: string | null,
  { registry }: Catalogue,
): Force['state'] | null => {
  const record = registry.instruments.find(({ id }) => id === instrument);
  return record === undefined || day === null ? null : forceOn(record, day, registry).state;
};

/** Names or ids of what stands today in the place of a plan. */
const placeToday = (place: string | null, { registry, today }: Catalogue): string[] => {
  const record = placeRecord(place, registry);
  if (place === null) return [];
  if (record === undefined || record.endedOn === null || record.endedOn > today) return [place];
  return successorsNamedOn(record, today, registry).map(({ id, name }) => id ?? name);
};

const planOf = (catalogue: Catalogue, reading: Reading, sidecar: Sidecar | null): ClauseLine['plan'] => ({
  id: reading.entry.id,
  kind: reading.entry.documentType,
  reference: reading.entry.reference,
  subject: reading.entry.subject,
  issuer: agencyOf(reading, sidecar),
  level: reading.context.level,
  place: reading.context.place,
  placeToday: placeToday(reading.context.place, catalogue),
  issuedOn: isoOf(reading.entry.issuedOn),
  year: yearOf(reading, sidecar),
});

const byNode = <Mention extends { readonly node: unknown }>(
  mentions: readonly Mention[],
): Map<unknown, Mention[]> => Map.groupBy(mentions, ({ node }) => node);

const citationOf = (
  { record }: CitationMention,
  day: string | null,
  catalogue: Catalogue,
): ClauseLine['citations'][number] => ({
  text: record.text,
  reference: record.reference,
  instrument: record.instrument,
  outcome: record.outcome,
  stateWhenIssued: stateOn(record.instrument, day, catalogue),
  stateToday: stateOn(record.instrument, catalogue.today, catalogue),
});

/** Every clause of a plan in the order of its text, each complete in itself. */
export const clauseLinesOf = (
  catalogue: Catalogue,
  reading: Reading,
  sidecar: Sidecar | null,
): ClauseLine[] => {
  const plan = planOf(catalogue, reading, sidecar);
  const addresses = addressesOf(reading.tree);
  const citations = byNode(reading.citations);
  const movements = byNode(reading.movements);
  const dates = Map.groupBy(reading.entry.dates, ({ line }) => line);
  const lineOf = (division: Division, headings: readonly string[]): ClauseLine => ({
    id: `${plan.id}#${division.anchor}`,
    url: routes.clause(plan.id, division.anchor),
    fingerprint: fingerprintOf(division.block.text),
    plan,
    anchor: division.anchor,
    address: addresses.get(division.anchor) ?? division.anchor,
    marker: division.marker,
    level: division.level,
    headings: [...headings],
    heading: division.heading,
    role: division.role,
    text: division.block.text,
    citations: (citations.get(division) ?? []).map((mention) =>
      citationOf(mention, reading.context.day, catalogue),
    ),
    movements: (movements.get(division) ?? []).map(({ record: { text, movement, family } }) => ({
      text,
      movement,
      family,
    })),
    dates: division.lines.flatMap((line) => dates.get(line) ?? []),
  });
  const below = (nodes: readonly PlanContent[], headings: readonly string[]): ClauseLine[] =>
    nodes.flatMap((node) => {
      if (node.type !== 'division') return [];
      const inside = node.heading === null ? headings : [...headings, node.heading];
      return [lineOf(node, headings), ...below(node.children, inside)];
    });
  return reading.tree.children.flatMap((zone) => below(zone.children, []));
};
