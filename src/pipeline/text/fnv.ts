export const fnvBasis = 0x811c9dc5;
export const fnvPrime = 0x01000193;

/** Hash of a text, 32 bits without sign (FNV-1a over UTF-16 units). */
export const fnvOf = (text: string, basis = fnvBasis): number => {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), fnvPrime);
  return hash >>> 0;
};
