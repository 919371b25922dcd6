/** "5" and "05" are "05": the form in which numbers under ten are printed (NĐ 30/2020/NĐ-CP, Annex I, II.3). */
export const atLeastTwoDigits = (number: string): string => (/^\d$/.test(number) ? `0${number}` : number);
