import type { Citable } from './citable.ts';
import {
  citationDate,
  citationIssuer,
  citationSubject,
  type DateStyle,
  isByTitle,
  shortCitation,
} from './citation-parts.ts';
import { citationWords } from './citation-words.table.ts';
import { kindNames } from './kind-names.table.ts';
import {
  dateInFigures,
  dateInWords,
  issuerWord,
  numberWord,
  subjectWord,
  unfinishedMention,
  yearAlone,
} from './mention-words.table.ts';

/** Which parts of a full citation a mention has. */
interface Shape {
  readonly hasKind: boolean;
  readonly beginsSmall: boolean;
  readonly hasNumberWord: boolean;
  readonly date: DateStyle | 'year' | null;
  readonly hasIssuer: boolean;
  readonly hasSubject: boolean;
}

const dateStyleOf = (mention: string): Shape['date'] => {
  if (dateInWords.pattern.test(mention)) return 'words';
  if (dateInFigures.pattern.test(mention)) return 'figures';
  return yearAlone.pattern.test(mention) ? 'year' : null;
};

/** What stands behind the number and the date: the issuer, the subject. */
const restOf = (mention: string): string => {
  const date = dateInWords.pattern.exec(mention) ?? dateInFigures.pattern.exec(mention);
  if (date !== null) return mention.slice(date.index + date[0].length);
  const digit = /\d\S*/u.exec(mention);
  return digit === null ? '' : mention.slice(digit.index + digit[0].length);
};

const shapeOf = (mention: string): Shape => {
  const rest = restOf(mention);
  const subjectAt = rest.search(subjectWord.pattern);
  return {
    hasKind: /^\p{L}/u.test(mention),
    beginsSmall: /^\p{Ll}/u.test(mention),
    hasNumberWord: numberWord.pattern.test(mention),
    date: dateStyleOf(mention),
    // In the subject itself the word says whose law or task it is.
    hasIssuer: issuerWord.pattern.test(subjectAt < 0 ? rest : rest.slice(0, subjectAt)),
    hasSubject: subjectAt >= 0,
  };
};

const nameIn = (shape: Shape, citable: Citable): string => {
  if (isByTitle(citable) || citable.reference === null) return shortCitation(citable);
  if (!shape.hasKind) return citable.reference;
  return shape.hasNumberWord ? shortCitation(citable) : `${kindNames[citable.kind]} ${citable.reference}`;
};

const dateIn = ({ date }: Shape, citable: Citable): string | null => {
  if (date === null) return null;
  return date === 'year' ? citationWords.ofYear(citable.year) : citationDate(citable, date);
};

/**
 * The words by which `citable` takes the place of `cited` where a text mentions it: with a date, issuer and subject where
 * the mention has them, and in its style. Null where nothing may stand there: where the mention points back without a
 * number or a name ("Nghị định này"), it goes with the mention that it points to; where it is cut short by another one
 * ("Luật sửa đổi, bổ sung một số điều của | Luật …"), half a name would be left.
 *
 * @param mention the words of the text, the whole citation and nothing else
 */
export const citeLike = (mention: string, cited: Citable, citable: Citable): string | null => {
  const words = mention.trim();
  if (unfinishedMention.pattern.test(words)) return null;
  if (!isByTitle(cited) && !/\d/u.test(words)) return null;
  const shape = shapeOf(words);
  const name = nameIn(shape, citable);
  const parts = [
    shape.beginsSmall ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name,
    dateIn(shape, citable),
    shape.hasIssuer ? citationIssuer(citable) : null,
    shape.hasSubject ? citationSubject(citable) : null,
  ];
  return parts.filter((part) => part !== null).join(' ');
};
