import { citationForms } from '../../render/citation/citation-forms.ts';
import { type ClipboardPayload, clipboardOfBasis, clipboardOfWords } from '../../render/paper/clipboard.ts';
import type { ForceRecord } from '../../schemas/force-record.ts';
import { copying } from '../../site/copy/copying.ts';
import { button, element } from '../element.ts';
import { isDeadRecord } from './stop.ts';

/** One way to cite: its name, its words, and what goes to the clipboard. */
interface Form {
  readonly label: string;
  readonly text: string;
  readonly payload: ClipboardPayload;
}

/** What is no basis any more is not offered as one. */
const formsOf = (record: ForceRecord): Form[] => {
  const { first, later, basis } = citationForms(record);
  const mentions = [
    { label: copying.first, text: first, payload: clipboardOfWords(first) },
    { label: copying.later, text: later, payload: clipboardOfWords(later) },
  ];
  return isDeadRecord(record)
    ? mentions
    : [...mentions, { label: copying.basis, text: basis, payload: clipboardOfBasis(basis) }];
};

/**
 * The three citations of each instrument, each with a button.
 *
 * @param copy copies a form, and tells so
 */
export const formList = (
  records: readonly ForceRecord[],
  copy: (payload: ClipboardPayload, what: string) => void,
): HTMLElement => {
  const groups = records.map((record) => {
    const rows = formsOf(record).map(({ label, text, payload }) => {
      const what = copying.copyForm(label, record.name);
      return element(
        'li',
        {},
        element('span', { class: 'fine' }, `${label}: `),
        element(label === copying.basis ? 'i' : 'span', {}, text),
        ' ',
        button(copying.choicesFor('').trim(), () => copy(payload, record.name), { 'aria-label': what }),
      );
    });
    const state = isDeadRecord(record) ? ` ${copying.noBasis(record)}` : '';
    return [element('p', {}, element('strong', {}, record.name), state), element('ul', {}, ...rows)];
  });
  return element('div', { class: 'forms-of' }, ...groups.flat());
};
