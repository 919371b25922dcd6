/** Shapes of text in which a reading that looks at every pair of something would show: each is one part, repeated. */
export const shapes: readonly { readonly id: string; readonly part: string; readonly units: number }[] = [
  { id: 'one long line', part: 'Tổ chức phong trào thi đua yêu nước, ', units: 6000 },
  { id: 'short lines', part: '- Tổ chức phong trào thi đua.\n', units: 6000 },
  {
    id: 'citations in a line',
    part: 'Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ; ',
    units: 1200,
  },
  { id: 'bases', part: 'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;\n', units: 1200 },
  { id: 'short citations', part: 'Thực hiện Nghị định này và Chỉ thị số 34, ', units: 2400 },
  { id: 'named laws', part: 'Luật Thi đua, khen thưởng năm 2003 và Bộ luật Lao động, ', units: 1200 },
  { id: 'movements', part: 'phong trào thi đua “Cả nước chung tay vì người nghèo”, ', units: 1200 },
  { id: 'open quotes', part: 'phong trào “Dân vận khéo ', units: 3000 },
  { id: 'numbered sections', part: 'I. MỤC ĐÍCH\n1. Mục đích\na) Nâng cao\n- Một\n', units: 1500 },
  {
    id: 'articles',
    part: 'Điều 1. Phạm vi điều chỉnh\n1. Quy chế này quy định\na) Đối tượng;\n',
    units: 1200,
  },
  { id: 'broken sentences', part: 'tổ chức thực hiện các nội dung,\n\nvà báo cáo kết quả\n\n', units: 2400 },
  { id: 'dates', part: 'trước ngày 25/11/2024, Quý I/2024, giai đoạn 2021 - 2025, ', units: 1500 },
  { id: 'table rows', part: 'TT   Nội dung   Thời gian   Đơn vị chủ trì\n', units: 2400 },
  { id: 'wrong letters', part: 'KÉ HOẠCH s6 1O2/QĐ-UBND khen thường ngày O5 thảng 3\n', units: 1200 },
];
