/** What the checker says of a file that is opened as a draft. */
export const checkFiles = {
  tooLong: (length: number, most: number): string =>
    `Tệp có ${length.toLocaleString('vi')} ký tự, vượt mức ${most.toLocaleString('vi')} ký tự (khoảng 600 trang) nên không được mở. Ô bản thảo giữ nguyên như trước; hãy tách thành từng văn bản.`,
  tooLarge: (megabytes: number): string =>
    `Tệp lớn hơn ${megabytes} MB nên không được mở. Ô bản thảo giữ nguyên như trước.`,
  unreadable: 'Không đọc được tệp này từ máy. Ô bản thảo giữ nguyên như trước.',
  refused: (name: string, why: string): string =>
    `Không mở được “${name}”. ${why} Ô bản thảo giữ nguyên như trước.`,
  opened: (name: string): string => `Đã mở “${name}”.`,
  onlyFirst: 'Mỗi lần chỉ mở một tệp; đã lấy tệp đầu tiên.',
} as const;
