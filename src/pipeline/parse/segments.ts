import type { Line } from '../text/lines.ts';
import type { Segment } from './segment.ts';
import { segmentHead } from './segment-head.ts';
import { segmentInline } from './segment-inline.ts';
import { segmentTail } from './segment-tail.ts';

/** The lines of a source with those parted that print several things side by side. */
export const toSegments = (lines: readonly Line[]): Segment[] =>
  segmentTail(segmentInline(segmentHead(lines)));
