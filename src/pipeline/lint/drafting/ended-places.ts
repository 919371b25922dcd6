import type { Place } from '../../../schemas/place.ts';
import { allMatches, matchCue } from '../../parse/cue.ts';
import { districtsEndedOn } from '../../parse/profiles/place-names.table.ts';
import { successorsNamedOn } from '../../places/place-name-on.ts';
import { isoOf } from '../../text/date.ts';
import { foldedWords, placesOfPhrase } from '../../text/phrase.ts';
import type { DraftDocument } from './draft-document.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import {
  cityType,
  districtsClaim,
  districtWords,
  type EndedOffice,
  endedOffices,
  formerly,
  newCities,
  typeAtHead,
  typeBefore,
} from './ended-levels.table.ts';
import { keepingCapital } from './letter-case.ts';
import { isInCitation, mendAt, type Paragraph, spanAt } from './paragraph.ts';
import { showDay } from './show-day.ts';
import { sinceDay } from './since-day.ts';
import { wording } from './wording.table.ts';

/** How far around a name its sentence is asked whether it speaks of former times. */
const reach = 60;

const isFormer = ({ folded }: Paragraph, start: number, end: number): boolean =>
  matchCue(formerly, folded.slice(Math.max(0, start - reach), end + reach)) !== null;

/** A place that ended, and the names by which a text can only mean it. */
interface Gone {
  readonly place: Place;
  readonly names: readonly string[];
  /** Whether the names need a type or a letterhead around them: that of a province alone may be a person's or a street's. */
  readonly bare: boolean;
}

const goneProvince = (place: Place): Gone[] =>
  place.successors.some(({ name }) => name.endsWith(place.name))
    ? []
    : [
        {
          place,
          names: [place.name, ...place.aliases.filter((alias) => /[ -]/.test(alias))],
          bare: true,
        },
      ];

/** Cities below a province; other districts are known by the very words "huyện", "quận" and "thị xã". */
const goneCity = (place: Place): Gone[] =>
  place.type === cityType && place.successors.length > 0
    ? [{ place, names: [`${place.type} ${place.name}`, ...place.aliases], bare: false }]
    : [];

/** Provinces whose very name ended, for none that stands in their stead bears it, and cities that are wards today. */
const gonePlaces = ({ registry, draftDay }: DraftDocument): readonly Gone[] =>
  registry.places
    .filter(({ endedOn }) => endedOn !== null && endedOn <= draftDay)
    .flatMap((place) => (place.level === 'province' ? goneProvince(place) : goneCity(place)));

/** Whether a name stands in the citation of a text that may be older than the end of the place. */
const isOfOlderText = ({ citations }: Paragraph, start: number, end: number, endedOn: string): boolean =>
  citations.some(({ range, record }) => {
    const day = isoOf(record.issuedOn);
    return range.start < end && start < range.end && (day === null || day < endedOn);
  });

/** What stands in the stead of a place, and whether it can be put there: one unit can, of several a person has to choose. */
function standInOf(
  place: Place,
  { registry, draftDay }: DraftDocument,
): { words: string; unit: string | null } {
  const units = successorsNamedOn(place, draftDay, registry);
  const [only, ...others] = units;
  if (only === undefined) return { words: '', unit: null };
  if (others.length === 0) return { words: `${wording.placeNow}${only.name}`, unit: only.name };
  const provinces = [...new Set(units.map(({ within }) => within))];
  const within = provinces.length === 1 ? provinces[0] : null;
  const names = units.map(({ unit, name }) => (typeof within === 'string' ? unit : name));
  return {
    words: `${wording.placeMadeOf}${[...names, ...(typeof within === 'string' ? [within] : [])].join(', ')}`,
    unit: null,
  };
}

function placeReports(draft: DraftDocument, paragraph: Paragraph, gone: readonly Gone[]): DraftReport[] {
  return gone.flatMap(({ place, names, bare }) =>
    names
      .flatMap((name) => placesOfPhrase(paragraph.folded, foldedWords(name)))
      .map(({ start, end }) => {
        const type = bare
          ? (typeBefore.exec(paragraph.text.slice(Math.max(0, start - 12), start))?.[0] ?? '')
          : '';
        return { start: start - type.length, name: start, end, isSaid: !bare || type !== '' };
      })
      .filter(
        ({ start, name, end, isSaid }) =>
          /\p{Lu}[^\s]*$/u.test(paragraph.text.slice(name, end)) &&
          !isOfOlderText(paragraph, start, end, place.endedOn ?? '') &&
          !isFormer(paragraph, start, end) &&
          (isSaid || paragraph.zone === 'letterhead'),
      )
      .slice(0, 1)
      .map(({ start, name, end }): DraftReport => {
        const { words, unit: whole } = standInOf(place, draft);
        const printed = paragraph.text.slice(start, end);
        const isBare = bare && start === name;
        const unit = whole && keepingCapital(isBare ? whole.replace(typeAtHead, '') : whole)(printed);
        return {
          rule: 'ended-place',
          ...spanAt(paragraph, start, end, draft.raw),
          actual: printed,
          values: { printed, since: showDay(place.endedOn ?? ''), successor: words },
          claim: place.claim,
          ...(unit === null
            ? {}
            : {
                expected: unit,
                ...mendAt(paragraph, { start, end }, draft.raw, { replacement: unit, sure: false }),
              }),
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

/** Whether what stands in the stead is a name that can be put there: an office's, or a place with its type. */
const isName = ({ now }: EndedOffice): boolean => /^\p{Lu}/u.test(now) || typeAtHead.test(now);

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
            ...(isName(office)
              ? mendAt(paragraph, { start, end }, draft.raw, { replacement: office.now, sure: false })
              : {}),
          }),
        ),
    );
}

/** Places, levels and offices that ended before the draft's day; where the text speaks of former times they stand. */
export const endedPlaces: DraftLint = (draft) => {
  const gone = gonePlaces(draft);
  return draft.paragraphs.flatMap((paragraph) => [
    ...placeReports(draft, paragraph, gone),
    ...levelReports(draft, paragraph),
    ...officeReports(draft, paragraph),
  ]);
};
