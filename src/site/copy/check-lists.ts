/** Words of the lists of notices that are taken away as files. */
export const checkLists = {
  title: (day: string): string => `Kết quả kiểm tra bản thảo, ngày ${day}`,
  columns: [
    'Dòng',
    'Mức độ',
    'Loại',
    'Chữ trong bản thảo',
    'Điều cần xem',
    'Đề nghị sửa thành',
    'Cách làm',
    'Vì sao',
    'Quy định',
    'Mã',
  ],
  wordsAre: (text: string): string => `Bản thảo viết: “${text}”`,
  mendIs: (text: string): string => (text === '' ? 'Đề nghị: bỏ đi' : `Đề nghị sửa thành: “${text}”`),
  restsOn: (text: string): string => `Theo: ${text}`,
  line: (line: number): string => `Dòng ${line}`,
} as const;
