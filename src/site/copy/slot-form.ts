/** Words of the form that fills blanks; the browser loads them too. */
export const slotForm = {
  heading: 'Điền chỗ trống',
  note: 'Chữ điền ở đây hiện ngay trong lời văn và theo vào mọi điều khoản khác; chỉ lưu trên máy này, không gửi đi đâu.',
  noScript:
    'Điền chỗ trống ngay trên trang cần JavaScript. Không có JavaScript thì chép lời văn rồi thay chữ trong ngoặc vuông.',
  example: (example: string): string => `Ví dụ: ${example}`,
  times: (count: number): string => (count === 1 ? '' : `Dùng ở ${count} chỗ.`),
  clear: 'Xóa chữ đã điền ở trang này',
  cleared: 'Đã xóa chữ đã điền ở trang này.',
  filled: (filled: number, of: number): string => `Đã điền ${filled} trên ${of} chỗ trống.`,
  notKept: 'Trình duyệt không cho lưu; chữ đã điền sẽ mất khi rời trang.',
} as const;
