/** Names of the encodings for people. */
export const encodingNames = {
  utf8: 'UTF-8',
  utf16: 'UTF-16',
  cp1258: 'windows-1258',
  viscii: 'VISCII',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
} as const;
