import fc from 'fast-check';
import { clashesOf } from '../../../src/drafting/clashes-of.ts';
import { readDraft, writeDraft } from '../../../src/drafting/draft-file.ts';
import { missingParts } from '../../../src/drafting/missing-parts.ts';
import { paperOfDraft } from '../../../src/drafting/paper-of-draft.ts';
import { printedDraft } from '../../../src/drafting/printed-draft.ts';
import { slotUses } from '../../../src/drafting/slots.ts';
import { draftClashes } from '../../../src/pipeline/draft-clashes.ts';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import { clipboardOfPaper } from '../../../src/render/paper/clipboard.ts';
import { toDocx } from '../../../src/render/paper/docx.ts';
import { paperToMarkdown } from '../../../src/render/paper/markdown.ts';
import { paperToText } from '../../../src/render/paper/text.ts';
import { emptyDraft, withParts } from '../../drafting/drafts.ts';
import { mutatedJson } from '../mutations/json.ts';
import { mutatedText } from '../mutations/text.ts';
import { content } from '../seeds.ts';
import { type FuzzTarget, target } from '../target.ts';

const drafts = [
  withParts(emptyDraft(), [
    ['muc-dich-yeu-cau', 'muc-dich', '1. Một;\na) Hai “ngoặc” <b>đậm</b>.'],
    ['muc-dich-yeu-cau', 'yeu-cau', '- Ba [số lượng] theo Nghị định số 98/2023/NĐ-CP.'],
  ]),
  emptyDraft('province', 'tong-ket'),
];

/** A file gives a draft that is written and read back the same, and that everything can be made of; or a fault. */
const isSettled = async (text: string): Promise<void> => {
  const read = readDraft(text);
  if (!read.ok) return;
  const again = readDraft(writeDraft(read.draft));
  if (!again.ok || JSON.stringify(again.draft) !== JSON.stringify(read.draft))
    throw new Error('The draft does not come back.');
  missingParts(read.draft);
  slotUses(read.draft);
  const printed = printedDraft(read.draft);
  const source = { path: 'ban-nhap.txt', text: printed.text, sha256: '0'.repeat(64) };
  clashesOf(draftClashes(source, content.registry, '2026-11-21'), printed, read.draft);
  const paper = paperOfDraft(read.draft);
  paperToText(paper);
  paperToMarkdown(paper);
  clipboardOfPaper(paper);
  readDocx(await toDocx(paper));
};

/** Files that say they are drafts. */
export const draftTargets: readonly FuzzTarget[] = [
  target(
    'draft file, values',
    60,
    mutatedJson(drafts).map((value) => JSON.stringify(value) ?? ''),
    isSettled,
  ),
  target('draft file, text', 60, fc.oneof(mutatedText(drafts.map(writeDraft))), isSettled),
];
