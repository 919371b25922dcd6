import type { DraftFinding } from '../../pipeline/lint/drafting/draft-finding.ts';
import { rawRangeOf } from '../../pipeline/text/raw-range.ts';
import type { Textual } from '../../pipeline/tree.ts';
import { markOfNumber, pinnedTo } from '../../render/citation/pinned-numbers.ts';
import { pinned } from '../../site/copy/pinned.ts';
import type { DraftEdit, Mend } from './checked-draft.ts';
import { rangeInNode } from './place-notices.ts';

/**
 * The mend of a finding. Where a dead basis gives way to another one, the numbers of forms and provisions of its paragraph
 * that hang on it become blanks that keep them; one that the source prints otherwise than it was read stays as it is.
 *
 * @param node the paragraph; null where none owns the place
 * @param text the draft as typed
 */
export const mendWithNumbers = (
  { mend, rule, start, end }: DraftFinding,
  node: Textual | null,
  text: string,
): Mend | null => {
  if (mend === null) return null;
  const numbers =
    node === null || rule !== 'lapsed-basis'
      ? []
      : pinnedTo(node.block.text, [rangeInNode(node, { start, end })]).map((number) => ({
          number,
          ...rawRangeOf(node.block, number, text),
        }));
  const also = numbers.flatMap(({ number, ...range }): DraftEdit[] =>
    number.isOwn && text.slice(range.start, range.end).replace(/\s+/g, ' ') === number.text
      ? [{ ...range, replacement: markOfNumber(number) }]
      : [],
  );
  const names = [...new Set(numbers.map(({ number }) => number.text))];
  return { ...mend, also, note: names.length === 0 ? null : pinned(names) };
};
