import type { VFile } from 'vfile';
import { type Line, splitLines } from '../text/lines.ts';
import { markdownMarkup } from '../text/markdown-markup.ts';
import { type LineRepair, repairLine } from '../text/repair/repair-line.ts';

declare module 'vfile' {
  interface DataMap {
    /** Lines of the source and what was repaired in them, once they are read. */
    lines: readonly Line[];
    lineRepairs: readonly LineRepair[];
  }
}

/**
 * The non-blank lines of a source, read once and kept with the file. The extension of its path tells how: `.md` as
 * Markdown, everything else as plain text that may be half Markdown or half HTML. Damage inside a line is repaired; `lineRepairs`
 * says where.
 */
export function sourceLines(file: VFile): readonly Line[] {
  const { data } = file;
  if (data.lines !== undefined) return data.lines;
  const raw = String(file);
  const isMarkdown = /\.(?:md|markdown)$/i.test(file.path ?? '');
  const read = (isMarkdown ? splitLines(raw, markdownMarkup(raw)) : splitLines(raw)).map(repairLine);
  const lines = read.map(({ line }) => line);
  data.lines = lines;
  data.lineRepairs = read.flatMap(({ repairs }) => repairs);
  return lines;
}

/** What was read otherwise than printed inside the lines of a source, in its order. */
export function lineRepairs(file: VFile): readonly LineRepair[] {
  sourceLines(file);
  return file.data.lineRepairs ?? [];
}
