import type { Clash } from '../../drafting/clash.ts';
import { lacksBasis } from '../../drafting/lacks-basis.ts';
import type { Draft } from '../../schemas/draft.ts';
import { draft as words } from '../../site/copy/draft.ts';
import { sourceView } from './clashes-view.ts';
import { make } from './make.ts';

/**
 * What stands before a printed draft that may not be signed as it is, because of what it rests on; nothing where all is well.
 *
 * @param dead its bases that hold no more; null where nobody has looked
 */
export const printNote = (draft: Draft, dead: readonly Clash[] | null): HTMLElement[] => {
  const sentences = [
    ...(dead === null ? [words.export.notLooked] : []),
    ...(lacksBasis(draft) ? [words.export.noBasis] : []),
    ...(dead === null || dead.length === 0 ? [] : [words.export.ask(dead.length)]),
  ];
  if (sentences.length === 0) return [];
  return [
    make('p', {}, make('strong', {}, words.export.printNote), ' ', sentences.join(' ')),
    make(
      'ul',
      {},
      ...(dead ?? []).map(({ reason, claim }) =>
        make('li', {}, reason, ...(claim === null ? [] : [sourceView(claim)])),
      ),
    ),
  ];
};
