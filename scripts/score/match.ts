/** Gold and reading laid side by side, each record used once at most. */
export interface Match<Wanted, Found> {
  readonly pairs: readonly { readonly wanted: Wanted; readonly found: Found }[];
  readonly missed: readonly Wanted[];
  readonly extra: readonly Found[];
}

/**
 * Pairs records by a list of tests, strictest first: what a stricter test has paired is out of reach of a laxer one.
 * Within a test the records are taken in their own order.
 */
export function match<Wanted, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  tests: readonly ((wanted: Wanted, found: Found) => boolean)[],
): Match<Wanted, Found> {
  const pairs: { wanted: Wanted; found: Found }[] = [];
  let missed = [...wanted];
  let extra = [...found];
  for (const fits of tests) {
    const open: Wanted[] = [];
    for (const record of missed) {
      const partner = extra.find((candidate) => fits(record, candidate));
      if (partner === undefined) open.push(record);
      else {
        pairs.push({ wanted: record, found: partner });
        extra = extra.filter((candidate) => candidate !== partner);
      }
    }
    missed = open;
  }
  return { pairs, missed, extra };
}
