import type { Reading } from '../../src/pipeline/reading.ts';
import { slug } from '../../src/pipeline/text/slug.ts';
import type { Place } from '../../src/schemas/place.ts';
import { damageText } from '../damage/damage.ts';
import { Random, seedFor } from '../damage/random.ts';
import { type Clause, type Clauses, clausesOf, fill, type Part } from './clauses.ts';
import {
  firstSyllables,
  givenNames,
  movementWords,
  secondSyllables,
  surnames,
  wording,
} from './words.table.ts';

/** A plan that was made up, with what is known of it because it was made so. */
export interface MadePlan {
  /** Name of its file, and id. */
  readonly id: string;
  readonly text: string;
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
  /** Id of the made plan that it carries out; null at the head of a chain. */
  readonly follows: string | null;
  readonly damaged: boolean;
  /** Clauses of its sections, in their order, each by the plan and fragment that it was taken from; null for one made up. */
  readonly clauses: readonly (readonly (string | null)[])[];
}

/** A made catalogue: its plans one by one, so that twenty thousand need no more memory than one. */
export interface MadeCatalogue {
  readonly places: readonly Place[];
  readonly plans: Iterable<MadePlan>;
}

/** Markers of the sections of a made plan. */
const numerals = ['I', 'II', 'III', 'IV'] as const;
const years = { first: 2010, last: 2026 } as const;
const districtsAProvince = 12;
const communesADistrict = 6;
/** Share of plans that come damaged, as offices pass them on. */
const damagedShare = 0.1;
/** Share of plans that launch a movement of their own. */
const launchShare = 0.35;

interface Office {
  readonly place: Place;
  readonly province: Place;
  /** "huyện Tân Phú" */
  readonly name: string;
}

const nameOf = ({ type, name }: Place): string => `${type} ${name}`;

/** Districts and communes below the provinces of the register, named by drawing pairs of syllables. */
function inventPlaces(provinces: readonly Place[], random: Random): Place[] {
  const made: Place[] = [];
  const claim = { source: wording.source, confidence: 'unverified', checkedOn: '2026-11-21' } as const;
  const below = (
    parent: Place,
    level: 'district' | 'commune',
    type: Place['type'],
    count: number,
  ): Place[] => {
    const names = new Set<string>();
    while (names.size < count)
      names.add(`${random.pick(firstSyllables) ?? ''} ${random.pick(secondSyllables) ?? ''}`);
    return [...names].map((name) => ({
      id: `${parent.id}/${slug(name)}`,
      name,
      type,
      level,
      endedOn: null,
      successors: [],
      aliases: [],
      claim,
    }));
  };
  for (const province of provinces) {
    for (const district of below(province, 'district', wording.district, districtsAProvince)) {
      made.push(district, ...below(district, 'commune', wording.commune, communesADistrict));
    }
  }
  return made;
}

/** Offices of one chain: a province, two of its districts, two communes of each. */
function chainOf(
  province: Place,
  places: readonly Place[],
  random: Random,
): { office: Office; follows: number }[] {
  const children = (parent: Place): Place[] =>
    places.filter(
      ({ id }) => id.startsWith(`${parent.id}/`) && !id.slice(parent.id.length + 1).includes('/'),
    );
  const office = (place: Place): Office => ({ place, province, name: nameOf(place) });
  const two = (list: readonly Place[]): Place[] => {
    const at = random.between(0, Math.max(0, list.length - 2));
    return list.slice(at, at + 2);
  };
  const chain = [{ office: office(province), follows: -1 }];
  for (const district of two(children(province))) {
    const own = chain.push({ office: office(district), follows: 0 }) - 1;
    for (const commune of two(children(district))) chain.push({ office: office(commune), follows: own });
  }
  return chain;
}

interface Made extends MadePlan {
  readonly cited: string;
  readonly month: number;
}

/** A catalogue of `count` plans. Pure: the same readings, register, count and seed give the same characters. */
export function makeCatalogue(
  readings: readonly Reading[],
  register: readonly Place[],
  { count, seed }: { readonly count: number; readonly seed: number },
): MadeCatalogue {
  const provinces = register.filter(({ level }) => level === 'province');
  const places = inventPlaces(provinces, new Random(seed));
  const clauses = clausesOf(readings, register);
  return { places, plans: makePlans(provinces, places, clauses, { count, seed }) };
}

function* makePlans(
  provinces: readonly Place[],
  places: readonly Place[],
  clauses: Clauses,
  { count, seed }: { readonly count: number; readonly seed: number },
): Generator<MadePlan> {
  const random = new Random(seedFor('plans', seed));
  const taken = new Set<string>();
  let made = 0;
  for (let round = 0; made < count; round += 1) {
    const province = provinces[round % provinces.length];
    if (province === undefined) return;
    const year = random.between(years.first, years.last);
    const chain: Made[] = [];
    for (const { office, follows } of chainOf(province, places, random)) {
      const superior = chain[follows];
      const plan = makePlan(office, year, superior ?? null, clauses, random, taken);
      chain.push(plan);
      taken.add(plan.id);
      yield { id: plan.id, text: plan.text, truth: plan.truth };
      made += 1;
      if (made === count) return;
    }
  }
}

function makePlan(
  office: Office,
  year: number,
  superior: Made | null,
  clauses: Clauses,
  random: Random,
  taken: ReadonlySet<string>,
): Made {
  let number = random.between(2, 480);
  const idOf = (): string => `ke-hoach-${number}-kh-ubnd-${year}-${office.place.id.replaceAll('/', '-')}`;
  while (taken.has(idOf())) number += 1;
  const printed = String(number).padStart(2, '0');
  // What is carried out is older than what carries it out.
  const [day, month] = [random.between(1, 28), (superior?.month ?? 0) + random.between(1, 2)];
  const issuer = `${wording.bodyName} ${office.name}`;
  const movement = random.chance(launchShare) ? inventMovement(random) : null;
  const subject = movement === null ? wording.subject(year) : wording.launch(movement, year);
  const values = { office: office.place.name, province: office.province.name, year };
  const draw = (part: Part, from: number, to: number): Clause[] =>
    drawClauses(clauses[part], random.between(from, to), random);
  const sections = [
    { heading: wording.sections.purpose, clauses: draw('purpose', 2, 4) },
    { heading: wording.sections.contents, clauses: draw('contents', 3, 7) },
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
    month,
    cited: wording.plan(printed, `${day}/${month}/${year}`, issuer, subject),
    truth: {
      id,
      province: office.province.name,
      place: office.name,
      year,
      number: `${printed}/KH-UBND`,
      movement,
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
