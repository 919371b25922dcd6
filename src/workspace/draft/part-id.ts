/** A new id for a part or a section: unlike any other in this draft or in another. Works on plain http too. */
export const newId = (prefix: string): string =>
  `${prefix}-${[...crypto.getRandomValues(new Uint32Array(2))].map((word) => word.toString(36)).join('')}`;
