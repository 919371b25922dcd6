import { expect, test } from 'vitest';
import { findAnaphors } from '../../../../src/pipeline/cite/find/anaphors.ts';
import type { InstrumentKind } from '../../../../src/schemas/instrument.ts';

/** A text, the kind of the document, and the phrases that point back with the kind they mean and what they lean on. */
test.each<[text: string, own: InstrumentKind | null, phrases: readonly string[]]>([
  ['theo Nghị định này', 'plan', ['Nghị định này decree kind']],
  ['theo Nghị định này', 'decree', []],
  ['theo Nghị định này', null, []],
  ['theo Nghị định nêu trên', null, ['Nghị định nêu trên decree kind']],
  ['theo Nghị định nêu trên', 'decree', []],
  ['Văn bản nêu trên', 'plan', ['Văn bản nêu trên officialLetter any']],
  ['Văn bản nêu trên', 'officialLetter', []],
  ['văn bản này', 'plan', []],
  ['theo Chỉ thị trên, Sở', 'plan', ['Chỉ thị trên directive kind']],
  ['theo Chỉ thị trên địa bàn', 'plan', []],
  ['theo Chỉ thị đó.', 'plan', ['Chỉ thị đó directive kind']],
  [
    'Nghị quyết nêu trên và Nghị định này',
    'plan',
    ['Nghị quyết nêu trên resolution kind', 'Nghị định này decree kind'],
  ],
  [
    'Nghị định này và Nghị quyết nêu trên',
    'plan',
    ['Nghị định này decree kind', 'Nghị quyết nêu trên resolution kind'],
  ],
  ['Các Nghị định này', 'plan', []],
  ['một số Nghị định này', 'plan', []],
  ['của hai Nghị định này', 'plan', []],
  ['xNghị định này', 'plan', []],
  ['Nghị định nàyx', 'plan', []],
])('the phrases of “%s” in a document of the kind %s', (text, own, phrases) => {
  const shown = findAnaphors(text, own).map(
    ({ range, kind, leansOn }) => `${text.slice(range.start, range.end)} ${kind} ${leansOn}`,
  );
  expect(shown).toEqual(phrases);
});
