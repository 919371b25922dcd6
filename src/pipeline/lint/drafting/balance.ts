import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { isRunning, type Paragraph, spanAt } from './paragraph.ts';

const closingOf: Readonly<Record<string, string>> = { '(': ')', '“': '”', '[': ']' };
const openings = new Map(Object.entries(closingOf).map(([open, close]) => [close, open]));

/** A closing bracket behind a marker: "a)", "1)", "đ)". */
const isMarkerBracket = (text: string, at: number): boolean =>
  /(?:^|[\s(;,])(?:\p{L}|\d{1,2}|[ivx]{1,4})$/u.test(text.slice(Math.max(0, at - 5), at));

function reportsOf(paragraph: Paragraph, raw: string): DraftReport[] {
  const { text } = paragraph;
  const open: { sign: string; at: number }[] = [];
  const lone: { sign: string; at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign in closingOf) open.push({ sign, at });
    const opening = openings.get(sign);
    if (opening === undefined) continue;
    const match = open.findLastIndex((each) => each.sign === opening);
    if (match >= 0) open.splice(match, 1);
    else if (sign !== ')' || !isMarkerBracket(text, at)) lone.push({ sign, at });
  }
  return [...open, ...lone].map(({ sign, at }) => ({
    rule: 'unbalanced',
    ...spanAt(paragraph, at, at + 1, raw),
    actual: sign,
    expected: closingOf[sign] ?? openings.get(sign) ?? '',
    values: { printed: sign },
  }));
}

/** Brackets and quotation marks without their partner, paragraph by paragraph. */
export const balance: DraftLint = ({ paragraphs, raw }) =>
  paragraphs.filter(isRunning).flatMap((paragraph) => reportsOf(paragraph, raw));
