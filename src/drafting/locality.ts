import type { DraftOffice } from '../schemas/draft.ts';
import { bodiesOfPlaces, placeTypeWords } from './locality.table.ts';

const startsAlike = (text: string, start: string): boolean =>
  text.toLocaleLowerCase('vi').startsWith(start.toLocaleLowerCase('vi'));

/** Type and name of the place that an office is of ("xã Lam Vỹ"), from its own name or its parent's; empty where neither says. */
const namedLocality = ({ name, parent }: Pick<DraftOffice, 'name' | 'parent'>): string => {
  for (const office of [name, parent]) {
    const text = office.trim().replace(/\s+/g, ' ');
    const body = bodiesOfPlaces.find((start) => startsAlike(text, start));
    if (body !== undefined) return text.slice(body.length);
  }
  return '';
};

/** What fills the blank of the locality in running text: type and name; the name of the place-and-date line where no type is known. */
export const localityOf = (office: DraftOffice): string => namedLocality(office) || office.place.trim();

/** Name for the place-and-date line ("Lam Vỹ"), from the name of the office; empty where that says no place. */
export const placeNameOf = (office: Pick<DraftOffice, 'name' | 'parent'>): string => {
  const locality = namedLocality(office);
  const type = placeTypeWords.find((word) => startsAlike(locality, `${word} `));
  return type === undefined ? '' : locality.slice(type.length + 1).trim();
};
