import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { understand } from '../../../src/intake/understand.ts';
import { checkDraft } from '../../../src/pipeline/check-draft.ts';
import { run } from '../../../src/pipeline/run.ts';
import { paperToHtml } from '../../../src/render/paper/html.ts';
import { paperOfPlan } from '../../../src/render/paper/plan-paper.ts';
import { paperToText } from '../../../src/render/paper/text.ts';
import { entry } from '../../../src/schemas/entry.ts';
import { mutatedText } from '../mutations/text.ts';
import { content, shortTexts } from '../seeds.ts';
import { type FuzzTarget, target } from '../target.ts';

const { registry } = content;
const today = '2026-11-21';

const input = fc.record({ text: mutatedText(shortTexts), path: fc.constantFrom('a.txt', 'a.md') });
type Input = { readonly text: string; readonly path: string };
const sourceOf = ({ text, path }: Input) => ({ path, text, sha256: '0'.repeat(64) });

const placesInside = (text: string, mentions: readonly { raw: { start: number; end: number } }[]): void => {
  for (const { raw } of mentions)
    if (raw.start < 0 || raw.end > text.length || raw.start >= raw.end)
      throw new Error(`Unexpected place ${raw.start} to ${raw.end}.`);
};

/** The entry fits its schema, every mention stands in the text, and a paper can be made of it. */
const isRead = (value: Input): void => {
  const reading = run(sourceOf(value), registry);
  entry.parse(reading.entry);
  placesInside(value.text, reading.citations);
  placesInside(value.text, reading.movements);
  const paper = paperOfPlan(reading, value.text);
  paperToText(paper);
  toHtml(paperToHtml(paper));
};

/** Findings stand in order, within the text, and quote it; a mend is another wording than the one it mends. */
const isChecked = (value: Input): void => {
  const { findings } = checkDraft(sourceOf(value), registry, today);
  let last = 0;
  for (const { start, end, quoted, mend, rule } of findings) {
    if (start < last || end < start || end > value.text.length)
      throw new Error(`Unexpected place ${start} to ${end} of "${rule}" behind ${last}.`);
    last = start;
    if (end > start && quoted !== value.text.slice(start, end))
      throw new Error(`"${rule}" quotes "${quoted}".`);
    if (mend !== null && end > start && mend.replacement === value.text.slice(start, end))
      throw new Error(`"${rule}" mends nothing.`);
  }
};

/** What is proposed for a received text is an id that an address can hold. */
const isUnderstood = ({ text }: Input): void => {
  const { id } = understand(
    {
      text,
      sha256: '0'.repeat(64),
      document: { kind: 'text', isOcrDraft: false, lines: [] },
      origin: { name: 'a.txt', sha256: '0'.repeat(64) },
      today,
    },
    registry,
  );
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw new Error(`Unexpected id "${id}".`);
};

/** Everything that reads the text of a plan or of a draft. */
export const textTargets: readonly FuzzTarget[] = [
  target('parser', 60, input, isRead),
  target('check-draft', 40, input, isChecked),
  target('intake', 20, input, isUnderstood),
];
