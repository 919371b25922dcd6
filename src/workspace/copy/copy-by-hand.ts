import { copying } from '../../site/copy/copying.ts';
import { element } from '../element.ts';

/** Where the browser copies by none of its ways: the text in a field, selected, with what to press. */
export const copyByHand = (text: string): { readonly shown: HTMLElement; readonly select: () => void } => {
  const field = element('textarea', { readonly: '', rows: '6', 'aria-label': copying.textToCopy });
  field.value = text.replace(/\r\n/g, '\n');
  const shown = element('div', { class: 'by-hand' }, element('p', {}, copying.failed), field);
  return {
    shown,
    select: () => {
      field.focus();
      field.select();
    },
  };
};
