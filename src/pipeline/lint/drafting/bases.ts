import type { Instrument } from '../../../schemas/instrument.ts';
import type { CitationMention } from '../../mention.ts';
import { findCue } from '../../parse/cue.ts';
import { spokenOfAsPast } from './basis-context.table.ts';
import type { DraftDocument, Standing } from './draft-document.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import type { DraftRuleId } from './draft-rules.table.ts';
import { ownRange } from './own-range.ts';
import { mendAt, type Paragraph, spanAt } from './paragraph.ts';
import { datesInText } from './printed-day.ts';
import { nameWithYear, referenceWith } from './reference-words.ts';
import { sinceDay } from './since-day.ts';
import { wording } from './wording.table.ts';

/** How far before a mention its context is looked at. */
const contextLength = 60;

const stateWords: Partial<Readonly<Record<Standing['state'], string>>> = {
  replaced: wording.replaced,
  periodEnded: wording.periodEnded,
};

/** A form, table or annex that the mention itself names keeps its number: its mend is never sure. */
function ruleFor({ state, isDead }: Standing): DraftRuleId | null {
  if (isDead) return 'lapsed-basis';
  if (state === 'succeeded') return 'followed-basis';
  return state === 'notYet' ? 'not-yet-basis' : null;
}

/** The one to cite: the last of the chain that stands, never one that itself ended. */
const toCite = (draft: DraftDocument, { successors }: Standing): Instrument | null =>
  successors.findLast((one) => !draft.standingOf(one).isDead) ?? null;

/** Line of the preamble that cites an instrument already. */
const citedLine = ({ paragraphs }: DraftDocument, { id }: Instrument): number | undefined =>
  paragraphs
    .filter(({ zone }) => zone === 'preamble')
    .flatMap(({ citations }) => citations)
    .find(({ record, nestedIn }) => record.instrument === id && nestedIn === null)?.record.line;

/** The date of today's text stands in the form in which that of the old one did. */
const formOfDay = (text: string): 'figures' | 'words' =>
  datesInText(text).some(({ inWords }) => inWords) ? 'words' : 'figures';

const severityOf = (state: Standing['state'], wasInForce: boolean): Pick<DraftReport, 'severity'> => {
  if (wasInForce) return { severity: 'info' };
  return state === 'periodEnded' ? { severity: 'warning' } : {};
};

function reportOf(
  draft: DraftDocument,
  paragraph: Paragraph,
  mention: CitationMention,
  instrument: Instrument,
): DraftReport[] {
  const { record, range } = mention;
  const standing = draft.standingOf(instrument);
  const rule = ruleFor(standing);
  const before = paragraph.text.slice(Math.max(0, range.start - contextLength), range.start);
  if (rule === null || (rule === 'followed-basis' && standing.successors.length === 0)) return [];
  if (findCue(spokenOfAsPast, before) !== null) return [];
  const { since, state, claim } = standing;
  const successor = toCite(draft, standing);
  const replacement =
    successor === null
      ? null
      : referenceWith(successor, {
          day: record.issuedOn === null ? null : formOfDay(record.text),
          issuer: record.issuer !== null,
          subject: record.title !== null,
        });
  const wasInForce = since !== null && draft.draftDay < since && rule !== 'not-yet-basis';
  const day =
    since === null ? '' : sinceDay(since, rule === 'not-yet-basis' ? wording.inForceFrom : wording.since);
  const lead = rule === 'followed-basis' ? wording.newer : wording.replacedBy;
  const own = ownRange(mention, paragraph);
  const cited = successor === null ? undefined : citedLine(draft, successor);
  const isAlone = own === range && cited === undefined;
  return [
    {
      rule,
      ...spanAt(paragraph, own.start, own.end, draft.raw),
      actual: record.text,
      ...severityOf(state, wasInForce),
      values: {
        reference: nameWithYear(instrument),
        state: stateWords[state] ?? wording.lapsed,
        since: day,
        successor: `${successor === null ? '' : `${lead}${nameWithYear(successor)}`}${wasInForce ? wording.anciently : ''}`,
      },
      instrument: instrument.id,
      ...(successor === null ? {} : { successor: successor.id }),
      ...(claim === null ? {} : { claim }),
      ...(cited === undefined ? {} : { otherLine: cited }),
      ...(replacement === null ? {} : { expected: replacement }),
      ...(replacement === null || !isAlone || replacement === record.text
        ? {}
        : mendAt(paragraph, range, draft.raw, { replacement, sure: false })),
    },
  ];
}

/** Bases that lapsed, were followed by a newer text, or are not in force yet on the day of the check. */
export const bases: DraftLint = (draft) =>
  draft.paragraphs.flatMap((paragraph) =>
    paragraph.citations.flatMap((mention) => {
      const { instrument: id, type } = mention.record;
      const instrument = id === null || type === 'anaphoric' ? null : draft.instrumentOf(id);
      return instrument === null || mention.nestedIn !== null
        ? []
        : reportOf(draft, paragraph, mention, instrument);
    }),
  );
