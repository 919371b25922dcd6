import { checkAnswers as words } from '../../site/copy/check-answers.ts';
import { classed } from '../classed.ts';
import type { DraftNotice, RuleSource, Severity } from './checked-draft.ts';
import { topicName } from './topic-name.ts';

/** The graver, the more filled. */
const shapes: Readonly<Record<Severity, string>> = { error: 'dead', warning: 'next', info: 'gone' };

/** Longest stretch of a draft that a button repeats, in UTF-16 units. */
const longestWords = 60;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longestWords ? line : `${line.slice(0, longestWords)}…`;
};

/** What the mend of a notice does, in words; the replacement is never cut. */
const mendWords = ({ words: printed, mend }: DraftNotice): string => {
  const replacement = mend?.replacement.trim() ?? '';
  if (replacement !== '') return printed === '' ? words.mendAdd(replacement) : words.mend(replacement);
  return printed.trim() === '' ? words.mendRemoveBlank : words.mendRemove(shortened(printed));
};

const sourceOf = ({ place, quotation, href, standing }: RuleSource): HTMLElement => {
  const link = classed('a', '', place);
  if (href !== null) link.href = href;
  return classed(
    'p',
    '',
    href === null ? place : link,
    ...(quotation === null ? [] : [': ', classed('q', '', quotation)]),
    ` (${standing})`,
  );
};

const adviceOf = ({ advice }: DraftNotice): HTMLElement[] =>
  advice === null ? [] : [classed('p', '', advice)];

const reasonsOf = (notice: DraftNotice): HTMLElement[] => {
  const parts = [
    ...(notice.mend === null ? [] : adviceOf(notice)),
    ...(notice.why === null ? [] : [classed('p', '', notice.why)]),
    ...notice.sources.map(sourceOf),
  ];
  if (parts.length === 0) return [];
  return [classed('details', 'because-of', classed('summary', '', words.why), ...parts)];
};

const mendOf = (notice: DraftNotice): HTMLElement[] => {
  if (notice.mend === null) return [];
  const button = classed('button', 'mend', mendWords(notice));
  button.type = 'button';
  button.dataset['mend'] = notice.key;
  const { sure, note } = notice.mend;
  const judged = sure ? [] : [' ', classed('span', 'fine', words.toJudge)];
  return [classed('p', '', button, ...judged), ...(note === null ? [] : [classed('p', '', note)])];
};

/** Id of a notice in the page. */
export const cardId = (key: string): string => `kt-dieu-${key}`;

/** A notice as an item of a list: how grave, what about, the mend, and why. */
export const noticeCard = (notice: DraftNotice): HTMLLIElement => {
  const { key, severity, topic, line, reason } = notice;
  const place = classed('button', 'place', words.showInDraft(line));
  place.type = 'button';
  place.dataset['place'] = key;
  place.setAttribute('aria-label', words.showInDraftLong(line));
  const card = classed(
    'li',
    `notice ${severity}`,
    classed(
      'p',
      'notice-head',
      classed('span', `label ${shapes[severity]}`, words.severities[severity]),
      ' ',
      classed('span', 'fine', topicName(topic)),
      ' ',
      place,
    ),
    classed('p', 'reason', reason),
    ...mendOf(notice),
    // Beside a mend what else is to be done can wait until somebody asks why.
    ...(notice.mend === null ? adviceOf(notice) : []),
    ...reasonsOf(notice),
  );
  card.id = cardId(key);
  card.tabIndex = -1;
  card.dataset['key'] = key;
  card.dataset['severity'] = severity;
  card.dataset['topic'] = topic;
  return card;
};
