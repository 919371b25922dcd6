import type { Entry, MovementRecord } from '../../src/schemas/entry.ts';
import { falseFind, hit, miss, share } from './figures.ts';
import type { GoldMovement, GoldMovements } from './gold.ts';
import { match } from './match.ts';
import { type Fault, quote, type Remark, remarkAt, type Score } from './score.ts';
import { isSame, overlaps, type Span, spanOfMention, startsWith } from './span.ts';
import { Tally } from './tally.ts';

const demanded: readonly MovementRecord['form'][] = ['named', 'named-unquoted', 'in-citation-title'];
const isDemanded = ({ form }: { readonly form: MovementRecord['form'] }): boolean => demanded.includes(form);

/** Families of movement that are scored apart: the national name, a local variant of one, a name not in the registry. */
const families = ['named', 'variant', 'unregistered'] as const;

const familyOf = ({ movement, family }: Pick<MovementRecord, 'movement' | 'family'>): string => {
  if (movement === null) return 'unregistered';
  return movement === family ? 'named' : 'variant';
};

/**
 * Whether a find without a demanded partner is an error. One that stands on a mention that is not demanded is none; of
 * the rest a find given out as a name is, and any other form only where it stands on a near miss.
 */
const isFalse = (found: MovementRecord, tolerated: readonly Span[], nearMisses: readonly Span[]): boolean => {
  if (tolerated.some((span) => overlaps(span, found))) return false;
  return isDemanded(found) || nearMisses.some((span) => overlaps(span, found));
};

interface Pair {
  readonly wanted: GoldMovement & Span;
  readonly found: MovementRecord;
}

/** The questions put to every movement that was found. */
const questions = ['span', 'id', 'family'] as const;

interface Wrong {
  readonly name: (typeof questions)[number];
  readonly fault: Fault;
  readonly detail: string;
}

/**
 * What is wrong with an id. An id that the registry does not have leads nowhere: it is right where the gold says that
 * the name is not registered. One that the registry has, and the gold does not give, is a wrong link.
 */
const wrongId = (
  name: 'id' | 'family',
  wanted: string | null,
  found: string | null,
  registered: ReadonlySet<string>,
): Wrong[] => {
  const leads = found !== null && registered.has(found);
  if (wanted === found || (wanted === null && !leads)) return [];
  return [{ name, fault: leads ? 'wrong link' : 'wrong', detail: `${wanted} read as ${found}` }];
};

const faultsOf = ({ wanted, found }: Pair, registered: ReadonlySet<string>): Wrong[] => [
  ...(isSame(wanted, found)
    ? []
    : [{ name: 'span' as const, fault: 'wrong' as const, detail: `read as ${quote(found.text)}` }]),
  ...wrongId('id', wanted.movement, found.movement, registered),
  ...wrongId('family', wanted.family, found.family, registered),
];

/** All classes in the order in which they are printed: each family, and behind it its questions. */
const classes = ['movements', ...families.map((family) => `movements ${family}`)].flatMap((name) => [
  name,
  ...questions.map((question) => `${name} ${question}`),
]);

/**
 * Scores named movements: found (by start, else by overlap), then the exact span, the movement's id and its family of
 * those that were. Rewordings, described drives and short forms are neither demanded nor an error.
 *
 * @param registered ids of the movements that the registry has
 */
export function scoreMovements(gold: GoldMovements, entry: Entry, registered: ReadonlySet<string>): Score {
  const path = entry.source.path;
  const mentions = gold.mentions.map(spanOfMention);
  const nearMisses = gold.nearMisses.map(spanOfMention);
  const tolerated = mentions.filter((mention) => !isDemanded(mention));
  const { pairs, missed, extra } = match(mentions.filter(isDemanded), entry.movements, [
    isSame,
    startsWith,
    overlaps,
  ]);
  const tally = new Tally(classes);
  const remarks: Remark[] = [];
  const count = (record: GoldMovement | MovementRecord, fault: Fault): void => {
    const family = `movements ${familyOf(record)}`;
    for (const name of ['movements', family]) tally.add(name, fault === 'miss' ? miss : falseFind);
    remarks.push(remarkAt(path, record, fault, family, `${quote(record.text)} (${record.form})`));
  };
  for (const wanted of missed) count(wanted, 'miss');
  for (const found of extra) {
    const leads = found.movement !== null && registered.has(found.movement);
    if (isFalse(found, tolerated, nearMisses)) count(found, leads ? 'wrong link' : 'false find');
  }
  for (const pair of pairs) {
    const faults = faultsOf(pair, registered);
    for (const name of ['movements', `movements ${familyOf(pair.wanted)}`]) {
      tally.add(name, hit);
      for (const question of questions) {
        const isRight = faults.every((fault) => fault.name !== question);
        tally.add(`${name} ${question}`, share(isRight ? 1 : 0, 1));
      }
    }
    for (const { name, fault, detail } of faults) {
      const quoted = `${quote(pair.wanted.text)}: ${detail}`;
      remarks.push(remarkAt(path, pair.wanted, fault, `movements ${name}`, quoted));
    }
  }
  return { figures: tally.figures, remarks };
}
