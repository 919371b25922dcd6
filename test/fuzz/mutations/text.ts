import fc from 'fast-check';

/** What is known to upset readers of text: marks that open, signs of other formats, numbers at their limits. */
export const awkward: readonly string[] = [
  '',
  ' ',
  '\n',
  '\r',
  '\t',
  '\0',
  '\uFEFF',
  '\u200B',
  '\u202E',
  '\u0301',
  '\uD800',
  '\uFFFF',
  '🙂',
  '“',
  '"',
  "'",
  '(',
  '[',
  '{{',
  '<!--',
  '<![CDATA[',
  ']]>',
  '</w:p>',
  '<w:tbl>',
  '<table><tr><td>',
  '&#0;',
  '&#x110000;',
  '&nbsp',
  '%s',
  '../',
  '\\',
  '|',
  '```',
  '---\n',
  '- ',
  '1.',
  'I.',
  'IX.',
  'l.',
  'Đ',
  'đ)',
  'Điều 1.',
  'PHỤ LỤC',
  'Nơi nhận:',
  'TM.',
  'Số: /',
  'số 19/CT-TTg',
  'ngày 31/02/2024',
  'ngày … tháng … năm …',
  '-1',
  '0',
  '1e309',
  '99999999999999999999',
  'NaN',
  '__proto__',
  'constructor',
  'null',
  '&a [*a, *a]',
  '!!js/function',
  ': ',
  '#',
];

type Change = (text: string) => string;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, share: number): number => Math.floor(share * text.length);

const put = fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'binary', maxLength: 6 }));
const inserted = fc.tuple(place, put, fc.integer({ min: 1, max: 3 })).map(
  ([share, piece, times]): Change =>
    (text) =>
      text.slice(0, at(text, share)) + piece.repeat(times) + text.slice(at(text, share)),
);
const cut = fc.tuple(place, fc.nat(80)).map(
  ([share, length]): Change =>
    (text) =>
      text.slice(0, at(text, share)) + text.slice(at(text, share) + length),
);
const repeated = fc.tuple(place, fc.nat(200), fc.integer({ min: 1, max: 20 })).map(
  ([share, length, times]): Change =>
    (text) => {
      const start = at(text, share);
      return text.slice(0, start) + text.slice(start, start + length).repeat(times) + text.slice(start);
    },
);
/** Lines of one place put at another. */
const moved = fc.tuple(place, place, fc.integer({ min: 1, max: 12 })).map(
  ([from, to, count]): Change =>
    (text) => {
      const lines = text.split('\n');
      const taken = lines.splice(Math.floor(from * lines.length), count);
      lines.splice(Math.floor(to * lines.length), 0, ...taken);
      return lines.join('\n');
    },
);
const glued = place.map(
  (share): Change =>
    (text) => {
      const feed = text.indexOf('\n', at(text, share));
      return feed < 0 ? text : text.slice(0, feed) + text.slice(feed + 1);
    },
);
const ended = place.map(
  (share): Change =>
    (text) =>
      text.slice(0, at(text, share)),
);

const change = fc.oneof(
  { weight: 6, arbitrary: inserted },
  { weight: 3, arbitrary: cut },
  { weight: 2, arbitrary: repeated },
  { weight: 3, arbitrary: moved },
  { weight: 2, arbitrary: glued },
  { weight: 1, arbitrary: ended },
);

/** A text with up to eight changes: signs put in, stretches cut out, repeated or moved, lines glued, an early end. */
export const mutatedText = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([text, changes]) => changes.reduce((now, make) => make(now), text));
