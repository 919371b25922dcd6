import { allMatches } from '../../parse/cue.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { spanAt } from './paragraph.ts';
import { greatestShare } from './shares.table.ts';

/** Two greatest shares of one title. */
export const shares: DraftLint = ({ paragraphs, raw }) => {
  const first = new Map<string, { readonly share: string; readonly line: number }>();
  return paragraphs.flatMap((paragraph) =>
    allMatches(greatestShare, paragraph.text).flatMap(({ index, 0: printed, groups }): DraftReport[] => {
      const { award = '', share = '' } = groups ?? {};
      const before = first.get(award);
      if (before === undefined) first.set(award, { share, line: paragraph.node.block.lines[0] ?? 1 });
      if (before === undefined || before.share === share) return [];
      const end = index + printed.length;
      return [
        {
          rule: 'two-shares',
          ...spanAt(paragraph, end - share.length, end, raw),
          actual: share,
          expected: before.share,
          values: { award: paragraph.text.slice(index, index + award.length), other: before.share },
          otherLine: before.line,
        },
      ];
    }),
  );
};
