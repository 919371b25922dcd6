import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { readDraft, writeDraft } from '../../src/drafting/draft-file.ts';
import { draftKindCues } from '../../src/drafting/draft-kind.table.ts';
import { draftOfPlan } from '../../src/drafting/draft-of-plan.ts';
import { printedDraft } from '../../src/drafting/printed-draft.ts';
import { readPlanOf } from '../../src/drafting/read-plan.ts';
import { openLibrary } from '../../src/loaders/library.ts';
import { run } from '../../src/pipeline/run.ts';
import { fold } from '../../src/pipeline/text/fold.ts';
import type { Draft } from '../../src/schemas/draft.ts';

const { catalogue } = openLibrary();

const draftOf = (text: string): Draft =>
  draftOfPlan(
    readPlanOf(run({ path: 'ban-thao.txt', text, sha256: '0'.repeat(64) }, catalogue.registry)),
    2027,
  );

/** Words of a text with how often each stands in it; numbering, marks and capitals left aside. */
const wordsOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of text.toLocaleLowerCase('vi').match(/\p{L}{2,}/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const lost = (before: string, after: string): string[] => {
  const left = wordsOf(after);
  return [...wordsOf(before)].filter(([word, count]) => (left.get(word) ?? 0) < count).map(([word]) => word);
};

const files = globSync('test/pipeline/lint/drafting/exemplars/*', { cwd: projectRoot }).sort();

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(projectRoot, file), 'utf8');
  const draft = draftOf(text);

  test('becomes a draft that a file can hold', () => {
    expect(readDraft(writeDraft(draft))).toEqual({ ok: true, draft });
  });

  test('keeps every word, in the same sections', () => {
    const { text: printed } = printedDraft(draft);
    expect(lost(text, printed)).toEqual([]);
    const sections = (of: string): string[] => of.split('\n').filter((line) => /^[IVX]+\. /.test(line));
    expect(sections(printed)).toEqual(sections(text));
  });

  test('printed and read again gives the same print', () => {
    const { text: printed } = printedDraft(draft);
    expect(printedDraft(draftOf(printed)).text).toBe(printed);
  });
});

test('the plans of the catalogue become drafts without losing a section', () => {
  for (const [id, reading] of catalogue.readings) {
    const draft = draftOfPlan(readPlanOf(reading), 2027);
    expect(readDraft(writeDraft(draft)), id).toEqual({ ok: true, draft });
    expect(draft.sections.filter(({ place }) => place === 'body').length, id).toBeGreaterThan(0);
  }
});

test.each(['', '   \n\n', '<script>alert(1)</script>', 'Chỉ một câu.', '1. Một\n2. Hai', 'x'.repeat(30_000)])(
  'whatever was read, a draft comes of it: %.30j',
  (text) => {
    const draft = draftOf(text);
    const read = readDraft(writeDraft(draft));
    expect(read.ok || read.fault.kind === 'broken').toBe(true);
  },
);

describe.each(draftKindCues)('kind $kind', ({ pattern, examples, counterexamples }) => {
  test('is told by its examples and no counterexample', () => {
    expect(examples.filter((text) => !pattern.test(fold(text)))).toEqual([]);
    expect(counterexamples.filter((text) => pattern.test(fold(text)))).toEqual([]);
  });
});
