const signs = String.raw`\u200B-\u200D\u2060\uFEFF\u00AD`;

/** Signs that nobody sees and that reading leaves out: of no width, or a hyphen for a line's end only. */
export const unseen = new RegExp(`[${signs}]`);

const blank = new RegExp(`^[\\s${signs}]*$`);

/** Whether a text shows nothing: such a line is no line. */
export const isBlank = (text: string): boolean => blank.test(text);
