import type { Paper } from '../../../src/render/paper/paper.ts';

/** A plan with every part that a paper can have, as a commune would write it. */
export const samplePaper: Paper = {
  name: 'ke-hoach-05-kh-ubnd-2026-lam-vy',
  letterhead: {
    parent: ['UBND TỈNH THÁI NGUYÊN'],
    issuer: ['ỦY BAN NHÂN DÂN XÃ LAM VỸ'],
    number: 'Số: 05/KH-UBND',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    placeAndDate: 'Lam Vỹ, ngày 05 tháng 01 năm 2026',
  },
  title: { type: 'KẾ HOẠCH', subject: ['Tổ chức phong trào thi đua yêu nước năm 2026'] },
  blocks: [
    {
      type: 'paragraph',
      style: 'basis',
      marker: null,
      runs: [{ text: 'Căn cứ Luật Thi đua, khen thưởng;' }],
    },
    { type: 'paragraph', style: 'section', marker: 'I.', runs: [{ text: 'MỤC ĐÍCH, YÊU CẦU' }] },
    { type: 'paragraph', style: 'heading', marker: '1.', runs: [{ text: 'Mục đích' }] },
    {
      type: 'paragraph',
      style: 'text',
      marker: 'đ)',
      runs: [
        { text: 'Giao ' },
        { text: '[tên đơn vị]', isSlot: true },
        { text: ' theo dõi, đôn đốc ' },
        { text: 'hằng quý', italic: true },
        { text: '.' },
      ],
    },
    {
      type: 'table',
      hasHead: true,
      rows: [
        ['TT', 'Nội dung', 'Thời gian'],
        ['1', 'Phát động', 'Tháng 01'],
      ],
    },
    {
      type: 'paragraph',
      style: 'text',
      marker: null,
      runs: [{ text: 'Trên đây là Kế hoạch năm 2026./.' }],
    },
  ],
  recipients: { heading: 'Nơi nhận:', lines: ['- UBND tỉnh;', '- Lưu: VT, VHXH.'] },
  signature: {
    authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Nguyễn Văn A',
  },
  appendices: [
    {
      heading: ['Phụ lục I', 'DANH MỤC ĐỢT THI ĐUA', '(Kèm theo Kế hoạch số 05/KH-UBND)'],
      blocks: [{ type: 'paragraph', style: 'text', marker: '1.', runs: [{ text: 'Đợt 1' }] }],
    },
  ],
};
