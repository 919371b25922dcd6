import { placeSlippedTones } from '../slipped-tone.ts';
import type { Edit } from './edit.ts';
import { lookUp } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Words whose tone stands on a letter that bears none there, and that are syllables with it in its place: "KẾ HỌACH". */
export const tonePlaces = (text: string, tokens: readonly Token[]): Edit[] =>
  placeSlippedTones(text) === text
    ? []
    : tokens.flatMap(({ start, end, printed }): Edit[] => {
        const read = placeSlippedTones(printed);
        return read === printed || !lookUp(read).isSyllable
          ? []
          : [{ start, end, read, rule: 'misread-word' }];
      });
