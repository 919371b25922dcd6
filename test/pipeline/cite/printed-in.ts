import { findCitations } from '../../../src/pipeline/cite/find/find-citations.ts';
import { knownTitlesOf } from '../../../src/pipeline/cite/find/known-titles.ts';
import { type Passage, passageOf } from '../../../src/pipeline/cite/find/passage.ts';
import type { Printed } from '../../../src/pipeline/cite/printed.ts';
import { registry } from './registry.ts';

/** A text as one block without markup. */
export const passageIn = (text: string): Passage => {
  const offsets = Array.from({ length: text.length + 1 }, (_, at) => at);
  return passageOf({ text, offsets, lines: [1] }, text, knownTitlesOf(registry));
};

/** What the mentions of a text print, before anything is looked up. */
export const printedIn = (text: string): readonly Printed[] => findCitations(passageIn(text));
