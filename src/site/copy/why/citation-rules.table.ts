import type { CitationRecord } from '../../../schemas/entry.ts';

/**
 * What each rule of `pipeline/cite` looked at, in one sentence for the reader. The rule of an open mention may
 * carry its outcome at the end ("…-none", "…-several", "…-alone"); what became of the search stands in `searchOutcomes`.
 */
export const citationRules: Readonly<Record<string, string>> = {
  antecedent:
    'Văn bản này đã được viện dẫn đầy đủ ở phía trên với cùng số, ký hiệu; chỗ này nhắc lại nên hiểu là văn bản đó.',
  'antecedent-number':
    'Chỗ này chỉ nhắc loại và số; hiểu là văn bản đã được viện dẫn đầy đủ ở phía trên với cùng loại và số.',
  'named-below':
    'Chỗ này chỉ ghi số, ký hiệu; hiểu là văn bản cùng số, ký hiệu được viện dẫn đầy đủ ở phía dưới.',
  'short-name': 'Văn bản đặt tên gọi tắt (“sau đây gọi tắt là …”); chỗ này dùng tên gọi tắt đó.',
  'own-document': 'Chỗ này nhắc chính văn bản đang đọc.',
  'sole-antecedent':
    'Cụm từ chỉ ngược lên phía trên (như “Nghị định này”, “Luật nêu trên”), mà phía trên chỉ có một văn bản thuộc loại đó.',
  'number-symbol-year': 'Tìm theo số, ký hiệu và năm ban hành in ở chỗ viện dẫn.',
  'number-symbol-title': 'Chỗ viện dẫn không ghi năm; tìm theo số, ký hiệu và trích yếu.',
  'number-symbol-title-alike':
    'Chỗ viện dẫn không ghi năm; tìm theo số, ký hiệu và trích yếu, trích yếu in gần giống tên văn bản.',
  'number-symbol-context':
    'Chỗ viện dẫn không ghi năm và trích yếu; tìm theo số, ký hiệu và việc mà câu văn xung quanh nói tới.',
  'number-symbol-term':
    'Chỗ viện dẫn không ghi năm; tìm theo số, ký hiệu và khóa của Trung ương, vì số văn bản Đảng chạy suốt một khóa.',
  'number-symbol':
    'Chỗ viện dẫn chỉ ghi số, ký hiệu, không ghi năm, trích yếu; số, ký hiệu một mình không đủ để chọn.',
  'number-symbol-unread':
    'Năm hoặc ngày in ở chỗ viện dẫn bị quét sai, không đọc được; số, ký hiệu một mình không đủ để chọn.',
  'number-symbol-same-year':
    'Chỗ viện dẫn không ghi năm; số văn bản nhà nước bắt đầu lại mỗi năm, nên tìm văn bản ban hành cùng năm với kế hoạch này.',
  'number-issuer-title':
    'Chỗ viện dẫn không ghi ký hiệu; tìm theo số, cơ quan ban hành và trích yếu, ngày hoặc khóa của Trung ương.',
  'number-year': 'Chỗ viện dẫn không ghi ký hiệu; tìm theo loại, số và năm.',
  'law-name-year': 'Tìm theo tên luật và năm hoặc ngày in ở chỗ viện dẫn.',
  'law-amended-in-year':
    'Không có luật mang tên này ban hành vào năm đã in; tìm luật sửa đổi, bổ sung luật mang tên đó, ban hành vào năm ấy.',
  'law-name-unread':
    'Năm của luật bị quét sai, không đọc được; mọi luật mang tên này đều có thể là luật được nhắc.',
  'law-name': 'Tìm theo tên luật; kế hoạch không ghi ngày ký nên không chọn theo ngày được.',
  'law-in-force': 'Chỗ viện dẫn chỉ ghi tên luật; tìm luật mang tên đó còn hiệu lực vào ngày ký.',
  'law-named-before':
    'Chỗ viện dẫn chỉ ghi tên luật, kế hoạch không ghi ngày; lấy luật mang tên đó đã nêu ở trên.',
  'law-named-with-year':
    'Chỗ viện dẫn chỉ ghi tên luật; ở chỗ khác kế hoạch ghi năm của luật mang tên đó, nên hiểu là luật của năm ấy.',
  'law-detailed-by-outer':
    'Tên luật nằm trong trích yếu của một văn bản khác; hiểu là luật mà chính văn bản đó quy định chi tiết hoặc sửa đổi.',
  congress: 'Tìm theo kỳ đại hội và tổ chức đã ra nghị quyết.',
  plenum: 'Chỗ viện dẫn chỉ ghi hội nghị Trung ương, không ghi số; tìm các nghị quyết của hội nghị đó.',
  'plenum-number': 'Tìm theo hội nghị Trung ương và số nghị quyết.',
  'plenum-title': 'Tìm theo hội nghị Trung ương và tên nghị quyết.',
  'appeal-title': 'Tìm theo tên lời kêu gọi.',
  'appeal-issuer-year': 'Tìm theo người ra lời kêu gọi và thời điểm.',
};

/** What became of a search. */
export const searchOutcomes: Readonly<Record<CitationRecord['outcome'], string>> = {
  resolved: 'Có đúng một văn bản khớp.',
  unresolved: 'Không văn bản nào trong kho khớp, nên không dẫn tới hồ sơ nào.',
  ambiguous: 'Có văn bản trong kho khớp nhưng chưa đủ để phân biệt, kho không đoán.',
};

/** Why a candidate was turned down; the keys are the reasons that `pipeline/cite/resolve` gives. */
export const rejectionReasons: Readonly<Record<string, string>> = {
  kind: 'khác loại văn bản',
  'younger-than-document': 'ban hành sau ngày ký kế hoạch này',
  scope: 'của địa phương khác',
  'body-unknown':
    'là văn bản của cấp khác, mà chỗ viện dẫn không ghi cơ quan, trích yếu hay ngày để xác nhận',
  date: 'khác ngày ban hành',
  year: 'khác năm ban hành',
  'year-unknown': 'chưa xác nhận được năm ban hành',
  'date-unread': 'không xác nhận được, vì ngày in bị quét sai',
  context: 'không nói về việc mà câu văn nhắc tới',
  issuer: 'của cơ quan khác',
  title: 'khác trích yếu',
  term: 'không phải của khóa in ở chỗ viện dẫn',
  body: 'của đại hội khác',
  number: 'khác số nghị quyết',
  'not-in-force': 'không có hiệu lực vào ngày ký',
};
