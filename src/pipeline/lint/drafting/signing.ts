import { matchCue } from '../../parse/cue.ts';
import { capacityCue } from '../../parse/profiles/signature.table.ts';
import { foldedKey } from '../../text/phrase.ts';
import type { DraftDocument } from './draft-document.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import type { DraftRuleId } from './draft-rules.table.ts';
import { mendAt, type Paragraph, spanAt } from './paragraph.ts';
import { isPartyDocument } from './party-document.ts';
import {
  collectiveBody,
  degreeCue,
  degreesAllowed,
  deputyOf,
  deputyPost,
  headedBody,
  peoplesCouncil,
  slashedCapacity,
  standingCommittee,
  writtenOut,
} from './signing.table.ts';

const roleOf = ({ node }: Paragraph): string => (node.type === 'statement' ? node.role : '');

/** Lines of a signature, "TM. …", "KT. …", the office, the name, as the paper prints them. */
const signingLines = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.filter(({ zone }) => zone === 'signature');

const capacityOf = (text: string): string | null => {
  const found = matchCue(capacityCue, text)?.groups;
  return found === undefined
    ? null
    : `${found['capacity'] ?? found['slashed'] ?? ''}`.toUpperCase().replace(/[^A-Z]/g, '');
};

function wholeLine(
  line: Paragraph,
  rule: DraftRuleId,
  draft: DraftDocument,
  values: Readonly<Record<string, string>>,
): DraftReport {
  return { rule, ...spanAt(line, 0, line.text.length, draft.raw), actual: line.text, values };
}

/** "T/M", "KT/": the Party's form, or a point that was left out. */
function markReports(lines: readonly Paragraph[], draft: DraftDocument): DraftReport[] {
  return lines.flatMap((line) => {
    const { letters, rest } = matchCue(slashedCapacity, line.text)?.groups ?? {};
    if (letters === undefined || rest === undefined) return [];
    const replacement = `${letters.replace(/[^A-Z]/g, '')}. ${rest}`;
    return [
      {
        ...wholeLine(line, 'signing-mark', draft, { printed: line.text, replacement }),
        expected: replacement,
        ...mendAt(line, { start: 0, end: line.text.length }, draft.raw, { replacement, sure: true }),
      },
    ];
  });
}

/** What stands behind a capacity: the body, or the office. */
const bodyOf = ({ text }: Paragraph): string => text.replace(/^\S+\s*/u, '');

function capacityReports(lines: readonly Paragraph[], draft: DraftDocument): DraftReport[] {
  const issuer = draft.reading.entry.issuer?.name ?? null;
  const capacities = lines.map(({ text }) => capacityOf(text));
  const post = lines.find((line, index) => capacities[index] === null && roleOf(line) === 'signerPosition');
  if (post === undefined) return [];
  const isDeputy = matchCue(deputyPost, post.text) !== null;
  const reports: DraftReport[] = [];
  const onBehalf = lines[capacities.indexOf('TM')];
  const body = onBehalf === undefined ? '' : bodyOf(onBehalf);
  const inCommittee = matchCue(standingCommittee, body) !== null;
  if (
    isDeputy &&
    !inCommittee &&
    !capacities.some((each) => each === 'KT' || each === 'TL' || each === 'TUQ')
  )
    reports.push(wholeLine(post, 'signing-deputy', draft, { printed: post.text }));
  const byOrderOf = lines.find((_, index) => capacities[index] === 'TL' || capacities[index] === 'TUQ');
  if (byOrderOf !== undefined && foldedKey(post.text) === `${deputyOf} ${foldedKey(bodyOf(byOrderOf))}`)
    reports.push(wholeLine(post, 'signing-deputy', draft, { printed: post.text }));
  const forHead = lines[capacities.indexOf('KT')];
  if (forHead !== undefined && !isDeputy)
    reports.push(wholeLine(forHead, 'signing-head-for-head', draft, { printed: forHead.text }));
  if (issuer === null) return reports;
  const isResolution =
    draft.reading.entry.documentType === 'resolution' && matchCue(peoplesCouncil, issuer) !== null;
  if (
    onBehalf === undefined &&
    byOrderOf === undefined &&
    !isResolution &&
    matchCue(collectiveBody, issuer) !== null
  )
    reports.push(wholeLine(post, 'signing-collective', draft, { issuer }));
  if (onBehalf !== undefined) {
    if (matchCue(headedBody, issuer) !== null && matchCue(collectiveBody, body) === null)
      reports.push(wholeLine(onBehalf, 'signing-not-collective', draft, { issuer }));
    else if (isOtherBody(body, issuer))
      reports.push(wholeLine(onBehalf, 'signing-other-issuer', draft, { issuer, printed: onBehalf.text }));
  }
  return reports;
}

/** Two collectives of other kinds: a people's committee and a council, say. Short forms and lost marks are no difference. */
function isOtherBody(signed: string, issuer: string): boolean {
  const kindOf = (name: string): string | null => {
    const kind = matchCue(collectiveBody, name)?.[0] ?? null;
    return kind === null ? null : (writtenOut[kind] ?? kind);
  };
  const [a, b] = [kindOf(signed), kindOf(issuer)];
  return a !== null && b !== null && foldedKey(a) !== foldedKey(b);
}

function degreeReports(lines: readonly Paragraph[], draft: DraftDocument): DraftReport[] {
  const issuer = draft.reading.entry.issuer?.name ?? '';
  const allowed = matchCue(degreesAllowed, issuer) !== null;
  return lines
    .filter((line) => /Name$/.test(roleOf(line)))
    .flatMap((line): DraftReport[] => {
      const degree = matchCue(degreeCue, line.text)?.groups?.['degree'];
      if (degree === undefined) return [];
      const range = { start: 0, end: degree.length };
      return [
        {
          rule: 'title-before-name',
          ...spanAt(line, range.start, range.end, draft.raw),
          actual: degree.trim(),
          ...(allowed ? { severity: 'info' as const } : {}),
          values: { printed: degree.trim() },
          ...mendAt(line, range, draft.raw, { replacement: '', sure: !allowed }),
        },
      ];
    });
}

/** Who signs for whom, and how the name is written (NĐ 30/2020/NĐ-CP, article 13 and Annex I, part I, II.7). */
export const signing: DraftLint = (draft) => {
  const lines = signingLines(draft.paragraphs);
  if (isPartyDocument(draft)) return degreeReports(lines, draft);
  const capacities = capacityReports(lines, draft);
  const gone = capacities.find(({ rule }) => rule === 'signing-not-collective')?.start;
  return [
    ...markReports(lines, draft).filter(({ start }) => start !== gone),
    ...capacities,
    ...degreeReports(lines, draft),
  ];
};
