/** Shapes of text in which a reading that looks at every pair of something would show: each is one part, repeated. */
export const shapes: readonly { readonly id: string; readonly part: string; readonly units: number }[] = [
  { id: 'one long line', part: 'Tổ chức phong trào thi đua yêu nước, ', units: 2000 },
  { id: 'short lines', part: '- Tổ chức phong trào thi đua.\n', units: 2000 },
  {
    id: 'citations in a line',
    part: 'Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ; ',
    units: 400,
  },
  { id: 'bases', part: 'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;\n', units: 400 },
  { id: 'short citations', part: 'Thực hiện Nghị định này và Chỉ thị số 34, ', units: 800 },
  { id: 'named laws', part: 'Luật Thi đua, khen thưởng năm 2003 và Bộ luật Lao động, ', units: 400 },
  { id: 'movements', part: 'phong trào thi đua “Cả nước chung tay vì người nghèo”, ', units: 400 },
  { id: 'open quotes', part: 'phong trào “Dân vận khéo ', units: 1000 },
  { id: 'numbered sections', part: 'I. MỤC ĐÍCH\n1. Mục đích\na) Nâng cao\n- Một\n', units: 500 },
  {
    id: 'articles',
    part: 'Điều 1. Phạm vi điều chỉnh\n1. Quy chế này quy định\na) Đối tượng;\n',
    units: 400,
  },
  { id: 'broken sentences', part: 'tổ chức thực hiện các nội dung,\n\nvà báo cáo kết quả\n\n', units: 800 },
  { id: 'dates', part: 'trước ngày 25/11/2024, Quý I/2024, giai đoạn 2021 - 2025, ', units: 500 },
  { id: 'table rows', part: 'TT   Nội dung   Thời gian   Đơn vị chủ trì\n', units: 800 },
  { id: 'wrong letters', part: 'KÉ HOẠCH s6 1O2/QĐ-UBND khen thường ngày O5 thảng 3\n', units: 400 },
];
