import { partyBodies, stateBody } from '../../cite/patterns/symbols.table.ts';
import { allMatches } from '../../parse/cue.ts';
import { atLeastTwoDigits } from '../../text/two-digits.ts';
import { nationalName } from './components.table.ts';
import type { DraftDocument } from './draft-document.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import type { DraftRuleId } from './draft-rules.table.ts';
import { mendAt, type Paragraph, spanAt } from './paragraph.ts';
import { bodyLetters, looseSymbol, typeLetters, yearTypes } from './symbol-form.table.ts';

interface Printed {
  readonly number: string;
  readonly year: string | null;
  readonly type: string;
  readonly body: string;
  /** Signs between the parts, as printed. */
  readonly separators: readonly string[];
}

const partsOf = (groups: Readonly<Record<string, string | undefined>>): Printed => ({
  number: groups['number'] ?? '',
  year: groups['year'] ?? null,
  type: groups['type'] ?? '',
  body: groups['body'] ?? '',
  separators: [groups['first'], groups['second'], groups['third']].filter((sign) => sign !== undefined),
});

const isParty = (body: string): boolean => partyBodies.includes(body.split(/[-–—]/)[0] ?? '');

/** Number and symbol as they should stand; bodies of neither family keep the separators that are printed,
 * unless the document is known to be of the State. */
function canonical(
  { number, year, type, body, separators }: Printed,
  isState: boolean,
): {
  text: string;
  family: DraftRuleId | null;
} {
  const plainType = typeLetters[type] ?? type;
  const heads = body.split(/[-–—]/);
  const plainBody = heads.map((head) => bodyLetters[head] ?? head).join('-');
  const padded = atLeastTwoDigits(number);
  if (isParty(plainBody)) return { text: `${padded}-${plainType}/${plainBody}`, family: 'party-symbol' };
  const numbered = year === null ? padded : `${padded}/${year}`;
  const family = isState || stateBody.test(plainBody) || year !== null ? 'state-symbol' : null;
  if (family !== null) return { text: `${numbered}/${plainType}-${plainBody}`, family };
  const [first, third] = [separators[0] ?? '/', separators.at(-1) ?? '-'].map((sign) => sign.trim());
  return { text: `${padded}${first}${plainType}${third}${plainBody}`.replace(/[–—]/g, '-'), family };
}

const withoutForm = (text: string): string => text.replace(/[\s–—]/g, (sign) => (/\s/.test(sign) ? '' : '-'));

/** The rule that the printed form breaks first. */
function ruleOf(printed: string, parts: Printed, target: string, family: DraftRuleId | null): DraftRuleId {
  if (withoutForm(printed) === target) return 'symbol-spacing';
  if (parts.type !== (typeLetters[parts.type] ?? parts.type)) return 'symbol-letters';
  if (withoutForm(printed).replace(/^(\d)(?!\d)/, '0$1') === target) return 'number-nought';
  return family !== null && withoutForm(printed).replace(/[/-]/g, '') === target.replace(/[/-]/g, '')
    ? family
    : 'symbol-letters';
}

function formReport(
  paragraph: Paragraph,
  match: RegExpExecArray,
  raw: string,
  isState: boolean,
): DraftReport[] {
  const [printed] = match;
  const parts = partsOf(match.groups ?? {});
  const { text, family } = canonical(parts, isState);
  if (text === printed) return [];
  const range = { start: match.index, end: match.index + printed.length };
  return [
    {
      rule: ruleOf(printed, parts, text, family),
      ...spanAt(paragraph, range.start, range.end, raw),
      actual: printed,
      expected: text,
      ...mendAt(paragraph, range, raw, { replacement: text, sure: true }),
    },
  ];
}

/** A decree or circular whose number lost its year; the mend is what the mention resolves to, or the year of its day. */
function yearReport(paragraph: Paragraph, match: RegExpExecArray, draft: DraftDocument): DraftReport[] {
  const parts = partsOf(match.groups ?? {});
  const type = typeLetters[parts.type] ?? parts.type;
  if (parts.year !== null || !yearTypes.includes(type) || isParty(parts.body)) return [];
  const [start, end] = [match.index, match.index + match[0].length];
  const mention = paragraph.citations.find(({ range }) => range.start <= start && end <= range.end);
  const known = mention?.record.instrument == null ? null : draft.instrumentOf(mention.record.instrument);
  const year = known?.year ?? mention?.record.issuedOn?.year ?? null;
  const body = bodyLetters[parts.body] ?? parts.body;
  const replacement = year === null ? null : `${atLeastTwoDigits(parts.number)}/${year}/${type}-${body}`;
  return [
    {
      rule: 'lost-year',
      ...spanAt(paragraph, start, end, draft.raw),
      actual: match[0],
      ...(replacement === null ? {} : { expected: replacement }),
      values: { kind: `“${match[0]}”` },
      ...(replacement === null
        ? {}
        : mendAt(paragraph, { start, end }, draft.raw, { replacement, sure: known !== null })),
    },
  ];
}

/** Numbers and symbols: separators of State and Party, spaces, letters, noughts and years. */
export const symbolForm: DraftLint = (draft) => {
  const isState = draft.paragraphs.some(
    ({ zone, folded }) => zone === 'letterhead' && nationalName.pattern.test(folded),
  );
  return draft.paragraphs.flatMap((paragraph) =>
    paragraph.text.includes('/')
      ? allMatches(looseSymbol, paragraph.text).flatMap((match) => {
          const lost = yearReport(paragraph, match, draft);
          return lost.length > 0
            ? lost
            : formReport(paragraph, match, draft.raw, isState && paragraph.zone === 'letterhead');
        })
      : [],
  );
};
