/** Elements whose whole content is not on the page: deletions, former looks, instructions, pictures' data. */
export const skippedElements: ReadonlySet<string> = new Set([
  'w:instrText',
  'w:delInstrText',
  'w:delText',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:tblPr',
  'w:tblGrid',
  'w:sectPr',
  'w:rt',
  'w:object',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:sectPrChange',
  'w:tblPrExChange',
  'w:numberingChange',
]);

/** Elements around text that a tracked change took away. */
export const deletedElements: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/** Elements that stand for one sign, or for a break, in the text. */
export const signElements: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
  ['w:softHyphen', '\u00AD'],
]);
