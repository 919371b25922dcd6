import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { toHtml } from 'hast-util-to-html';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import { clipboardOfPaper } from '../../../src/render/paper/clipboard.ts';
import { toDocx } from '../../../src/render/paper/docx.ts';
import { paperToHtml } from '../../../src/render/paper/html.ts';
import { paperToMarkdown } from '../../../src/render/paper/markdown.ts';
import type { Paper, PaperBlock, PaperSignature } from '../../../src/render/paper/paper.ts';
import { paperToText } from '../../../src/render/paper/text.ts';
import { elementsOfXml } from '../../render/well-formed.ts';
import { awkward } from '../mutations/text.ts';
import { shortTexts } from '../seeds.ts';
import { type FuzzTarget, target } from '../target.ts';

const printedLines = shortTexts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
const words = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...printedLines) },
  { weight: 2, arbitrary: fc.constantFrom(...awkward) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const lines = fc.array(words, { maxLength: 4 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

const run = fc.record({ text: words, bold: fc.boolean(), italic: fc.boolean(), isSlot: fc.boolean() });
const block: fc.Arbitrary<PaperBlock> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('paragraph' as const),
      style: fc.constantFrom(
        'addressee',
        'basis',
        'centred',
        'section',
        'heading',
        'article',
        'text' as const,
      ),
      marker: orNull(fc.oneof(fc.constantFrom('I.', '1.', 'a)', '-', '+', 'Điều 1.'), words)),
      runs: fc.array(run, { maxLength: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('table' as const),
      hasHead: fc.boolean(),
      rows: fc.array(fc.array(words, { maxLength: 5 }), { maxLength: 5 }),
    }),
  },
);
const signature: fc.Arbitrary<PaperSignature> = fc.record({
  authority: lines,
  below: lines,
  name: orNull(words),
});

const paper: fc.Arbitrary<Paper> = fc.record({
  name: fc.constant('van-ban'),
  form: fc.constantFrom('state', 'party' as const),
  letterhead: orNull(
    fc.record({
      parent: lines,
      issuer: lines,
      number: orNull(words),
      about: lines,
      nation: orNull(words),
      motto: orNull(words),
      placeAndDate: orNull(words),
    }),
  ),
  title: orNull(fc.record({ type: orNull(words), subject: lines })),
  blocks: fc.array(block, { maxLength: 10 }),
  recipients: orNull(fc.record({ heading: words, lines })),
  signature: orNull(signature),
  appendices: fc.array(fc.record({ heading: lines, blocks: fc.array(block, { maxLength: 3 }) }), {
    maxLength: 2,
  }),
});

/** Letters and digits of a text, in its order: what no export may lose. */
const lettersOf = (text: string): string =>
  (text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? []).sort().join('');

/** Every form can be made of any paper; the Word file is well-formed and holds every letter, read again. */
const isExported = async (value: Paper): Promise<void> => {
  const text = paperToText(value);
  paperToMarkdown(value);
  clipboardOfPaper(value);
  const html = toHtml(paperToHtml(value));
  if (/<script|<img/i.test(html)) throw new Error('Text became markup.');
  const bytes = await toDocx(value);
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    if (/\.(xml|rels)$/.test(name)) elementsOfXml(strFromU8(part));
  const read = lettersOf(readDocx(bytes).text);
  const expected = lettersOf(text);
  if (read !== expected) throw new Error(`Read ${read.length} letters, expected ${expected.length}.`);
};

/** What leaves the site as a file. */
export const paperTargets: readonly FuzzTarget[] = [target('papers', 60, paper, isExported)];
