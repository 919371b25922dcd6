/** Levels of issuers, for code that may not load the schemas. */
export const levelIds = [
  'central',
  'ministry',
  'province',
  'district',
  'commune',
  'agency',
  'bloc',
  'school',
  'organisation',
  'unknown',
] as const;
