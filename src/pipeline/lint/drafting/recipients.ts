import { matchCue } from '../../parse/cue.ts';
import { addresseeCue } from '../../parse/profiles/preamble.table.ts';
import { archiveCue } from '../../parse/profiles/signature.table.ts';
import type { DraftReport, Mend } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import type { DraftRuleId } from './draft-rules.table.ts';
import { mendAt, type Paragraph, spanAt } from './paragraph.ts';
import { isPartyDocument } from './party-document.ts';
import {
  archiveForm,
  archiveLine,
  archiveSlip,
  archiveStart,
  asAboveCue,
  partyArchive,
} from './recipients.table.ts';

const isRecipient = ({ node }: Paragraph): boolean => node.type === 'statement' && node.role === 'recipient';

/** Two words alone; behind more of them the colon may stand in another column. */
const isBareHeading = ({ node, text }: Paragraph): boolean =>
  node.type === 'statement' && node.role === 'recipientsHeading' && /^\p{L}+ \p{L}+$/u.test(text);

function whole(paragraph: Paragraph, rule: DraftRuleId, raw: string, mend: Mend | null): DraftReport {
  const range = { start: 0, end: paragraph.text.length };
  return {
    rule,
    ...spanAt(paragraph, range.start, range.end, raw),
    actual: paragraph.text,
    ...(mend === null ? {} : { expected: mend.replacement, ...mendAt(paragraph, range, raw, mend) }),
  };
}

/** What is wrong with the end of a line: a semicolon on all but the last, which has a full stop. */
function endReport(paragraph: Paragraph, isLast: boolean, raw: string): DraftReport[] {
  const { text } = paragraph;
  const right = isLast ? '.' : ';';
  if (text.endsWith(right)) return [];
  const from = text.search(/[^\s;.,:]+[\s;.,:]*$/u);
  const range = { start: Math.max(0, from), end: text.length };
  const printed = text.slice(range.start);
  const mend: Mend = { replacement: printed.replace(/[\s;.,:]*$/u, right), sure: true };
  return [
    {
      rule: isLast ? 'recipient-last-end' : 'recipient-end',
      ...spanAt(paragraph, range.start, range.end, raw),
      actual: printed,
      expected: mend.replacement,
      ...mendAt(paragraph, range, raw, mend),
    },
  ];
}

function archiveReport(paragraph: Paragraph, raw: string): DraftReport[] {
  const { text } = paragraph;
  if (matchCue(archiveForm, text) !== null || matchCue(partyArchive, text) !== null) return [];
  const rest = matchCue(archiveSlip, text)?.groups?.['rest'];
  if (rest === undefined) return [];
  return [
    whole(paragraph, 'recipient-archive-form', raw, { replacement: `${archiveStart}${rest}`, sure: true }),
  ];
}

function dashReports(lines: readonly Paragraph[], raw: string): DraftReport[] {
  return lines
    .filter(({ text }) => !/^[-–+•]/u.test(text) && matchCue(archiveSlip, text) === null)
    .map((line) => whole(line, 'recipient-dash', raw, { replacement: `- ${line.text}`, sure: true }));
}

/** Several recipients on one line of the source: only the text tells them apart, and the marks are looked at as one. */
const standAlone = (lines: readonly Paragraph[]): boolean =>
  new Set(lines.map(({ node }) => node.block.lines[0])).size === lines.length;

/** The list of recipients (NĐ 30/2020/NĐ-CP, Annex I, part I, II.9). */
export const recipients: DraftLint = (draft) => {
  const { paragraphs, raw } = draft;
  if (isPartyDocument(draft)) return [];
  const lines = paragraphs.filter(isRecipient);
  const last = lines.at(-1);
  if (last === undefined || !standAlone(lines)) return [];
  const hasAddressee = paragraphs.some(({ text }) => matchCue(addresseeCue, text) !== null);
  const archive = lines.filter(({ text }) => matchCue(archiveCue, text) !== null);
  const noArchive = {
    rule: 'recipient-archive' as const,
    ...spanAt(last, 0, last.text.length, raw),
    expected: archiveLine,
  };
  return [
    ...lines.flatMap((line) =>
      matchCue(archiveCue, line.text) === null
        ? endReport(line, line === last && archive.length > 0, raw)
        : archiveReport(line, raw),
    ),
    ...archive.flatMap((line) => endReport(line, line === last, raw)),
    ...dashReports(lines, raw),
    ...paragraphs
      .filter(isBareHeading)
      .map((line) =>
        whole(line, 'recipient-archive-form', raw, { replacement: `${line.text}:`, sure: true }),
      ),
    ...(archive.length === 0 ? [noArchive] : []),
    ...(hasAddressee
      ? []
      : lines
          .filter(({ text }) => matchCue(asAboveCue, text) !== null)
          .map((line) => whole(line, 'recipient-as-above', raw, null))),
  ];
};
