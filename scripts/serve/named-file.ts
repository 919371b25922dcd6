const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** No name of a site begins with a dot or holds a separator or a control character. */
const isName = (name: string): boolean => !/^\.|[/\\\p{Cc}]/u.test(name);

/** Longest address that is looked at, in characters. */
const longest = 4096;

/**
 * The file of a site that an address names, without looking at the disk.
 *
 * @param address path of a request as it was sent, with its question
 * @returns path of the file from the root of the site, or null where no file of a site can have such an address
 */
export const namedFile = (address: string): string | null => {
  const [path = ''] = address.split(/[?#]/, 1);
  if (!path.startsWith('/') || path.length > longest) return null;
  const names = path.slice(1).split('/').map(decoded);
  const isFolder = names.at(-1) === '';
  const own = isFolder ? names.slice(0, -1) : names;
  if (!own.every((name) => name !== null && name !== '' && isName(name))) return null;
  return [...own, ...(isFolder ? ['index.html'] : [])].join('/');
};

/** The address of the page in the folder that an address without its last slash names. */
export const withSlash = (file: string): string => `/${file.split('/').map(encodeURIComponent).join('/')}/`;
