/** The number of an instrument, or the space before one that its word introduces. */
export const instrumentNumber = /\d+[/-]\p{Lu}[\p{L}\d/-]*|(?<=[Ss]ố:?) (?=\d)/gu;
