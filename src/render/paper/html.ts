import type { Element, ElementContent, Root } from 'hast';
import { h } from '../h.ts';
import { isNote, markerGap } from './blocks.ts';
import { holdDash } from './hold-dash.ts';
import { paperTableToHast } from './html-table.ts';
import { lineContents } from './line-contents.ts';
import type {
  Paper,
  PaperAppendix,
  PaperBlock,
  PaperLetterhead,
  PaperParagraph,
  PaperRecipients,
  PaperRun,
  PaperSignature,
  PaperTitle,
} from './paper.ts';
import { widenBlanks } from './widen-blanks.ts';

const line = (name: string, text: string): Element => h('p', { className: [name] }, lineContents(text));

const optional = (name: string, text: string | null): Element[] => (text === null ? [] : [line(name, text)]);

const linesOf = (name: string, lines: readonly string[]): Element[] => lines.map((text) => line(name, text));

/** The last of some lines carries the rule under them; its length follows the words. */
const withRule = (lines: Element[]): Element[] =>
  lines.map((one, index) =>
    index === lines.length - 1 ? h('div', { className: ['paper-ruled'] }, [one]) : one,
  );

const letterheadToHast = (head: PaperLetterhead): Element => {
  const { parent, issuer, number, about, nation, motto, placeAndDate } = head;
  return h('div', { className: ['paper-head'] }, [
    h('div', { className: ['paper-bodies'] }, [
      ...linesOf('paper-parent', parent),
      ...withRule(linesOf('paper-issuer', issuer)),
    ]),
    h(
      'div',
      { className: ['paper-state'] },
      withRule([...optional('paper-nation', nation), ...optional('paper-motto', motto)]),
    ),
    h('div', { className: ['paper-numbers'] }, [
      ...optional('paper-number', number === null ? null : widenBlanks(number)),
      ...linesOf('paper-about', about ?? []),
    ]),
    h(
      'div',
      { className: ['paper-dates'] },
      optional('paper-date', placeAndDate === null ? null : widenBlanks(placeAndDate)),
    ),
  ]);
};

const titleToHast = ({ type, subject }: PaperTitle): Element =>
  h('div', { className: ['paper-title'] }, [
    ...optional('paper-type', type),
    ...linesOf('paper-subject', subject),
  ]);

const runToHast = ({ text, bold, italic, isSlot }: PaperRun): ElementContent[] => {
  const contents = lineContents(text);
  const slotted = isSlot === true ? [h('span', { className: ['paper-slot'] }, contents)] : contents;
  const slanted = italic === true ? [h('em', slotted)] : slotted;
  return bold === true ? [h('strong', slanted)] : slanted;
};

const markerToHast = (paragraph: PaperParagraph): ElementContent[] => {
  const { marker, style } = paragraph;
  if (marker === null) return [];
  const contents = lineContents(marker + markerGap(paragraph));
  return style === 'article' ? [h('strong', contents)] : contents;
};

const blockToHast = (block: PaperBlock): Element =>
  block.type === 'table'
    ? paperTableToHast(block)
    : h('p', { className: [`paper-${block.style}`] }, [
        ...markerToHast(block),
        ...block.runs.flatMap(runToHast),
      ]);

const signatureToHast = ({ authority, below, name }: PaperSignature): Element =>
  h('div', { className: ['paper-signature'] }, [
    ...linesOf('paper-authority', authority),
    h('div', { className: ['paper-room'] }),
    ...(below ?? []).map((text) => line(isNote(text) ? 'paper-note' : 'paper-below', text)),
    ...optional('paper-name', name),
  ]);

const recipientsToHast = ({ heading, lines }: PaperRecipients): Element =>
  h('div', { className: ['paper-recipients'] }, [
    line('paper-recipients-heading', heading),
    ...linesOf('paper-recipient', lines.map(holdDash)),
  ]);

const tailToHast = ({ recipients, signature, confirmations }: Paper): Element[] => {
  const signers = [...(confirmations ?? []), ...(signature === null ? [] : [signature])];
  if (recipients === null && signers.length === 0) return [];
  return [
    h('div', { className: ['paper-tail'] }, [
      ...(recipients === null ? [] : [recipientsToHast(recipients)]),
      ...signers.map(signatureToHast),
    ]),
  ];
};

const appendixToHast = ({ heading, blocks, signatures }: PaperAppendix): Element =>
  h('div', { className: ['paper-appendix'] }, [
    ...heading.map((text) => line(isNote(text) ? 'paper-reference' : 'paper-appendix-heading', text)),
    ...blocks.map(blockToHast),
    ...(signatures === undefined || signatures.length === 0
      ? []
      : [h('div', { className: ['paper-tail'] }, signatures.map(signatureToHast))]),
  ]);

/**
 * A paper as hast, for the preview and for print: one `div.paper` whose look is `src/styles/paper.css`, the layout of the
 * Word file. No style attributes, no ids, no headings: it may stand inside any page.
 */
export const paperToHtml = (paper: Paper): Root => ({
  type: 'root',
  children: [
    h('div', { className: ['paper', `paper-of-${paper.form ?? 'state'}`], lang: 'vi' }, [
      ...(paper.letterhead === null ? [] : [letterheadToHast(paper.letterhead)]),
      ...(paper.title === null ? [] : [titleToHast(paper.title)]),
      ...paper.blocks.map(blockToHast),
      ...tailToHast(paper),
      ...paper.appendices.map(appendixToHast),
    ]),
  ],
});
