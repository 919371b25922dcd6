import { checkAnswers } from '../../site/copy/check-answers.ts';
import { checkLists as words } from '../../site/copy/check-lists.ts';
import { showDay } from '../../site/show-date.ts';
import type { DraftNotice } from './checked-draft.ts';
import { topicName } from './topic-name.ts';

const mark = '\uFEFF';
const lineEnd = '\r\n';

/** A sheet takes a cell that begins so for a formula. */
const formulaStart = /^[=+\-@\t\r]/;

const cell = (value: string): string => {
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const mendOf = ({ mend }: DraftNotice): string => mend?.replacement ?? '';

const adviceOf = ({ advice, mend }: DraftNotice): string[] =>
  [mend?.note ?? null, advice].filter((sentence) => sentence !== null);

const sourceOf = ({ sources }: DraftNotice): string =>
  sources
    .map(({ place, quotation, standing }) =>
      [place, ...(quotation === null ? [] : [`“${quotation}”`]), `(${standing})`].join(' '),
    )
    .join('; ');

const rowOf = (notice: DraftNotice): string[] => [
  String(notice.line),
  checkAnswers.severities[notice.severity],
  topicName(notice.topic),
  notice.words,
  notice.reason,
  mendOf(notice),
  adviceOf(notice).join(' '),
  notice.why ?? '',
  sourceOf(notice),
  notice.rule,
];

/** Notices as a sheet: UTF-8 with its mark, that sheets read the letters right, and no cell that they would reckon. */
export const noticesToCsv = (notices: readonly DraftNotice[]): string =>
  mark + [words.columns, ...notices.map(rowOf)].map((row) => row.map(cell).join(',') + lineEnd).join('');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Details of a notice, one a line, in the order in which the page shows them. */
const detailsOf = (notice: DraftNotice): string[] => [
  ...(notice.words === '' ? [] : [words.wordsAre(oneLine(notice.words))]),
  ...(notice.mend === null ? [] : [words.mendIs(oneLine(notice.mend.replacement))]),
  ...adviceOf(notice),
  ...(notice.sources.length === 0 ? [] : [words.restsOn(sourceOf(notice))]),
];

const headOf = (notice: DraftNotice): string =>
  `${words.line(notice.line)}, ${checkAnswers.severities[notice.severity].toLocaleLowerCase('vi')}: ${notice.reason}`;

/**
 * Notices as plain text, one paragraph each.
 *
 * @param day day for which the draft was checked, `YYYY-MM-DD`
 */
export const noticesToText = (notices: readonly DraftNotice[], day: string): string =>
  `${[words.title(showDay(day)), ...notices.map((notice) => [headOf(notice), ...detailsOf(notice)].join('\n'))].join('\n\n')}\n`;

const marks = /[\\`*_{}[\]<>#+\-!|~]/g;

const escaped = (text: string): string => text.replace(marks, (sign) => `\\${sign}`);

/**
 * Notices as Markdown, one item each; no sign of a draft is taken for markup.
 *
 * @param day day for which the draft was checked, `YYYY-MM-DD`
 */
export const noticesToMarkdown = (notices: readonly DraftNotice[], day: string): string => {
  const items = notices.map((notice) =>
    [`- **${escaped(headOf(notice))}**`, ...detailsOf(notice).map((line) => `  ${escaped(line)}`)].join(
      '  \n',
    ),
  );
  return `# ${escaped(words.title(showDay(day)))}\n\n${items.join('\n')}\n`;
};
