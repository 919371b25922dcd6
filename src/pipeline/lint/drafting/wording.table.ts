import type { InstrumentKind } from '../../../schemas/instrument.ts';

/** Words that put a reference together, and those of the sentences about a basis. */
export const wording = {
  number: ' số ',
  day: ' ngày ',
  month: ' tháng ',
  year: ' năm ',
  by: ' của ',
  lapsed: 'đã hết hiệu lực',
  replaced: 'đã được thay thế',
  periodEnded: 'đã hết thời gian thực hiện',
  since: ' từ',
  inForceFrom: '; có hiệu lực từ',
  replacedBy: '; văn bản thay thế: ',
  newer: ': ',
  placeNow: '; nay thuộc ',
  placeMadeOf: '; địa bàn nay gồm ',
  officeNow: '; nay là ',
  anciently: ' (khi văn bản này được ký thì còn hiệu lực)',
  dayWord: 'ngày',
  symbol: 'ký hiệu',
  date: 'ngày ban hành',
  issuer: 'cơ quan ban hành',
  subject: 'trích yếu',
  and: ' và ',
  listed: ', ',
  secondBasis: 'căn cứ thứ hai',
  thisInstrument: 'Văn bản này',
} as const;

/** Kinds that are known by their name, without number and issuer. */
export const kindsByName: ReadonlySet<InstrumentKind> = new Set(['law', 'code', 'ordinance', 'constitution']);

/** First words of a title that stay as they are inside a sentence, since they are names. */
export const namesAtHead =
  /^(?:Luật|Bộ luật|Nghị|Quyết|Đảng|Đại hội|Chiến lược|Chương trình|Phong trào|Kế hoạch|\p{Lu}{2})/u;
