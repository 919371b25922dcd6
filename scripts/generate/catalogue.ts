import type { Reading } from '../../src/pipeline/reading.ts';
import type { Registry } from '../../src/pipeline/registry.ts';
import type { Place } from '../../src/schemas/place.ts';
import { damageText } from '../damage/damage.ts';
import { Random, seedFor } from '../damage/random.ts';
import { type Clause, type Clauses, clausesOf, fill, type Part } from './clauses.ts';
import { inventPlaces, type MadePlaces } from './invented-places.ts';
import { chainOf, type Office } from './office-chain.ts';
import { drawByRank, type Spread, spreadOf } from './spread.ts';
import { givenNames, movementWords, surnames, wording } from './words.table.ts';

/** A plan that was made up, with what is known of it because it was made so. */
export interface MadePlan {
  /** Name of its file, and id. */
  readonly id: string;
  readonly text: string;
  /** Id of the place of its office. */
  readonly placeId: string;
  readonly truth: Truth;
}

/** What a made plan holds, for questions with known answers. */
export interface Truth {
  readonly id: string;
  readonly province: string;
  /** Place of the office, with its type. */
  readonly place: string;
  readonly year: number;
  /** "12/KH-UBND" */
  readonly number: string;
  /** Name of the invented movement that the plan launches; null where it launches none. */
  readonly movement: string | null;
  /** Names of movements of the register that it takes up. */
  readonly takesUp: readonly string[];
  /** Id of the made plan that it carries out; null at the head of a chain. */
  readonly follows: string | null;
  readonly damaged: boolean;
  /** Clauses of its sections, in their order, each by the plan and fragment that it was taken from; null for one made up. */
  readonly clauses: readonly (readonly (string | null)[])[];
}

/** A made catalogue: its plans one by one, so that twenty thousand need no more memory than one. */
export interface MadeCatalogue {
  /** All places that plans may come from; those of the plans are fewer. */
  readonly places: readonly Place[];
  readonly plans: Iterable<MadePlan>;
}

/** Markers of the sections of a made plan. */
const numerals = ['I', 'II', 'III', 'IV'] as const;
const years = { first: 2010, last: 2026 } as const;
/** From this year on chains have two levels; plans of the first half of 2025 still had three. */
const firstYearOfTwoLevels = 2026;
/** How much denser the plans of late years are: 1 spreads them evenly. */
const lateness = 1.6;
/** Share of plans that come damaged, as offices pass them on. */
const damagedShare = 0.1;
/** Share of plans that launch a movement of their own. */
const launchShare = 0.35;

interface Made extends MadePlan {
  readonly cited: string;
  readonly month: number;
}

/** What plans are made of. */
interface Stock {
  readonly clauses: Clauses;
  readonly spread: Spread;
}

/** A catalogue of `count` plans. Pure: the same readings, register, count and seed give the same characters. */
export function makeCatalogue(
  readings: readonly Reading[],
  registry: Registry,
  { count, seed }: { readonly count: number; readonly seed: number },
): MadeCatalogue {
  const places = inventPlaces(registry.places, new Random(seed));
  const stock = { clauses: clausesOf(readings, registry.places), spread: spreadOf(readings, registry) };
  return {
    places: [places.threeLevels, places.twoLevels].flatMap(({ below }) => [...below.values()].flat()),
    plans: makePlans(places, stock, { count, seed }),
  };
}

/** A year of which late ones are more likely, as offices put papers on the web. */
const drawYear = (random: Random): number =>
  years.last - Math.floor((years.last - years.first + 1) * random.next() ** lateness);

function* makePlans(
  { threeLevels, twoLevels }: MadePlaces,
  stock: Stock,
  { count, seed }: { readonly count: number; readonly seed: number },
): Generator<MadePlan> {
  const random = new Random(seedFor('plans', seed));
  const taken = new Set<string>();
  let made = 0;
  for (let round = 0; made < count; round += 1) {
    const year = drawYear(random);
    const era = year < firstYearOfTwoLevels ? threeLevels : twoLevels;
    const province = era.provinces[round % era.provinces.length];
    if (province === undefined) return;
    const chain: Made[] = [];
    for (const { office, follows } of chainOf(province, era, random)) {
      const plan = makePlan(office, year, chain[follows] ?? null, stock, random, taken);
      chain.push(plan);
      taken.add(plan.id);
      const { id, text, placeId, truth } = plan;
      yield { id, text, placeId, truth };
      made += 1;
      if (made === count) return;
    }
  }
}

