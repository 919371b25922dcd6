import { check as words } from '../../site/copy/check.ts';
import { element } from '../search/element.ts';
import type { DraftNotice, RuleSource, Severity } from './checked-draft.ts';
import { topicName } from './topic-of.ts';

/** The graver, the more filled. */
const shapes: Readonly<Record<Severity, string>> = { error: 'dead', warning: 'next', info: 'gone' };

/** Longest stretch of a draft that a button repeats, in UTF-16 units. */
const longestWords = 60;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longestWords ? line : `${line.slice(0, longestWords)}…`;
};

/** What the mend of a notice does, in words; the replacement is never cut. */
export const mendWords = ({ words: printed, mend }: DraftNotice): string => {
  const replacement = mend?.replacement.trim() ?? '';
  if (replacement !== '') return printed === '' ? words.mendAdd(replacement) : words.mend(replacement);
  return printed.trim() === '' ? words.mendRemoveBlank : words.mendRemove(shortened(printed));
};

const sourceOf = ({ place, quotation, href, standing }: RuleSource): HTMLElement => {
  const link = element('a', '', place);
  if (href !== null) link.href = href;
  return element(
    'p',
    '',
    href === null ? place : link,
    ...(quotation === null ? [] : [': ', element('q', '', quotation)]),
    ` (${standing})`,
  );
};

const adviceOf = ({ advice }: DraftNotice): HTMLElement[] =>
  advice === null ? [] : [element('p', '', advice)];

const reasonsOf = (notice: DraftNotice): HTMLElement[] => {
  const parts = [
    ...(notice.mend === null ? [] : adviceOf(notice)),
    ...(notice.why === null ? [] : [element('p', '', notice.why)]),
    ...notice.sources.map(sourceOf),
  ];
  if (parts.length === 0) return [];
  return [element('details', 'because-of', element('summary', '', words.why), ...parts)];
};

const mendOf = (notice: DraftNotice): HTMLElement[] => {
  if (notice.mend === null) return [];
  const button = element('button', 'mend', mendWords(notice));
  button.type = 'button';
  button.dataset['mend'] = notice.key;
  const judged = notice.mend.sure ? [] : [' ', element('span', 'fine', words.toJudge)];
  return [element('p', '', button, ...judged)];
};

/** Id of a notice in the page. */
export const cardId = (key: string): string => `kt-dieu-${key}`;

/** A notice as an item of a list: how grave, what about, the mend, and why. */
export const noticeCard = (notice: DraftNotice): HTMLLIElement => {
  const { key, severity, topic, line, reason } = notice;
  const place = element('button', 'place', words.showInDraft(line));
  place.type = 'button';
  place.dataset['place'] = key;
  place.setAttribute('aria-label', words.showInDraftLong(line));
  const card = element(
    'li',
    `notice ${severity}`,
    element(
      'p',
      'notice-head',
      element('span', `label ${shapes[severity]}`, words.severities[severity]),
      ' ',
      element('span', 'fine', topicName(topic)),
      ' ',
      place,
    ),
    element('p', 'reason', reason),
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
