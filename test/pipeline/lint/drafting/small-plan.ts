/** What of the small plan is to be otherwise. */
export interface Parts {
  readonly number?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly preamble?: string;
  readonly body?: string;
  readonly closing?: string;
  readonly recipients?: string;
  readonly signature?: string;
}

/** A small plan without a fault, of which each test changes one part. */
export const plan = ({
  number = 'Số: 12/KH-UBND',
  date = 'Lam Vỹ, ngày 10 tháng 3 năm 2026',
  subject = 'Công tác thi đua, khen thưởng năm 2026',
  preamble = 'Căn cứ Luật Thi đua, khen thưởng.\n\nỦy ban nhân dân xã Lam Vỹ ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:',
  body = 'I. MỤC ĐÍCH\n\nNâng cao chất lượng phong trào thi đua.\n\nII. NỘI DUNG\n\n1. Phát động phong trào thi đua.\n\n2. Xét khen thưởng kịp thời.',
  closing = 'Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026./.',
  recipients = 'Nơi nhận:\n- Đảng ủy xã;\n- Lưu: VT.',
  signature = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nNguyễn Văn An',
}: Parts): string =>
  [
    'ỦY BAN NHÂN DÂN\nXÃ LAM VỸ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    number,
    date,
    `KẾ HOẠCH\n${subject}`,
    preamble,
    body,
    closing,
    recipients,
    signature,
  ].join('\n\n');

/** A section of its own. */
export const body = (text: string): Parts => ({ body: `I. NỘI DUNG\n\n${text}` });
/** A basis of its own, before the usual sentence. */
export const basis = (text: string): Parts => ({
  preamble: `Căn cứ ${text}\n\nỦy ban nhân dân xã Lam Vỹ ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:`,
});
