import type { StatementRole } from '../../../pipeline/tree.ts';

/**
 * What a line outside the outline is taken for, by Nghị định 30/2020/NĐ-CP, Annex I (Party: Hướng dẫn 36-HD/VPTW).
 */
export const statementNames: Readonly<Record<StatementRole, string>> = {
  authority: 'dòng tên cơ quan',
  motto: 'dòng Quốc hiệu, Tiêu ngữ hoặc tiêu đề văn bản Đảng',
  number: 'dòng số, ký hiệu',
  placeDate: 'dòng địa danh, ngày tháng',
  stamp: 'dấu đến, dấu đi',
  documentType: 'dòng tên loại văn bản',
  subject: 'dòng trích yếu',
  basis: 'dòng căn cứ ban hành',
  enacting: 'câu dẫn vào nội dung',
  basisAndEnacting: 'câu vừa nêu căn cứ vừa dẫn vào nội dung',
  closing: 'câu kết',
  recipientsHeading: 'dòng “Nơi nhận”',
  recipient: 'dòng nơi nhận',
  signingAuthority: 'dòng thẩm quyền ký',
  signerPosition: 'dòng chức vụ người ký',
  signerRankAndName: 'dòng cấp hàm, họ tên người ký',
  signerName: 'dòng họ tên người ký',
  digitalSignature: 'dòng chữ ký số',
  pageFurniture: 'số trang hoặc chữ lặp ở đầu, cuối trang',
  tableRow: 'dòng của bảng',
  footnote: 'chú thích cuối trang',
  text: 'câu thuộc phần này, không có vai trò riêng',
};
