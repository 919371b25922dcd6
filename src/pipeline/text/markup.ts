/**
 * What the markup characters of a source are read as, by offset: "" where one simply goes, a space where it parts
 * words, a tab where it parts the columns of a table. Every character that is not listed is text.
 */
export type Markup = ReadonlyMap<number, string>;
