/** Words of letterhead, number, place and date (NĐ 30/2020/NĐ-CP, Annex I, part I, II.1 to II.5; Annex III for the type). */
export const letterheadWords = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  type: 'KẾ HOẠCH',
  typeAbbreviation: 'KH',
  number: 'Số:',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  /** Blanks in the place of what the set-up leaves open. */
  noPlace: '[địa danh]',
  noAbbreviation: '[chữ viết tắt]',
} as const;
