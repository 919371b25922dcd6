/** What readers call the pages that do something for them, beside their titles: search finds them by it. */
export const calledAlso = {
  drafting: [
    'soạn thảo kế hoạch',
    'viết kế hoạch mới',
    'mẫu kế hoạch thi đua',
    'tải về Word',
    'điền biểu mẫu kế hoạch',
  ],
  check: ['kiểm tra dự thảo', 'soát lỗi bản thảo', 'rà soát căn cứ', 'kiểm tra thể thức'],
  add: ['thêm kế hoạch', 'tải kế hoạch lên', 'đọc bản quét, tệp PDF'],
  compare: ['so sánh hai kế hoạch', 'đối chiếu kế hoạch', 'bảng so sánh'],
  launches: ['kế hoạch phát động cần có những gì', 'kiểm tra tám phần'],
  calendar: ['lịch nộp báo cáo', 'lịch gửi hồ sơ khen thưởng', 'hạn nộp báo cáo', 'lịch công tác thi đua'],
  chains: ['văn bản nào được triển khai ở đâu', 'kế hoạch nào triển khai chỉ thị'],
  times: ['lịch sử phong trào thi đua', 'các phong trào qua từng thời kỳ'],
  phrases: ['câu mẫu thường gặp'],
  offline: ['đọc khi không có mạng', 'lưu cả kho về máy', 'cài đặt ứng dụng'],
  data: ['tải dữ liệu', 'dữ liệu Excel, CSV, JSON'],
  quality: ['độ chính xác khi đọc máy'],
  places: ['danh sách tỉnh, huyện, xã', 'đơn vị hành chính sáp nhập'],
  years: ['các năm có kế hoạch'],
} as const;
