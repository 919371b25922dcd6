import { cutSlug, slug } from '../pipeline/text/slug.ts';
import type { Paper, PaperParagraph, PaperStyle } from '../render/paper/paper.ts';
import type { Draft, DraftSection } from '../schemas/draft.ts';
import { letterheadWords } from './letterhead.table.ts';
import { letterheadOf } from './letterhead.ts';
import { numberSection } from './number-section.ts';
import { roman } from './ordinals.ts';
import { archiveWords } from './recipients.table.ts';
import { printedRecipients } from './recipients.ts';
import { signingLines } from './signing.ts';
import { fillRuns, fillText } from './slots.ts';

/** A paragraph of the paper with the part and the line of the draft that it comes from; null for headings of sections. */
export interface DraftParagraph {
  readonly paragraph: PaperParagraph;
  readonly section: string;
  readonly part: string | null;
  /** Index in the lines of its part; null for headings of sections. */
  readonly line: number | null;
}

const paragraph = (style: PaperStyle, marker: string | null, text: string, draft: Draft): PaperParagraph => ({
  type: 'paragraph',
  style,
  marker,
  runs: fillRuns(text, draft),
});

/** A legal basis ends with a semicolon, the last one with a full stop. */
const basisText = (text: string, isLast: boolean): string =>
  `${text.trim().replace(/[\s;.,]+$/, '')}${isLast ? '.' : ';'}`;

const basesOf = (section: DraftSection, draft: Draft): DraftParagraph[] => {
  const lines = section.parts.flatMap(({ id, lines: own }) =>
    own.map(({ text }, line) => ({ part: id, line, text })).filter(({ text }) => text.trim() !== ''),
  );
  return lines.map(({ part, line, text }, index) => ({
    paragraph: paragraph('basis', null, basisText(text, index === lines.length - 1), draft),
    section: section.id,
    part,
    line,
  }));
};

const runningOf = (section: DraftSection, draft: Draft): DraftParagraph[] =>
  numberSection(section)
    .filter(({ text }) => text.trim() !== '')
    .map(({ part, index, marker, text, isHeading }) => ({
      paragraph: paragraph(isHeading ? 'heading' : 'text', marker, text, draft),
      section: section.id,
      part,
      line: index,
    }));

/** Ids of the sections of the body that hold something, each with its Roman numeral. An empty one gets no numeral. */
export const sectionNumerals = (draft: Draft): ReadonlyMap<string, string> =>
  new Map(
    draft.sections
      .filter(({ place, parts }) => place === 'body' && parts.length > 0)
      .map(({ id }, index) => [id, `${roman(index + 1)}.`]),
  );

/** The last sign of an administrative text. */
const endMark = './.';

/** A space before the words stays: a blank may stand there. */
const ended = (text: string): string => `${text.replace(/[\s./;]+$/, '')}${endMark}`;

/** The last paragraph closes with the end mark; a blank or a closing bracket at the end stays what it is. */
const withEndMark = (paragraphs: readonly DraftParagraph[]): DraftParagraph[] => {
  const last = paragraphs.at(-1);
  const run = last?.paragraph.runs.at(-1);
  if (last === undefined || run === undefined || last.paragraph.style !== 'text') return [...paragraphs];
  const runs =
    run.isSlot === true
      ? [...last.paragraph.runs, { text: endMark }]
      : [...last.paragraph.runs.slice(0, -1), { ...run, text: ended(run.text) }];
  return [...paragraphs.slice(0, -1), { ...last, paragraph: { ...last.paragraph, runs } }];
};

/** Paragraphs between title and recipients in their order, blanks filled, numbers derived. */
export const paragraphsOf = (draft: Draft): DraftParagraph[] => {
  const numerals = sectionNumerals(draft);
  const paragraphs = draft.sections.flatMap((section): DraftParagraph[] => {
    if (section.parts.length === 0) return [];
    if (section.place === 'bases') return basesOf(section, draft);
    if (section.place !== 'body') return runningOf(section, draft);
    const heading = paragraph('section', numerals.get(section.id) ?? null, section.title, draft);
    return [
      { paragraph: heading, section: section.id, part: null, line: null },
      ...runningOf(section, draft),
    ];
  });
  return withEndMark(paragraphs);
};

/** Longest part of a file's name that its office takes, in characters. */
const longestOffice = 60;

/** Slug of the file: type, office and year. */
const fileName = ({ office, year }: Draft): string =>
  ['ke-hoach', cutSlug(slug(office.name), longestOffice), String(year)]
    .filter((part) => part !== '')
    .join('-');

/** The draft as it goes to paper, with the paragraphs that were made of it. */
export const paperOfParagraphs = (draft: Draft, paragraphs: readonly DraftParagraph[]): Paper => {
  const recipients = printedRecipients(draft.recipients.map((line) => fillText(line, draft)));
  const authority = signingLines(draft.signing);
  const name = draft.signing.name.trim();
  return {
    name: fileName(draft),
    letterhead: letterheadOf(draft),
    title: { type: letterheadWords.type, subject: [fillText(draft.subject, draft)] },
    blocks: paragraphs.map((one) => one.paragraph),
    recipients: recipients.length === 0 ? null : { heading: archiveWords.heading, lines: recipients },
    signature: authority.length === 0 && name === '' ? null : { authority, name: name === '' ? null : name },
    appendices: [],
  };
};

/** The draft as it goes to paper. */
export const paperOfDraft = (draft: Draft): Paper => paperOfParagraphs(draft, paragraphsOf(draft));
