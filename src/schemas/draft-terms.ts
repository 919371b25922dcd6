/** What the fields of a draft may hold, for code that may not load the schemas. */

/** Longest of the short texts of a draft (names, headings, blanks) and longest paragraph, in UTF-16 units. */
export const longestField = 2_000;
export const longestLine = 20_000;

export const draftKinds = ['ca-nam', 'phat-dong-dot', 'trien-khai-chi-thi', 'tong-ket'] as const;

export const sectionPlaces = ['bases', 'lead', 'body', 'closing'] as const;

export const signerKinds = [
  'head',
  'acting-head',
  'deputy',
  'by-order',
  'by-order-deputy',
  'authorised',
] as const;
