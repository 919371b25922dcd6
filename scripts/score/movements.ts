import type { Entry, MovementRecord } from '../../src/schemas/entry.ts';
import { type Figures, share } from './figures.ts';
import type { GoldMovement, GoldMovements } from './gold.ts';
import { match } from './match.ts';
import { quote, type Remark, type Score } from './score.ts';
import { isSame, overlaps, type Span, startsWith } from './span.ts';

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

/**
 * Scores named movements: found (by start, else by overlap), then the exact span, the movement's id and its family of
 * those that were. Rewordings, described drives and short forms are neither demanded nor an error.
 */
export function scoreMovements(gold: GoldMovements, entry: Entry): Score {
  const path = entry.source.path;
  const mentions = gold.mentions.map(onLine);
  const wanted = mentions.filter(isDemanded);
  const tolerated = mentions.filter((mention) => !isDemanded(mention));
  const { pairs, missed, extra } = match<GoldMovement & Span, MovementRecord>(wanted, entry.movements, [
    isSame,
    startsWith,
    overlaps,
  ]);
  const wrong = extra.filter((found) => isFalse(found, tolerated, gold.nearMisses.map(onLine)));
  const differing = (differs: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(differs);
  const spans = differing((pair) => !isSame(pair.wanted, pair.found));
  const ids = differing((pair) => pair.wanted.movement !== pair.found.movement);
  const families = differing((pair) => pair.wanted.family !== pair.found.family);
  const figures = new Map<string, Figures>([
    ['movements', { right: pairs.length, wanted: wanted.length, found: pairs.length + wrong.length }],
    ['movements span', share(pairs.length - spans.length, pairs.length)],
    ['movements id', share(pairs.length - ids.length, pairs.length)],
    ['movements family', share(pairs.length - families.length, pairs.length)],
  ]);
  const wrongPair = (className: string, pair: (typeof pairs)[number], detail: string): Remark => ({
    path,
    line: pair.wanted.line,
    column: pair.wanted.column,
    fault: 'wrong',
    className,
    detail: `${quote(pair.wanted.text)}: ${detail}`,
  });
  const remarks: Remark[] = [
    ...missed.map(
      ({ line, column, text, form }): Remark => ({
        path,
        line,
        column,
        fault: 'miss',
        className: 'movements',
        detail: `${quote(text)} (${form})`,
      }),
    ),
    ...wrong.map(
      ({ line, column, text, form }): Remark => ({
        path,
        line,
        column,
        fault: 'false find',
        className: 'movements',
        detail: `${quote(text)} (${form})`,
      }),
    ),
    ...spans.map((pair) => wrongPair('movements span', pair, `read as ${quote(pair.found.text)}`)),
    ...ids.map((pair) =>
      wrongPair('movements id', pair, `${pair.wanted.movement} read as ${pair.found.movement}`),
    ),
    ...families.map((pair) =>
      wrongPair('movements family', pair, `${pair.wanted.family} read as ${pair.found.family}`),
    ),
  ];
  return { figures, remarks };
}
