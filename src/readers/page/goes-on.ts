/** Whether a line ends where a sentence, or a part of a list, does. */
export const endsSentence = (text: string): boolean => /[.;:!?…/]$/.test(text);

/** Small letters without a marker go on with a sentence that has not ended, wherever their line begins. */
export const goesOn = (text: string, before: string): boolean =>
  /^\p{Ll}(?![).])/u.test(text) && !endsSentence(before);
