import type { ElementContent } from 'hast';
import { h } from '../h.ts';
import { lineEnds, xmlText } from './xml-text.ts';

/** Text of any number of lines as hast, a break between two. */
export const lineContents = (text: string): ElementContent[] =>
  xmlText(text)
    .split(lineEnds)
    .flatMap((value, index): ElementContent[] => [
      ...(index > 0 ? [h('br')] : []),
      ...(value === '' ? [] : [{ type: 'text' as const, value }]),
    ]);
