import { clipboardOfPaper } from '../../render/paper/clipboard.ts';
import type { PaperRecipients, PaperSignature } from '../../render/paper/paper.ts';
import { copying } from '../../site/copy/copying.ts';
import { toPaperBlock } from './copied-block.ts';
import type { CopySource } from './copy-source.ts';
import { blocksOf, textsIn } from './read-blocks.ts';

/** Lines that stand as one, each with whether paper prints it bold. */
interface PrintedLine {
  readonly text: string;
  readonly isBold: boolean;
}

const printedLines = (row: Element): PrintedLine[] =>
  [...row.querySelectorAll('.lines > p')].map((line) => ({
    text: line.textContent.replace(/\s+/g, ' ').trim(),
    isBold: line.querySelector(':scope > strong') !== null,
  }));

const isLoud = (text: string): boolean => text === text.toLocaleUpperCase('vi');

/** Recipients: a bold heading above lines that are not. */
const recipientsOf = (lines: readonly PrintedLine[]): PaperRecipients | null => {
  const [heading, ...rest] = lines;
  if (heading === undefined || !heading.isBold || rest.some(({ isBold }) => isBold)) return null;
  return { heading: heading.text, lines: rest.map(({ text }) => text) };
};

/** A signature: authority and post in capitals, the name below them in small letters. */
const signatureOf = (lines: readonly PrintedLine[]): PaperSignature => {
  const texts = lines.map(({ text }) => text);
  const last = texts.at(-1);
  const name = last === undefined || isLoud(last) ? null : last;
  return { authority: name === null ? texts : texts.slice(0, -1), name };
};

/** A whole plan as its page shows it: type and subject, the text, recipients and signature; its letterhead is left out. */
export const planSource = (article: HTMLElement): CopySource => {
  const rows = [...article.querySelectorAll('.doc .row')].filter((row) => row.closest('details') === null);
  const ends = rows.filter((row) => row.querySelector('.lines > p') !== null);
  const lines = ends.map(printedLines);
  const recipients = lines.map(recipientsOf).find((found) => found !== null) ?? null;
  const signed = lines.filter((group) => recipientsOf(group) === null).map(signatureOf);
  const cite = article.dataset['cite'] ?? document.title;
  const type = article.querySelector('.kind')?.textContent.trim().toLocaleUpperCase('vi') ?? null;
  const subject = article.querySelector('h1')?.textContent.trim() ?? '';
  return {
    name: copying.wholeDocument,
    blocks: rows
      .filter((row) => !ends.includes(row))
      .flatMap(textsIn)
      .flatMap((text) => blocksOf(text)),
    below: [],
    citation: `${cite}\n${location.origin}${location.pathname}`,
    origin: null,
    role: () => Promise.resolve(null),
    payload: (blocks) =>
      clipboardOfPaper({
        name: '',
        letterhead: null,
        title: { type, subject: [subject] },
        blocks: blocks.map(toPaperBlock),
        recipients,
        signature: signed.at(-1) ?? null,
        confirmations: signed.slice(0, -1),
        appendices: [],
      }),
  };
};
