import type { CitationRecord, DateRecord } from '../../../schemas/entry.ts';
import type { CitationMention, MovementMention } from '../../mention.ts';
import { scheduleContext } from '../../parse/schedule.ts';
import type { Reading } from '../../reading.ts';
import type { Registry } from '../../registry.ts';
import type { Range } from '../../text/block.ts';
import { findDates } from '../../text/date.ts';
import { foldedKey } from '../../text/phrase.ts';
import type { Textual } from '../../tree.ts';
import { entityForms, typedPlace } from './entities.table.ts';
import type { Entity, Relation } from './entity.ts';
import { type PlaceFinder, placeFinder, placeRelation } from './find-places.ts';

/** Finds what the blocks of one document name, in the order of the text, no two overlapping. */
export type EntityFinder = (node: Textual) => Entity[];

interface Mention {
  readonly node: Textual;
  readonly range: Range;
}

/** A citation without a number whose instrument stays open is plain words: years and places in it are the plan's own. */
const isNamed = ({ instrument, reference }: CitationRecord): boolean =>
  instrument !== null || reference !== null;

const byNode = <T extends Mention>(mentions: readonly T[]): Map<Textual, T[]> =>
  Map.groupBy(mentions, ({ node }) => node);

/** The year that a document is written for: the one of its subject, else that of its signing. */
const yearOf = ({ context, entry }: Reading): number | null => {
  const { subjectYear, day } = scheduleContext(context, entry.documentType);
  const year = subjectYear ?? day?.slice(0, 4) ?? null;
  return year === null ? null : Number(year);
};

const yearRelation = (year: number, own: number | null): Relation => {
  if (own === null) return null;
  if (year === own) return 'own';
  if (year === own - 1) return 'previous';
  return year === own + 1 ? 'next' : null;
};

/** What is told from others by one value alone. */
const named = (value: string): Pick<Entity, 'value' | 'form'> => ({ value, form: value });

/** Every place where `part` stands in `text`. */
const placesOf = (text: string, part: string): Range[] => {
  const found: Range[] = [];
  for (let at = text.indexOf(part); at >= 0 && part !== ''; at = text.indexOf(part, at + part.length))
    found.push({ start: at, end: at + part.length });
  return found;
};

/** Figures of a day, with the year where one stands: "15/5", "15-11-2024". */
const dayFigures = /\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?/u;

/** The day of a deadline without the words around it; empty where it names a month or a quarter alone. */
const figuresOf = (printed: string): string => dayFigures.exec(printed)?.[0] ?? '';

/** A range without the quotation marks around it: a name is filled in between them. */
const withoutQuotes = (text: string, { start, end }: Range): Range => {
  const [lead] = /^[“”"‘’'\s]*/u.exec(text.slice(start, end)) ?? [''];
  const [tail] = /[“”"‘’'\s]*$/u.exec(text.slice(start + lead.length, end)) ?? [''];
  return { start: start + lead.length, end: end - tail.length };
};

/** Keeps the entities that overlap none before them in the list, and puts them in the order of the text. */
const settle = (candidates: readonly Entity[], length: number): Entity[] => {
  const taken = new Uint8Array(length);
  return candidates
    .filter(({ start, end }) => {
      if (start >= end || taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
};

const citationEntity = ({ range, record }: CitationMention): Entity => ({
  kind: 'citation',
  ...range,
  value: record.instrument,
  form: foldedKey(record.reference ?? record.text),
  relation: null,
});

const movementEntity = (text: string, { range, record }: MovementMention): Entity => ({
  kind: 'movement',
  ...withoutQuotes(text, range),
  ...named(record.movement ?? foldedKey(record.text)),
  relation: null,
});

const issuerEntities = (text: string, issuer: string): Entity[] =>
  placesOf(text, issuer).map((range) => ({
    kind: 'issuer',
    ...range,
    ...named(foldedKey(issuer)),
    relation: 'own',
  }));

const dateEntities = (text: string): Entity[] =>
  findDates(text).map(({ start, end, iso, text: printed }) => ({
    kind: 'date',
    start,
    end,
    ...named(iso ?? foldedKey(printed)),
    relation: null,
  }));

const deadlineEntities = (text: string, { text: printed, to, from }: DateRecord): Entity[] =>
  placesOf(text, figuresOf(printed)).map((range) => ({
    kind: 'deadline',
    ...range,
    ...named(to ?? from ?? printed),
    relation: null,
  }));

/** What the forms of a document are read by: its places and its own year. */
interface FormContext {
  readonly places: PlaceFinder;
  readonly relationOfPlace: (id: string) => Relation;
  readonly ownYear: number | null;
}

const placeEntities = (text: string, { places, relationOfPlace }: FormContext): Entity[] =>
  places.namesIn(text).map(({ start, end, id }) => ({
    kind: 'place',
    start,
    end,
    ...named(id),
    relation: relationOfPlace(id),
  }));

/** Years, numbers and typed places, by their form. */
const formEntities = (text: string, { places, relationOfPlace, ownYear }: FormContext): Entity[] => {
  const relationOf = (kind: Entity['kind'], value: string): Relation => {
    if (kind === 'year') return yearRelation(Number(value), ownYear);
    return kind === 'place' ? relationOfPlace(value) : null;
  };
  return entityForms.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match): Entity => {
      const name = match.groups?.['name'] ?? match[0];
      const value = kind === 'place' ? places.idOf(name) : name.replace(/\s/g, '').replace(/–/g, '-');
      return {
        kind,
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        ...named(value),
        relation: relationOf(kind, value),
      };
    }),
  );
};

/**
 * What the blocks of one document name: citations, movements and times from its records, places from the register and by
 * their type, its own body, years and numbers by their form. Where two overlap, the one that is known better is kept.
 */
export const entityFinder = (reading: Reading, registry: Registry): EntityFinder => {
  const { entry, context } = reading;
  const citations = byNode(
    reading.citations.filter(({ nestedIn, record }) => nestedIn === null && isNamed(record)),
  );
  const movements = byNode(reading.movements);
  const times = Map.groupBy(
    entry.dates.filter(({ kind }) => kind === 'deadline'),
    ({ line }) => line,
  );
  const issuer = entry.issuer?.name ?? '';
  const places = placeFinder(context.place, registry);
  const inIssuer = new Set(
    [...issuer.matchAll(typedPlace)].map(({ groups }) => places.idOf(groups?.['name'] ?? '')),
  );
  const forms: FormContext = {
    places,
    relationOfPlace: (id) => placeRelation(id, context.place) ?? (inIssuer.has(id) ? 'own' : null),
    ownYear: yearOf(reading),
  };
  return (node) => {
    const { text } = node.block;
    const candidates = [
      ...(citations.get(node) ?? []).map(citationEntity),
      ...(movements.get(node) ?? []).map((mention) => movementEntity(text, mention)),
      ...issuerEntities(text, issuer),
      ...dateEntities(text),
      ...node.lines.flatMap((line) =>
        (times.get(line) ?? []).flatMap((time) => deadlineEntities(text, time)),
      ),
      ...placeEntities(text, forms),
      ...formEntities(text, forms),
    ];
    return settle(candidates, text.length);
  };
};
