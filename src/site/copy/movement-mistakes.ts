import type { MovementFault } from '../../pipeline/catalogue/movement-mistakes.ts';

const rightName = (name: string): string => `Nên viết: “${name}”.`;

const faults: Readonly<
  Record<
    MovementFault,
    { readonly title: string; readonly advice: string; readonly expected: (name: string) => string }
  >
> = {
  'old-name': {
    title: 'Dùng tên của giai đoạn trước',
    advice: 'Kế hoạch ban hành sau khi có tên mới thì dùng tên mới, trừ khi nhắc lại việc đã qua.',
    expected: (name) => `Tên của giai đoạn sau: “${name}”.`,
  },
  'after-end': {
    title: 'Nêu phong trào khi giai đoạn đã biết kết thúc',
    advice: 'Kiểm tra đã có văn bản của giai đoạn mới chưa; chưa có thì không giao nhiệm vụ theo phong trào.',
    expected: rightName,
  },
  'other-spelling': {
    title: 'Chép tên chưa đúng từng chữ',
    advice: 'Chép nguyên tên, kể cả chữ hoa, dấu phẩy, dấu gạch nối và dấu cách.',
    expected: rightName,
  },
  'period-inside-name': {
    title: 'Để giai đoạn trong dấu ngoặc kép',
    advice: 'Giai đoạn không thuộc tên phong trào; viết sau dấu ngoặc kép.',
    expected: rightName,
  },
};

/** Words on the mistakes in sentences that name a movement. */
export const mistakes = {
  heading: 'Lỗi hay gặp, điểm cần kiểm tra',
  note: 'Tìm bằng máy trong các câu của kế hoạch có nêu phong trào; chữ in ra giữ nguyên.',
  none: 'Chưa thấy lỗi nào trong các câu của kho có nêu phong trào này.',
  faults,
  citation: 'Viện dẫn văn bản trong cùng câu chưa đúng',
  use: (plans: number, times: number): string =>
    times > plans ? `${plans} kế hoạch, ${times} chỗ` : `${plans} kế hoạch`,
  more: (count: number): string => `Còn ${count} chỗ khác.`,
} as const;
