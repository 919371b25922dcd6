/** What the page that checks a draft says while it is used. */
export const checkAnswers = {
  kept: 'Bản thảo được giữ trong thẻ trình duyệt này để tải lại trang không mất; đóng thẻ hoặc bấm “Xóa bản thảo” là hết.',
  notKept:
    'Trình duyệt không cho giữ bản thảo trong thẻ này (bộ nhớ đầy hoặc bị chặn): hãy tải bản thảo về trước khi đóng hoặc tải lại trang. Việc kiểm tra vẫn làm được.',
  cleared: 'Đã xóa bản thảo khỏi trang và khỏi bộ nhớ của thẻ. Bấm “Hoàn tác” để lấy lại.',
  empty: 'Ô bản thảo chưa có chữ nào. Hãy dán bản thảo hoặc mở một tệp.',
  reading: 'Đang đọc bản thảo…',
  readingFor: (seconds: number): string => `Đang đọc bản thảo… ${seconds} giây`,
  cancelled: 'Đã dừng đọc. Bản thảo vẫn còn nguyên trong ô.',
  timeout: (seconds: number): string =>
    `Đọc quá ${seconds} giây mà chưa xong nên đã dừng. Bản thảo vẫn còn nguyên trong ô; hãy tách thành từng văn bản rồi kiểm tra lại.`,
  crash:
    'Bộ đọc gặp lỗi và đã dừng. Bản thảo vẫn còn nguyên trong ô; hãy bấm “Kiểm tra” để thử lại, nếu vẫn lỗi thì tải lại trang.',
  noRegistry:
    'Chưa tải được sổ tay căn cứ của kho nên chưa kiểm tra được. Bản thảo vẫn còn nguyên trong ô; hãy kiểm tra mạng rồi bấm “Kiểm tra” lại.',
  tooLong: (length: number, most: number): string =>
    `Bản dán dài ${length.toLocaleString('vi')} ký tự, vượt mức ${most.toLocaleString('vi')} ký tự (khoảng 600 trang) nên không được lấy vào. Ô bản thảo giữ nguyên như trước; hãy dán từng văn bản một.`,
  sampleShown: 'Đã mở bản mẫu có lỗi để xem thử. Bấm “Hoàn tác” để lấy lại bản thảo trước đó.',
  found: (total: number, parts: readonly string[]): string => `${total} điều cần xem: ${parts.join(', ')}.`,
  foundNone:
    'Chưa thấy điều gì cần sửa. Điều đó không có nghĩa là văn bản đã đúng; hãy soát lại nội dung trước khi trình ký.',
  severityCounts: {
    error: (count: number): string => `${count} phải sửa`,
    warning: (count: number): string => `${count} nên sửa`,
    info: (count: number): string => `${count} nên xem`,
  },
  severities: { error: 'Phải sửa', warning: 'Nên sửa', info: 'Nên xem' },
  read: (lines: number, citations: number, movements: number): string =>
    `Đã đọc ${lines} dòng, nhận ra ${citations} chỗ viện dẫn và ${movements} chỗ nhắc phong trào. Hiệu lực của căn cứ tính đến ngày`,
  silent: 'không thấy',
  at: (place: number, of: number): string => `${place}/${of}`,
  noneShown: 'không có điều nào',
  undone: 'Đã hoàn tác; đang kiểm tra lại.',
  redone: 'Đã làm lại; đang kiểm tra lại.',
  handOverFailed:
    'Trình duyệt không cho lưu tạm nên chưa chuyển được bản thảo sang trang soạn thảo. Hãy bật lưu trữ cho trang này rồi thử lại.',
  exported: (name: string): string => `Đã tạo tệp ${name} trên máy của bạn.`,
  files: {
    csv: 'kiem-tra-ban-thao.csv',
    markdown: 'kiem-tra-ban-thao.md',
    text: 'kiem-tra-ban-thao.txt',
    draft: 'ban-thao.txt',
  },
  showInDraft: (line: number): string => `dòng ${line}`,
  showInDraftLong: (line: number): string => `Chọn chỗ này trong ô bản thảo, dòng ${line}`,
  mend: (replacement: string): string => `Sửa thành “${replacement}”`,
  mendAdd: (replacement: string): string => `Thêm “${replacement}”`,
  mendRemove: (text: string): string => `Bỏ “${text}”`,
  mendRemoveBlank: 'Bỏ dấu cách thừa',
  toJudge: 'Cần người soạn cân nhắc.',
  mended: 'Đã sửa; đang kiểm tra lại.',
  mendAll: (count: number): string => `Sửa ${count} chỗ chắc chắn`,
  mendedAll: (count: number): string => `Đã sửa ${count} chỗ; đang kiểm tra lại.`,
  stale: 'Bản thảo vừa đổi; đang kiểm tra lại, hãy bấm sửa sau khi có kết quả mới.',
  why: 'Vì sao?',
  general: 'Về cả văn bản',
  noticesOf: (place: string): string => `Điều cần xem ở ${place}`,
} as const;
