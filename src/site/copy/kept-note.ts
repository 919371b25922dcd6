/** Words of what stands on a page that comes from the reader's own store, and of the note about a newer edition. */
export const keptNote = {
  keptOn: (day: string): string => `Bản đã lưu ngày ${day}, hiện ra vì chưa kết nối được với kho.`,
  keptOnce: 'Bản đã lưu trên máy này, hiện ra vì chưa kết nối được với kho.',
  statedFor: (day: string): string => `Hiệu lực tính đến ngày ${day}; tình trạng văn bản có thể đã thay đổi.`,
  mayHaveChanged: 'Tình trạng văn bản có thể đã thay đổi.',
  reload: 'Tải lại',
  partly: 'Một phần trang này lấy từ bản đã lưu trên máy, vì chưa kết nối được với kho.',
  newEdition: 'Kho có bản mới.',
  takeNew: 'Tải lại',
  later: 'Để sau',
} as const;
