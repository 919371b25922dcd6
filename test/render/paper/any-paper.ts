import fc from 'fast-check';
import type {
  Paper,
  PaperBlock,
  PaperLetterhead,
  PaperRun,
  PaperSignature,
} from '../../../src/render/paper/paper.ts';
import { hostileText } from './hostile-text.ts';

/** Text of a run: half a letter at its beginning would be whole behind a run that ends with the other half. */
const runText = hostileText.map((text) => text.replace(/^[\udc00-\udfff]+/, ''));
const lines = fc.array(hostileText, { maxLength: 3 });
const perhaps = fc.option(hostileText, { nil: null });

const run: fc.Arbitrary<PaperRun> = fc.record(
  { text: runText, bold: fc.boolean(), italic: fc.boolean(), isSlot: fc.boolean() },
  { requiredKeys: ['text'] },
);

const block: fc.Arbitrary<PaperBlock> = fc.oneof(
  fc.record({
    type: fc.constant('paragraph' as const),
    style: fc.constantFrom(
      'addressee' as const,
      'basis' as const,
      'centred' as const,
      'section' as const,
      'heading' as const,
      'article' as const,
      'text' as const,
    ),
    marker: perhaps,
    runs: fc.array(run, { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('table' as const),
    hasHead: fc.boolean(),
    rows: fc.array(lines, { maxLength: 3 }),
  }),
);

const blocks = fc.array(block, { maxLength: 4 });

const signature: fc.Arbitrary<PaperSignature> = fc.record(
  { authority: lines, below: lines, name: perhaps },
  { requiredKeys: ['authority', 'name'] },
);

const letterhead: fc.Arbitrary<PaperLetterhead> = fc.record(
  {
    parent: lines,
    issuer: lines,
    number: perhaps,
    about: lines,
    nation: perhaps,
    motto: perhaps,
    placeAndDate: perhaps,
  },
  { requiredKeys: ['parent', 'issuer', 'number', 'nation', 'motto', 'placeAndDate'] },
);

/** Papers of every shape, empty parts and hostile text among them. */
export const anyPaper: fc.Arbitrary<Paper> = fc.record(
  {
    name: fc.constant('van-ban'),
    form: fc.constantFrom('state' as const, 'party' as const),
    letterhead: fc.option(letterhead, { nil: null }),
    title: fc.option(fc.record({ type: perhaps, subject: lines }), { nil: null }),
    blocks,
    recipients: fc.option(fc.record({ heading: hostileText, lines }), { nil: null }),
    signature: fc.option(signature, { nil: null }),
    confirmations: fc.array(signature, { maxLength: 2 }),
    appendices: fc.array(
      fc.record(
        { heading: lines, blocks, signatures: fc.array(signature, { maxLength: 3 }) },
        { requiredKeys: ['heading', 'blocks'] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['name', 'letterhead', 'title', 'blocks', 'recipients', 'signature', 'appendices'] },
);
