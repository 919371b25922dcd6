/** An anchor as a reader says it: "ii.4.b1" → "II.4.b1"; only a first step that is a Roman numeral is raised. */
export const sectionName = (anchor: string): string => {
  const [first = '', ...rest] = anchor.split('.');
  return [/^[ivxlc]+$/.test(first) ? first.toUpperCase() : first, ...rest].join('.');
};
