/** Markers of articles, which stand bold before their text (NĐ 30/2020/NĐ-CP, Annex I, part I, II.6). */
export const articleMarker = /^điều\s/iu;

/** Markers of sections in Roman numerals. */
export const sectionMarker = /^[IVXL]{1,6}[.)]?$/u;
