/** What a question asks for, by its id. */
const topics: Readonly<Record<string, string>> = {
  ten: 'tên gọi',
  'giai-doan': 'giai đoạn và văn bản phát động',
  'neu-ten': 'cách nêu phong trào',
  'can-cu': 'căn cứ hết hiệu lực',
  'the-thuc': 'thể thức viện dẫn',
};

/** Words of the exercises on a movement. */
export const exercise = {
  link: 'Bài tập có đáp án',
  listTitle: 'Bài tập theo phong trào',
  listDescription: (count: number): string =>
    `${count} bài tập có đáp án về các phong trào thi đua: tên gọi, giai đoạn, căn cứ, thể thức viện dẫn; lấy từ kế hoạch và văn bản trong kho.`,
  listLede: (count: number): string =>
    `${count} bài tập, mỗi bài về một phong trào; câu hỏi và đáp án lấy từ kế hoạch và văn bản trong kho, có dẫn nguồn. In được, đáp án ở trang riêng.`,
  listNone: 'Kho chưa đủ dữ liệu để ra bài tập.',
  questions: (count: number): string => `${count} câu hỏi`,
  about: (ids: readonly string[]): string => `Hỏi về: ${ids.map((id) => topics[id] ?? id).join(', ')}.`,
  kind: 'Bài tập có đáp án',
  title: (name: string): string => `Bài tập: ${name}`,
  description: (name: string, count: number): string =>
    `${count} câu hỏi về “${name}”, lấy từ kế hoạch và văn bản trong kho: tên gọi, giai đoạn, căn cứ, thể thức; có đáp án và nguồn.`,
  lede: (count: number): string =>
    `${count} câu hỏi lấy từ kế hoạch và văn bản trong kho. Mỗi câu có thể có nhiều lựa chọn đúng. Khi in, đáp án nằm ở trang riêng.`,
  question: (number: number): string => `Câu ${number}.`,
  show: (number: number): string => `Đáp án câu ${number}`,
  key: 'Đáp án',
  right: (letters: readonly string[]): string => `Chọn: ${letters.join(', ')}.`,
  see: 'xem',
  letters: ['a', 'b', 'c', 'd', 'đ', 'e'],
  nameTask: (name: string): string => `Tên nào là biến thể hoặc tên địa phương của “${name}”?`,
  isLocalName: (name: string): string => `Tên địa phương của “${name}”.`,
  isOtherForm: (name: string): string => `Cách viết khác của “${name}”.`,
  isOtherMovement: 'Phong trào khác.',
  isLater: 'Tên của phong trào tiếp nối, dùng cho giai đoạn sau.',
  isEarlier: 'Tên của phong trào trước, dùng cho giai đoạn trước.',
  isOfOther: (name: string): string => `Tên địa phương của phong trào khác: “${name}”.`,
  forceTask: (day: string): string =>
    `Các kế hoạch nêu phong trào này viện dẫn những văn bản dưới đây. Tính đến ngày ${day}, văn bản nào không còn dùng làm căn cứ được?`,
  state: (state: string): string => `${state.charAt(0).toLocaleUpperCase('vi')}${state.slice(1)}.`,
  formTask: 'Chỗ viện dẫn nào chưa đúng thể thức? (Chữ in ra giữ nguyên như trong kế hoạch.)',
  wrongForm: (reason: string, reference: string, place: string): string =>
    `${reason} Quy định: ${reference}, ${place}.`,
  rightForm: 'Đủ tên loại, số, ký hiệu, ngày và trích yếu.',
  phaseTask: (name: string, span: string): string =>
    `“${name}”, ${span.charAt(0).toLocaleLowerCase('vi')}${span.slice(1)}, thực hiện theo văn bản nào?`,
  isPhaseOf: (name: string, span: string): string => `“${name}”, ${span}.`,
  useTask: 'Câu nào cần sửa, hoặc cần kiểm tra lại, ở chỗ nêu phong trào này?',
  rightUse: 'Chưa thấy lỗi ở chỗ nêu phong trào.',
  wrongUse: (title: string, advice: string): string => `${title}. ${advice}`,
  sentenceOf: (plate: string, sentence: string): string => `${plate}: “${sentence}”`,
} as const;
