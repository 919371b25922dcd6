/**
 * Letters of the points of a clause (NĐ 30/2020/NĐ-CP, Annex I, II.5.d), with those that few authors use: "f", "j", "w" and
 * "z", which the Vietnamese alphabet has not.
 */
export const pointAlphabet = 'abcdđefghijklmnopqrstuvwxyz';
export const foreignLetters = 'fjwz';

/** Letters that a series of points may leave out: many authors know no "đ". */
export const optionalLetters = `đ${foreignLetters}`;
