/** The two plans that an address asks for; null where it names none. */
export interface Chosen {
  readonly first: string | null;
  readonly second: string | null;
}

/** Longest id that an address may name. */
const longestId = 200;
const idShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const readId = (value: string | null): string | null =>
  value !== null && value.length <= longestId && idShape.test(value) ? value : null;

/**
 * Reads the choice from the parameters of an address. What has not the shape of an id counts as absent: it never becomes
 * a part of a request.
 *
 * @returns the choice, and whether the address named something that cannot be a plan
 */
export const readChosen = (parameters: URLSearchParams): Chosen & { readonly isSpoiled: boolean } => {
  const [a, b] = [parameters.get('a'), parameters.get('b')];
  const [first, second] = [readId(a), readId(b)];
  return { first, second, isSpoiled: (!!a && first === null) || (!!b && second === null) };
};

/** The address of a choice, from `path` on. */
export const addressOfChosen = (path: string, { first, second }: Chosen): string => {
  const parameters = new URLSearchParams();
  if (first !== null) parameters.set('a', first);
  if (second !== null) parameters.set('b', second);
  return parameters.size === 0 ? path : `${path}?${parameters}`;
};
