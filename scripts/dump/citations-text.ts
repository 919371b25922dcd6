import type { CitationMention, MovementMention } from '../../src/pipeline/mention.ts';

/** Citations, then movements: place, outcome and target, rule, words; candidates that were turned down below each. */
export const citationsText = (
  citations: readonly CitationMention[],
  movements: readonly MovementMention[],
): string =>
  [
    ...citations.flatMap(({ record, nestedIn, rejected }, index) => [
      `[${index}] ${record.line}:${record.column} ${record.outcome} ${record.instrument ?? '-'} (${record.rule})${
        nestedIn === null ? '' : ` in [${nestedIn}]`
      }`,
      `    ${record.text}`,
      ...rejected.map(({ instrument, reason }) => `    not ${instrument}: ${reason}`),
    ]),
    ...movements.flatMap(({ record }) => [
      `${record.line}:${record.column} ${record.form} ${record.movement ?? '-'} < ${record.family ?? '-'} (${record.rule})`,
      `    ${record.text}`,
    ]),
  ].join('\n');
