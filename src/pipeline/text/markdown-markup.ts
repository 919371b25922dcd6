import remarkParse from 'remark-parse';
import { type Plugin, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { markTables } from './markdown-table.ts';
import type { Markup } from './markup.ts';
import { isPrintedStar } from './printed-star.ts';

/** Range of a token of Markdown in the piece that was parsed, and what it is read as. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly readAs: string;
}

interface Token {
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}

/**
 * Constructs that would decide the structure of a plan or hide its text: "1." and "-" are markers of the plan, an
 * indented or fenced line is a line like another, and the text between two tags is text.
 */
const structural = ['list', 'codeIndented', 'codeFenced', 'htmlFlow', 'setextUnderline'];

/** Tags inside a word; every other tag, a line break or a cell, parts words. */
const inlineTag = /^<(?:!--|\/?(?:a|b|em|font|i|mark|s|small|span|strong|sub|sup|u)\b)/i;

/**
 * Notes into `marks` the tokens of remark that are markup. Only such are named on whose entering remark itself does
 * nothing that its tree needs; tags are nodes of the tree.
 */
const noteMarks: Plugin<[string, Mark[]]> = function noteMarks(text, marks) {
  const mark = ({ start, end }: Token): void => {
    marks.push({ start: start.offset, end: end.offset, readAs: '' });
  };
  const markStars = (token: Token): void => {
    if (!isPrintedStar(text, token.start.offset, token.end.offset)) mark(token);
  };
  this.data('micromarkExtensions', [{ disable: { null: structural } }]);
  this.data('fromMarkdownExtensions', [
    {
      enter: {
        atxHeadingSequence: mark,
        autolinkMarker: mark,
        blockQuotePrefix: mark,
        codeTextSequence: mark,
        emphasisSequence: markStars,
        escapeMarker: mark,
        labelImageMarker: mark,
        labelMarker: mark,
        resource: mark,
        strongSequence: markStars,
        reference: mark,
      },
    },
  ]);
};

/** Most characters that are parsed at once: what remark does inside one paragraph grows with its square. */
const pieceLimit = 4096;

/** Cuts a source at blank lines, or where a paragraph is too long at the end of a line, or of the piece. */
function* piecesOf(raw: string): Generator<{ readonly start: number; readonly text: string }> {
  for (let start = 0; start < raw.length; ) {
    // remark does not count a byte order mark at the start of what it reads.
    while (raw.charAt(start) === '\uFEFF') start += 1;
    const longest = raw.slice(start, start + pieceLimit);
    const end = start + longest.length < raw.length ? cutOf(longest) : longest.length;
    yield { start, text: longest.slice(0, end) };
    start += end;
  }
}

function cutOf(text: string): number {
  const blank = /^[\s\S]*\n[ \t\r]*\n/.exec(text)?.[0].length ?? 0;
  return blank || text.lastIndexOf('\n') + 1 || text.length;
}

function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  const tree = unified().use(remarkParse).use(noteMarks, text, marks).parse(text);
  visit(tree, 'html', ({ position, value }) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start === undefined || end === undefined) return;
    marks.push({ start, end, readAs: inlineTag.test(value) ? '' : ' ' });
  });
  return marks;
}

/**
 * Two or three asterisks that touch text, though remark found them no partner: "**II.**NỘI DUNG" leaves two behind the
 * full stop. Not a footnote "(**)", nor a row between blanks.
 */
function markLooseStrong(found: Map<number, string>, raw: string): void {
  for (const { 0: run, index } of raw.matchAll(/(?<![*\\])\*{2,3}(?!\*)/g)) {
    const around = raw.charAt(index - 1) + raw.charAt(index + run.length);
    if (around.trim() === '' || isPrintedStar(raw, index, index + run.length)) continue;
    for (let at = index; at < index + run.length; at += 1) if (!found.has(at)) found.set(at, '');
  }
}

/**
 * Markup of a Markdown source: what `remark-parse` takes for markup, and nothing of the structure that it sees. Linear
 * in the length of the source; any text is Markdown, so none throws.
 */
export function markdownMarkup(raw: string): Markup {
  const found = new Map<number, string>();
  for (const { start, text } of piecesOf(raw)) {
    for (const mark of marksOf(text)) {
      for (let at = mark.start; at < mark.end; at += 1) {
        found.set(start + at, at === mark.start ? mark.readAs : '');
      }
    }
  }
  markLooseStrong(found, raw);
  markTables(found, raw);
  return found;
}