/** Day in ISO form, to be held against the days of instruments. */
const isoDayOf = (year: number, month: number, day: number): string =>
  [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');

function makePlan(
  office: Office,
  year: number,
  superior: Made | null,
  { clauses, spread }: Stock,
  random: Random,
  taken: ReadonlySet<string>,
): Made {
  let number = random.between(2, 480);
  const idOf = (): string => `ke-hoach-${number}-kh-ubnd-${year}-${office.place.id.replaceAll('/', '-')}`;
  while (taken.has(idOf())) number += 1;
  const printed = String(number).padStart(2, '0');
  // What is carried out is older than what carries it out.
  const [day, month] = [random.between(1, 28), (superior?.month ?? 0) + random.between(1, 2)];
  const signed = isoDayOf(year, month, day);
  const older = <T extends { readonly day: string }>(list: readonly T[]): T[] =>
    list.filter((one) => one.day < signed);
  const bases = drawByRank(older(spread.bases), random.between(2, 5), random);
  const takesUp = drawByRank(older(spread.movements), random.between(0, 2), random).map(({ name }) => name);
  const issuer = `${wording.bodyName} ${office.name}`;
  const movement = random.chance(launchShare) ? inventMovement(random) : null;
  const subject = movement === null ? wording.subject(year) : wording.launch(movement, year);
  const values = { office: office.place.name, province: office.province.name, year };
  const draw = (part: Part, from: number, to: number): Clause[] =>
    drawClauses(clauses[part], random.between(from, to), random);
  const sections = [
    { heading: wording.sections.purpose, clauses: draw('purpose', 2, 4) },
    {
      heading: wording.sections.contents,
      clauses: [
        ...draw('contents', 3, 7),
        ...takesUp.map((taken) => ({ origin: null, lines: [wording.takeUp(taken)] })),
      ],
    },
    movement === null
      ? { heading: wording.sections.awards, clauses: draw('awards', 1, 3) }
      : {
          heading: wording.sections.movement,
          clauses: [{ origin: null, lines: [wording.movement(movement, office.name)] }],
        },
    { heading: wording.sections.implementation, clauses: draw('implementation', 2, 4) },
  ];
  const body = sections
    .flatMap(({ heading, clauses: drawn }, at) => section(numerals[at] ?? '', heading, drawn))
    .map((line) => fill(line, values));
  const name = `${random.pick(surnames) ?? ''} ${random.pick(givenNames) ?? ''}`;
  const clean = [
    ...letterhead(office, printed, wording.date(office.place.name, day, month, year), random),
    '',
    wording.title,
    subject,
    '',
    ...bases.map(({ line }) => line.replace(/\.$/, ';')),
    ...(superior === null ? [] : [wording.basis(superior.cited)]),
    wording.enacting(issuer),
    '',
    ...body,
    wording.closing(issuer),
    '',
    ...wording.recipients,
    '',
    ...wording.signature(name),
    '',
  ].join('\n');
  const id = idOf();
  const damaged = random.chance(damagedShare);
  return {
    id,
    text: damaged ? damageText(clean, random.chance(0.5) ? 'light' : 'medium', seedFor(id, number)) : clean,
    placeId: office.place.id,
    month,
    cited: wording.plan(printed, `${day}/${month}/${year}`, issuer, subject),
    truth: {
      id,
      province: office.province.name,
      place: office.name,
      year,
      number: `${printed}/KH-UBND`,
      movement,
      takesUp,
      follows: superior?.id ?? null,
      damaged,
      clauses: sections.map(({ clauses: drawn }) => drawn.map(({ origin }) => origin)),
    },
  };
}

/** Six words in no order: nothing but the words themselves leads to the plan. */
function inventMovement(random: Random): string {
  const words = Array.from({ length: 6 }, () => random.pick(movementWords) ?? '');
  const name = words.join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function drawClauses(pool: readonly Clause[], count: number, random: Random): Clause[] {
  const left = [...pool];
  const drawn: Clause[] = [];
  while (drawn.length < count && left.length > 0) {
    const [clause] = left.splice(random.between(0, left.length - 1), 1);
    if (clause !== undefined) drawn.push(clause);
  }
  return drawn;
}

const section = (numeral: string, heading: string, clauses: readonly Pick<Clause, 'lines'>[]): string[] => [
  `${numeral}. ${heading}`,
  '',
  ...clauses.flatMap(({ lines }, index) =>
    lines.flatMap((line, at) => [at === 0 ? `${index + 1}. ${line}` : line, '']),
  ),
];

/** Two columns one under the other, or flattened into lines of both. */
function letterhead({ name }: Office, number: string, date: string, random: Random): string[] {
  const { body, country, motto } = wording;
  const own = name.toUpperCase();
  if (random.chance(0.5)) return [body, own, '', country, motto, '', wording.number(number), '', date];
  const gap = ' '.repeat(6);
  return [`${body}${gap}${country}`, `${own}${gap}${motto}`, `${wording.number(number)}${gap}${date}`];
}
