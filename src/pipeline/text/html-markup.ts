import { htmlEntities, htmlMarks } from './html-entities.table.ts';
import { matchesOf } from './matches.ts';

/** Tags that part the cells of a row, those that part paragraphs, and those inside a line. */
const cell = 'td|th';
const block =
  'address|article|blockquote|body|br|center|col|colgroup|dd|div|dl|dt|h[1-6]|head|hr|html|li|ol|p|pre|section|table|tbody|tfoot|thead|tr|ul';
const inline =
  'a|abbr|b|big|del|em|font|i|img|input|ins|label|link|meta|o:p|s|small|span|st1:[a-z]+|strike|strong|sub|sup|u|v:[a-z]+|w:[a-z]+';
const tag = new RegExp(
  `<(?<close>/?)(?:(?<cell>${cell})|(?<block>${block})|(?:${inline}))(?:\\s[^<>]{0,600})?/?>|<!--[^<>]{0,600}-->`,
  'gi',
);
const entity = /&(?:#(?<decimal>\d{2,6})|#[xX](?<hex>[0-9a-fA-F]{2,5})|(?<name>[A-Za-z]{2,6}));/g;

/** The character of a name; of a letter with a mark the name is the letter and the name of the mark. */
const named = (name: string): string | null => {
  const mark = htmlMarks[name.slice(1)];
  if (mark === undefined) return htmlEntities[name] ?? null;
  const letter = (name.charAt(0) + mark).normalize('NFC');
  return letter.length === 1 ? letter : null;
};

const characterOf = ({ decimal, hex, name }: Readonly<Record<string, string | undefined>>): string | null => {
  if (name !== undefined) return named(name);
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  // Half of a pair of units is no character.
  const isWhole = code < 0xd800 || (code > 0xdfff && code <= 0xffff);
  return code >= 0x20 && isWhole ? String.fromCharCode(code) : null;
};

/**
 * Tags and named characters of a page of the web that was pasted into a text: a tag parts what a browser parts by it, a
 * name is read as its character. What only looks like one, "<5%", is text.
 *
 * ```text
 * <td>Ký giao &#432;ớc</td><td>Quý I</td>
 * ```
 */
export function htmlMarkup(raw: string): Map<number, string> {
  const found = new Map<number, string>();
  const read = (start: number, length: number, first: string): void => {
    found.set(start, first);
    for (let at = start + 1; at < start + length; at += 1) found.set(at, '');
  };
  if (raw.includes('<')) {
    for (const { 0: printed, index, groups } of matchesOf(tag, raw)) {
      const parts = groups?.['cell'] === undefined ? groups?.['block'] && ' ' : groups['close'] && '\t';
      read(index, printed.length, parts ?? '');
    }
  }
  if (raw.includes('&')) {
    for (const { 0: printed, index, groups } of matchesOf(entity, raw)) {
      const character = characterOf(groups ?? {});
      if (character !== null) read(index, printed.length, character);
    }
  }
  return found;
}
