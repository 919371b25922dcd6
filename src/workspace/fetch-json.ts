/** The site has no file at an address. */
export class NoFile extends Error {}

/**
 * What a file of this site holds. A page that stays open while the site is built anew may find a file of another shape.
 *
 * @param isExpected whether a value has the shape that this page knows
 * @throws NoFile where there is none; Error where it cannot be had, or has another shape
 */
export const fetchJson = async <Value>(
  address: string,
  isExpected: (value: unknown) => value is Value,
): Promise<Value> => {
  const response = await fetch(address);
  if (response.status === 404) throw new NoFile(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const value: unknown = await response.json();
  if (!isExpected(value)) throw new Error(`Unexpected shape of ${address}, expected that of this page.`);
  return value;
};
