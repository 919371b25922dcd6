/**
 * Splits a local name at what it shares with the official one: the longest run of whole words at its end.
 * One shared word is chance; then the whole name is its own.
 */
export const splitName = (local: string, official: string): { own: string; shared: string } => {
  const words = local.split(' ');
  const others = official.split(' ');
  let length = 0;
  while (
    length < Math.min(words.length, others.length) - 1 &&
    words.at(-1 - length)?.toLocaleLowerCase('vi') === others.at(-1 - length)?.toLocaleLowerCase('vi')
  )
    length += 1;
  if (length < 2) return { own: local, shared: '' };
  return { own: words.slice(0, -length).join(' '), shared: words.slice(-length).join(' ') };
};
