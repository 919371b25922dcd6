const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** A sentence with its blanks filled: "{pages}" by `values.pages`, whole numbers grouped as in 20.000. */
export const fillSentence = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (blank, name: string) => {
    const value = values[name];
    if (value === undefined) return blank;
    return typeof value === 'number' && Number.isInteger(value) ? grouped(value) : String(value);
  });
