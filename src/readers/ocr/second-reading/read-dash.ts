const dash = /^[-–—~]$/;

/** Widths of the ink, in sizes of type, from which a dash is no hyphen any more, and from which it is a long one. */
const half = 0.37;
const whole = 0.75;

/** Reads a dash that stands by itself by the width of its ink; null where the word is none. */
export const readDash = (printed: string, ink: number): string | null => {
  if (!dash.test(printed)) return null;
  if (ink < half) return '-';
  return ink < whole ? '–' : '—';
};
