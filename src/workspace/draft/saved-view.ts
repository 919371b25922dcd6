import { draft as words } from '../../site/copy/draft.ts';
import { button, make } from './make.ts';
import type { SavedState } from './page-state.ts';

const warning = (sentence: string, ...tools: HTMLElement[]): HTMLElement[] => [
  make(
    'div',
    { class: 'draft-warning', role: 'alert' },
    make('p', {}, sentence),
    ...(tools.length === 0 ? [] : [make('p', { class: 'draft-tools' }, ...tools)]),
  ),
];

/** Whether the draft is kept, in words; where it is not, what to do. */
export const savedView = (saved: SavedState): HTMLElement[] => {
  switch (saved.kind) {
    case 'none':
      return [];
    case 'saved':
      return [make('p', { class: 'fine' }, words.saved.done(saved.at))];
    case 'full':
    case 'forbidden':
      return warning(words.saved[saved.kind], button('export-file', words.tools.export));
    case 'conflict':
      return warning(
        words.saved.conflict,
        button('take-other', words.saved.takeOther),
        button('keep-own', words.saved.keepOwn),
      );
    case 'unreadable':
      return warning(words.saved.unreadable, button('rescue', words.saved.rescue));
  }
};
