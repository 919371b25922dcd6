/** Words with which no formula begins, folded: they tie it to what stands before. */
export const weakFirst: ReadonlySet<string> = new Set(
  've va hoac cua cho voi tai tu den trong ngoai tren theo bang de nham nhu la thi ma do vi o cac nhung'.split(
    ' ',
  ),
);

/** Words with which no formula ends, folded: they ask for what follows. */
export const weakLast: ReadonlySet<string> = new Set(
  'va hoac cua cho voi tai tu den trong ngoai tren theo bang de nham nhu la thi ma do vi o cac nhung ve duoc bi mot moi tung co khong so'.split(
    ' ',
  ),
);
