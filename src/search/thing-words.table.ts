/** Words that say before a name what kind of thing is called so. */
export interface ThingWords {
  /** Of its records. */
  readonly kind: 'movement' | 'clause' | 'guide' | 'page' | 'instrument';
  readonly words: readonly string[];
  /** What the ids of such instruments begin with. */
  readonly id?: string;
}

export const thingWords: readonly ThingWords[] = [
  {
    kind: 'movement',
    words: ['phong trào', 'phong trào thi đua', 'cuộc vận động', 'đợt thi đua', 'chủ đề thi đua'],
  },
  { kind: 'clause', words: ['mẫu', 'điều khoản', 'điều khoản mẫu', 'mẫu điều khoản'] },
  { kind: 'guide', words: ['hướng dẫn', 'cách'] },
  { kind: 'page', words: ['trang', 'công cụ'] },
  { kind: 'instrument', words: ['luật'], id: 'luat-' },
  { kind: 'instrument', words: ['nghị định'], id: 'nghi-dinh-' },
  { kind: 'instrument', words: ['nghị quyết'], id: 'nghi-quyet-' },
  { kind: 'instrument', words: ['quyết định'], id: 'quyet-dinh-' },
  { kind: 'instrument', words: ['chỉ thị'], id: 'chi-thi-' },
  { kind: 'instrument', words: ['thông tư'], id: 'thong-tu-' },
  { kind: 'instrument', words: ['kết luận'], id: 'ket-luan-' },
  { kind: 'instrument', words: ['hướng dẫn'], id: 'huong-dan-' },
];

/** Stands between an instrument's kind and its title: "chỉ thị về phòng cháy". */
export const aboutWord = 'về';
