import type { Place } from '../../../schemas/place.ts';
import { allMatches, matchCue } from '../../parse/cue.ts';
import { districtsEndedOn } from '../../parse/profiles/place-names.table.ts';
import { isoOf } from '../../text/date.ts';
import { foldedWords, placesOfPhrase } from '../../text/phrase.ts';
import type { DraftDocument } from './draft-document.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import {
  districtsClaim,
  districtWords,
  type EndedOffice,
  endedOffices,
  formerly,
  newCities,
  typeBefore,
} from './ended-levels.table.ts';
import { isInCitation, mendAt, type Paragraph, spanAt } from './paragraph.ts';
import { showDay } from './show-day.ts';
import { sinceDay } from './since-day.ts';
import { wording } from './wording.table.ts';

/** How far around a name its sentence is asked whether it speaks of former times. */
const reach = 60;

const isFormer = ({ folded }: Paragraph, start: number, end: number): boolean =>
  matchCue(formerly, folded.slice(Math.max(0, start - reach), end + reach)) !== null;

/** Provinces whose very name ended: none that stands in its stead bears it. */
const goneProvinces = (draft: DraftDocument): readonly Place[] =>
  draft.registry.places.filter(
    ({ level, endedOn, name, successors }) =>
      level === 'province' &&
      endedOn !== null &&
      endedOn <= draft.draftDay &&
      !successors.some((successor) => successor.name.endsWith(name)),
  );

/** Whether a name stands in the citation of a text that may be older than the end of the place. */
const isOfOlderText = ({ citations }: Paragraph, start: number, end: number, endedOn: string): boolean =>
  citations.some(({ range, record }) => {
    const day = isoOf(record.issuedOn);
    return range.start < end && start < range.end && (day === null || day < endedOn);
  });

function provinceReports(draft: DraftDocument, paragraph: Paragraph, gone: readonly Place[]): DraftReport[] {
  return gone.flatMap((place) =>
    [place.name, ...place.aliases.filter((alias) => alias.includes(' ') || alias.includes('-'))]
      .flatMap((name) => placesOfPhrase(paragraph.folded, foldedWords(name)))
      .filter(({ start, end }) => {
        const printed = paragraph.text.slice(start, end);
        return (
          /^\p{Lu}/u.test(printed) &&
          !isOfOlderText(paragraph, start, end, place.endedOn ?? '') &&
          !isFormer(paragraph, start, end) &&
          (typeBefore.test(paragraph.text.slice(Math.max(0, start - 12), start)) ||
            paragraph.zone === 'letterhead')
        );
      })
      .slice(0, 1)
      .map(({ start, end }): DraftReport => {
        const from =
          start - (typeBefore.exec(paragraph.text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0);
        const [successor] = place.successors;
        return {
          rule: 'ended-place',
          ...spanAt(paragraph, from, end, draft.raw),
          actual: paragraph.text.slice(from, end),
          values: {
            printed: paragraph.text.slice(from, end),
            since: showDay(place.endedOn ?? ''),
            successor: successor === undefined ? '' : `${wording.placeNow}${successor.name}`,
          },
          ...(successor === undefined ? {} : { expected: successor.name }),
          claim: place.claim,
          ...(successor === undefined
            ? {}
            : mendAt(paragraph, { start: from, end }, draft.raw, {
                replacement: successor.name,
                sure: false,
              })),
        };
      }),
  );
}

function levelReports(draft: DraftDocument, paragraph: Paragraph): DraftReport[] {
  if (draft.draftDay < districtsEndedOn) return [];
  return districtWords.flatMap((cue) =>
    allMatches(cue, paragraph.text)
      .map(({ index, 0: printed }) => ({ start: index, end: index + printed.length, printed }))
      .filter(({ start, end }) => !isInCitation(paragraph, start, end) && !isFormer(paragraph, start, end))
      .map(
        ({ start, end, printed }): DraftReport => ({
          rule: 'ended-level',
          ...spanAt(paragraph, start, end, draft.raw),
          actual: printed,
          values: { printed },
          claim: districtsClaim,
        }),
      ),
  );
}

/** The day is told only where it was read somewhere. */
const sinceOf = ({ claim, since }: EndedOffice): string =>
  claim.confidence === 'unverified' ? '' : sinceDay(since, wording.since);

function officeReports(draft: DraftDocument, paragraph: Paragraph): DraftReport[] {
  return [...endedOffices, ...newCities]
    .filter(({ since }) => since <= draft.draftDay)
    .flatMap((office) =>
      allMatches(office, paragraph.text)
        .map(({ index, 0: printed }) => ({ start: index, end: index + printed.length, printed }))
        .filter(({ start, end }) => !isInCitation(paragraph, start, end) && !isFormer(paragraph, start, end))
        .map(
          ({ start, end, printed }): DraftReport => ({
            rule: 'ended-office',
            ...spanAt(paragraph, start, end, draft.raw),
            actual: printed,
            expected: office.now,
            values: { printed, since: sinceOf(office), successor: `${wording.officeNow}${office.now}` },
            claim: office.claim,
            ...mendAt(paragraph, { start, end }, draft.raw, { replacement: office.now, sure: false }),
          }),
        ),
    );
}

/** Places, levels and offices that ended before the draft's day; where the text speaks of former times they stand. */
export const endedPlaces: DraftLint = (draft) => {
  const gone = goneProvinces(draft);
  return draft.paragraphs.flatMap((paragraph) => [
    ...provinceReports(draft, paragraph, gone),
    ...levelReports(draft, paragraph),
    ...officeReports(draft, paragraph),
  ]);
};
