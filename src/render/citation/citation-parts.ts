import type { Citable } from './citable.ts';
import { citationWords, groupWords, kindsByTitle } from './citation-words.table.ts';
import { kindNames } from './kind-names.table.ts';
import { runningTitle, titleWithoutRemark } from './running-title.ts';

/** How a date is written: in words, or in figures as Party documents and running text have it. */
export type DateStyle = 'words' | 'figures';

/** Whether the instrument is known by its title: a law, an ordinance, or one that was never numbered. */
export const isByTitle = ({ kind, reference }: Citable): boolean =>
  kindsByTitle.has(kind) || reference === null;

const small = (text: string): string => text.toLocaleLowerCase('vi');

/** "Nghị định số 98/2023/NĐ-CP", "Luật Thi đua, khen thưởng": type and number, or type and name. */
export const shortCitation = (citable: Citable): string => {
  const kind = kindNames[citable.kind];
  if (!isByTitle(citable) && citable.reference !== null)
    return citationWords.numbered(kind, citable.reference);
  const title = titleWithoutRemark(citable.title);
  const isNamed =
    small(title).startsWith(small(kind)) || groupWords.some((word) => small(title).startsWith(word));
  return isNamed ? title : `${kind} ${title}`;
};

/** "ngày 07 tháng 4 năm 2014", "ngày 07/4/2014"; days below 10 and the months 1 and 2 take a nought (Annex I, part I, II.4). */
export const citationDate = ({ issuedOn }: Citable, style: DateStyle): string | null => {
  const [year, month, day] = issuedOn?.split('-') ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const shownMonth = Number(month) < 3 ? month : String(Number(month));
  return style === 'words'
    ? citationWords.dated(day, shownMonth, year)
    : citationWords.datedInFigures(day, shownMonth, year);
};

/** "của Chính phủ"; null for a law, and where the title itself names who issued it. */
export const citationIssuer = (citable: Citable): string | null => {
  const { kind, issuer, title, reference } = citable;
  if (kindsByTitle.has(kind) || (reference === null && small(title).includes(small(issuer)))) return null;
  return citationWords.by(issuer);
};

/** The subject as it runs on: "quy định chi tiết …", "về công tác …"; null where the title is already the name. */
export const citationSubject = (citable: Citable): string | null =>
  isByTitle(citable) ? null : runningTitle(titleWithoutRemark(citable.title));
