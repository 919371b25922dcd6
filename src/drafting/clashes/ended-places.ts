import type { Draft } from '../../schemas/draft.ts';
import type { Place } from '../../schemas/place.ts';
import type { Clash, PlacedLine } from './clash.ts';
import { districtWords } from './ended-places.table.ts';

interface Ended {
  readonly name: string;
  readonly place: Place;
}

/** Provinces that have given way to another one, by type and name; those whose name lives on are no clash. */
const endedProvinces = (places: readonly Place[]): Ended[] =>
  places
    .filter(({ level, endedOn }) => level === 'province' && endedOn !== null)
    .map((place) => ({ name: `${place.type} ${place.name}`, place }))
    .filter(({ name, place }) => !place.successors.some((successor) => successor.name === name));

const successorsOf = ({ successors }: Place): string | null =>
  successors.length === 0 ? null : successors.map(({ name }) => name).join(', ');

const provincesIn = ({ part, text }: PlacedLine, ended: readonly Ended[]): Clash[] => {
  const plain = text.toLocaleLowerCase('vi');
  return ended
    .filter(({ name }) => plain.includes(name.toLocaleLowerCase('vi')))
    .map(({ name, place }) => ({
      kind: 'ended-place',
      part,
      words: name,
      against: successorsOf(place),
      since: place.endedOn,
      claim: place.claim,
      mend: null,
    }));
};

const districtsIn = ({ part, text }: PlacedLine, places: readonly Place[]): Clash[] =>
  [...text.matchAll(districtWords.pattern)].map(([words]) => {
    const plain = words.toLocaleLowerCase('vi');
    const place = places.find(
      ({ type, name, level }) => level === 'district' && plain === `${type} ${name}`.toLocaleLowerCase('vi'),
    );
    return {
      kind: 'ended-place',
      part,
      words,
      against: place === undefined ? null : successorsOf(place),
      since: districtWords.endedOn,
      claim: place?.claim ?? districtWords.claim,
      mend: null,
    };
  });

/** Part under which clashes of the letterhead are shown. */
export const letterheadPart = '';

/** Districts and provinces that exist no longer in the draft's year. The bases keep the names of their time. */
export const endedPlaces = (
  draft: Draft,
  lines: readonly PlacedLine[],
  places: readonly Place[],
): Clash[] => {
  if (draft.year < Number(districtWords.endedOn.slice(0, 4))) return [];
  const { name, parent, place } = draft.office;
  const head = [name, parent, place].map((text) => ({
    part: letterheadPart,
    index: 0,
    text,
    isBasis: false,
  }));
  const ended = endedProvinces(places);
  return [...head, ...lines.filter(({ isBasis }) => !isBasis)].flatMap((line) => [
    ...districtsIn(line, places),
    ...provincesIn(line, ended),
  ]);
};
