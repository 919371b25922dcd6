/** Letters and digits of folded words that copies take for each other; each pair is read as its second. */
export const lookalikeLetters: readonly { readonly printed: string; readonly read: string }[] = [
  { printed: 'rn', read: 'm' },
  { printed: 'cl', read: 'd' },
  { printed: '0', read: 'o' },
  { printed: '6', read: 'o' },
  { printed: '1', read: 'l' },
  { printed: 'i', read: 'l' },
  { printed: 'j', read: 'l' },
];
