import { isLettered, letterAfter, letterFollows } from '../../parse/letter-series.ts';
import { blockStart } from '../../text/block.ts';
import type { Member } from '../series.ts';
import { seriesOf } from '../series.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { letterWithStroke, orderedKinds } from './marker-form.table.ts';

/** Place of a division's marker in the source: it ends where the text of its block begins. */
function markerSpan({ division }: Member, raw: string): { start: number; end: number } {
  const textStart = blockStart(division.block);
  const marker = division.marker ?? '';
  const lineStart = raw.lastIndexOf('\n', Math.max(0, textStart - 1)) + 1;
  const at = raw.lastIndexOf(marker, textStart);
  return at >= lineStart && marker !== ''
    ? { start: at, end: at + marker.length }
    : { start: textStart, end: textStart };
}

function stepReport(before: Member | undefined, member: Member, raw: string): DraftReport[] {
  const { division, value } = member;
  const previous = before?.value ?? 0;
  const printed = division.marker ?? '';
  const isLetter = division.markerKind === 'letter';
  const place = { ...markerSpan(member, raw), actual: printed };
  const values = { printed, before: before?.division.marker ?? '' };
  if (before !== undefined && value === previous) return [{ rule: 'numbering-repeat', ...place, values }];
  if (
    isLetter &&
    letterAfter(previous) === letterWithStroke &&
    value === previous + 2 &&
    before !== undefined
  )
    return [{ rule: 'letter-without-stroke', ...place, expected: `${letterWithStroke})`, values }];
  if (value === previous + 1 || (isLettered(division) && letterFollows(previous, value))) return [];
  return [{ rule: before === undefined ? 'numbering-start' : 'numbering-gap', ...place, values }];
}

/** Markers that go on from those of another place: a series of articles, or one that is split by a heading. */
const isOrdered = (series: readonly Member[]): boolean =>
  series.every(({ division }) => orderedKinds.has(division.markerKind));

/** Gaps, repeats and wrong beginnings of numbers and letters; the printed ones are never changed. */
export const numbering: DraftLint = ({ reading, raw }) =>
  seriesOf(reading.tree)
    .filter(isOrdered)
    .flatMap((series) => series.flatMap((member, index) => stepReport(series[index - 1], member, raw)));
