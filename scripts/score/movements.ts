import type { Entry, MovementRecord } from '../../src/schemas/entry.ts';
import { falseFind, hit, miss, share } from './figures.ts';
import type { GoldMovement, GoldMovements } from './gold.ts';
import { match } from './match.ts';
import { type Fault, quote, type Remark, remarkAt, type Score } from './score.ts';
import { isSame, overlaps, type Span, startsWith } from './span.ts';
import { Tally } from './tally.ts';

const demanded: readonly MovementRecord['form'][] = ['named', 'named-unquoted', 'in-citation-title'];
const isDemanded = ({ form }: { readonly form: MovementRecord['form'] }): boolean => demanded.includes(form);

const onLine = <T extends { readonly line: number }>(record: T): T & { readonly endLine: number } => ({
  ...record,
  endLine: record.line,
});

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

/** The questions put to every movement that was found, and what is wrong with one that fails. */
const questions: readonly { readonly name: string; readonly fault: (pair: Pair) => string | null }[] = [
  {
    name: 'movements span',
    fault: ({ wanted, found }) => (isSame(wanted, found) ? null : `read as ${quote(found.text)}`),
  },
  {
    name: 'movements id',
    fault: ({ wanted, found }) =>
      wanted.movement === found.movement ? null : `${wanted.movement} read as ${found.movement}`,
  },
  {
    name: 'movements family',
    fault: ({ wanted, found }) =>
      wanted.family === found.family ? null : `${wanted.family} read as ${found.family}`,
  },
];

/**
 * Scores named movements: found (by start, else by overlap), then the exact span, the movement's id and its family of
 * those that were. Rewordings, described drives and short forms are neither demanded nor an error.
 */
export function scoreMovements(gold: GoldMovements, entry: Entry): Score {
  const path = entry.source.path;
  const mentions = gold.mentions.map(onLine);
  const nearMisses = gold.nearMisses.map(onLine);
  const tolerated = mentions.filter((mention) => !isDemanded(mention));
  const { pairs, missed, extra } = match(mentions.filter(isDemanded), entry.movements, [
    isSame,
    startsWith,
    overlaps,
  ]);
  const tally = new Tally(['movements', ...questions.map(({ name }) => name)]);
  const remarks: Remark[] = [];
  const remarkOn = (record: GoldMovement | MovementRecord, fault: Fault): void => {
    remarks.push(remarkAt(path, record, fault, 'movements', `${quote(record.text)} (${record.form})`));
  };
  for (const wanted of missed) {
    tally.add('movements', miss);
    remarkOn(wanted, 'miss');
  }
  for (const found of extra) {
    if (!isFalse(found, tolerated, nearMisses)) continue;
    tally.add('movements', falseFind);
    remarkOn(found, 'false find');
  }
  for (const pair of pairs) {
    tally.add('movements', hit);
    for (const { name, fault } of questions) {
      const detail = fault(pair);
      tally.add(name, share(detail === null ? 1 : 0, 1));
      if (detail === null) continue;
      remarks.push(remarkAt(path, pair.wanted, 'wrong', name, `${quote(pair.wanted.text)}: ${detail}`));
    }
  }
  return { figures: tally.figures, remarks };
}
