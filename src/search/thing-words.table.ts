/** Words that say before a name what kind of thing is called so, by the kind of its records. A text seldom has both in a row. */
export const thingWords: readonly { readonly kind: string; readonly words: readonly string[] }[] = [
  {
    kind: 'movement',
    words: ['phong trào', 'phong trào thi đua', 'cuộc vận động', 'đợt thi đua', 'chủ đề thi đua'],
  },
  { kind: 'clause', words: ['mẫu', 'điều khoản', 'điều khoản mẫu', 'mẫu điều khoản'] },
  { kind: 'guide', words: ['hướng dẫn', 'cách'] },
];
