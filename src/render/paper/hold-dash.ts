/** A line of a list whose inner dashes stay with the word before them: at the head of a line they would begin an entry. */
export const holdDash = (text: string): string => text.replace(/(?<=\S) (?=[-–] )/g, '\u00a0');
