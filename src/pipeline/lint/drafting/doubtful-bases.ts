import type { Instrument } from '../../../schemas/instrument.ts';
import type { CitationMention } from '../../mention.ts';
import { isoOf } from '../../text/date.ts';
import { fold } from '../../text/fold.ts';
import { bodiesBySymbol, isCentral, otherBody } from './central-symbols.table.ts';
import type { DraftDocument } from './draft-document.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { ownRange } from './own-range.ts';
import { type Paragraph, spanAt } from './paragraph.ts';
import { shortReference } from './reference-words.ts';
import { showDay } from './show-day.ts';
import { wording } from './wording.table.ts';

/** An instrument that was turned down for its day alone, or for its year alone: the one that the draft may mean. */
function misdated(draft: DraftDocument, { rejected, record }: CitationMention): Instrument | null {
  const near = rejected.filter(({ reason }) => reason === 'date' || reason === 'year');
  const [one, ...others] = near.map(({ instrument }) => draft.instrumentOf(instrument));
  if (one === undefined || one === null || others.length > 0) return null;
  return one.scope === 'central' && one.kind === record.kind ? one : null;
}

const candidatesOf = (draft: DraftDocument, { rejected }: CitationMention): string =>
  rejected
    .flatMap(({ instrument }) => draft.instrumentOf(instrument) ?? [])
    .map((one) => `${shortReference(one)}${wording.day}${showDay(one.issuedOn ?? String(one.year))}`)
    .slice(0, 3)
    .join(wording.listed);

/** Whether a symbol has the letters of one body, and the text names another. */
function isOtherBody(letters: string, issuer: string): boolean {
  const own = bodiesBySymbol.find(([pattern]) => pattern.test(letters))?.[1];
  return own !== undefined && otherBody.test(fold(issuer)) && !own.test(fold(issuer));
}

function reportOf(draft: DraftDocument, paragraph: Paragraph, mention: CitationMention): DraftReport[] {
  const { record } = mention;
  const own = ownRange(mention, paragraph);
  const place = { ...spanAt(paragraph, own.start, own.end, draft.raw), actual: record.text };
  const reference = record.reference ?? record.text.slice(0, 60);
  const near = record.outcome === 'resolved' ? null : misdated(draft, mention);
  const printed = isoOf(record.issuedOn);
  if (near !== null && near.issuedOn !== null && printed !== null && !near.issuedOn.startsWith(printed)) {
    const values = {
      reference: `${shortReference(near)}`,
      known: `${wording.dayWord} ${showDay(near.issuedOn)}`,
      printed: `${wording.dayWord} ${showDay(printed)}`,
    };
    const claim = near.issuedOnClaim ?? near.identityClaim;
    return [{ rule: 'mismatched-basis', ...place, values, instrument: near.id, claim }];
  }
  const symbol = record.symbol ?? '';
  const body = /^[^-/]+[-/]([^-/]+)/u.exec(symbol)?.[1] ?? '';
  const issuer = record.issuer ?? '';
  if (isOtherBody(body, issuer)) return [{ rule: 'other-body-symbol', ...place, values: { symbol, issuer } }];
  if (printed !== null && printed.length === 10 && printed > draft.draftDay)
    return [
      {
        rule: 'younger-basis',
        ...place,
        values: { printed: `${wording.dayWord} ${showDay(printed)}`, own: showDay(draft.draftDay) },
      },
    ];
  if (!isCentral(record)) return [];
  if (record.outcome === 'ambiguous')
    return [
      { rule: 'ambiguous-basis', ...place, values: { reference, candidates: candidatesOf(draft, mention) } },
    ];
  return record.outcome === 'unresolved' && record.type === 'numbered'
    ? [{ rule: 'unknown-basis', ...place, values: { reference } }]
    : [];
}

/** References that are not held, that may mean several instruments, or whose day differs from the one that is known. */
export const doubtfulBases: DraftLint = (draft) => {
  const seen = new Set<string>();
  return draft.paragraphs.flatMap((paragraph) =>
    paragraph.citations
      .filter(({ nestedIn, record }) => nestedIn === null && record.type !== 'anaphoric')
      .flatMap((mention) => {
        const reports = reportOf(draft, paragraph, mention);
        const key = `${mention.record.reference}`;
        if (reports.length === 0 || seen.has(key)) return [];
        seen.add(key);
        return reports;
      }),
  );
};
