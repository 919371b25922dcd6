import { namedText } from '../render/citation/mention-words.table.ts';
import type { Draft } from '../schemas/draft.ts';

/** Whether a draft says nowhere before its body on what it rests: no line of bases, no text named, no blank for one. */
export const lacksBasis = ({ sections }: Draft): boolean =>
  !sections
    .filter(({ place }) => place === 'bases' || place === 'lead')
    .some(({ place, parts }) =>
      parts
        .flatMap(({ lines }) => lines)
        .some(({ text }) =>
          place === 'bases' ? text.trim() !== '' : text.includes('[') || text.search(namedText.pattern) >= 0,
        ),
    );
