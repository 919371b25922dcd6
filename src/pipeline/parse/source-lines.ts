import type { VFile } from 'vfile';
import { type Line, splitLines } from '../text/lines.ts';
import { markdownMarkup } from '../text/markdown-markup.ts';

declare module 'vfile' {
  interface DataMap {
    /** Lines of the source, once they are read. */
    lines: readonly Line[];
  }
}

/**
 * The non-blank lines of a source, read once and kept with the file. The extension of its path tells how: `.md` as
 * Markdown, everything else as plain text that may be half Markdown.
 */
export function sourceLines(file: VFile): readonly Line[] {
  const raw = String(file);
  const isMarkdown = /^\.(?:md|markdown)$/i.test(file.extname ?? '');
  file.data.lines ??= isMarkdown ? splitLines(raw, markdownMarkup(raw)) : splitLines(raw);
  return file.data.lines;
}
