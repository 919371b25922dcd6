import { visciiControls, visciiLetters } from './viscii.table.ts';

/** VISCII bytes, seen as Latin-1, as Unicode. */
export const decodeViscii = (text: string): string =>
  text.replace(/[\p{Cc}\u0080-\u00FF]/gu, (printed) => {
    const code = printed.charCodeAt(0);
    return visciiControls.get(code) ?? (code < 0x80 ? printed : visciiLetters.charAt(code - 0x80));
  });
