import type { Cue } from '../cue.ts';

/** First characters of files that hold no text, when their bytes are read as text. */
export const fileMagic: readonly (Cue & { readonly printed: true })[] = [
  {
    id: 'pdf',
    pattern: /^\s{0,8}%PDF-\d/,
    printed: true,
    examples: ['%PDF-1.7\n%âãÏÓ'],
    counterexamples: ['100%PDF'],
  },
  {
    id: 'zip',
    pattern: /^PK\p{Cc}{2}/u,
    printed: true,
    examples: ['PK\u0003\u0004\u0014\u0000'],
    counterexamples: ['PKẾ HOẠCH'],
  },
  {
    id: 'rtf',
    pattern: /^\{\\rtf\d/,
    printed: true,
    examples: ['{\\rtf1\\ansi'],
    counterexamples: ['{\\b'],
  },
  {
    id: 'image',
    pattern: /^.{0,12}(?:JFIF|Exif|PNG\r|GIF8[79]a|WEBPVP)/s,
    printed: true,
    examples: ['\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF\u0000', '\uFFFDPNG\r\n\u001A\n'],
    counterexamples: ['Ảnh PNG của hội nghị'],
  },
];

/** Letters that no other language of Latin script prints: one in a word shows that the word is Vietnamese. */
export const vietnameseLetter = /[ăđơưạ-ỹ]/iu;

/** Frequent syllables of administrative Vietnamese without their marks; none of them is a word of English or French. */
export const frequentSyllables: ReadonlySet<string> = new Set(
  'cua cac thi dua duoc khong nguoi ngay nam thuc hien huyen tinh xa hoach khen thuong phong trao va theo chuc nhan cong tac trong nhung cho voi ke hoi dong uy thang nghi quyet dinh don vi quan trien khai noi dung'.split(
    ' ',
  ),
);
