/**
 * Letters of other alphabets that old fonts and converters set for letters of Vietnamese and that look the same in
 * print: gha for horned u, eth for barred d. No Vietnamese word has them.
 */
export const lookalikes: ReadonlyMap<string, string> = new Map([
  ['\u01a2', 'Ư'],
  ['\u01a3', 'ư'],
  ['\u00d0', 'Đ'],
  ['\u00f0', 'đ'],
]);

export const lookalike = /[\u01a2\u01a3\u00d0\u00f0]/;
