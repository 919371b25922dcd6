/** What readers call the pages that do something for them, beside their titles: search finds them by it, and shows it. */
export const calledAlso = {
  drafting:
    'Soạn thảo kế hoạch; viết kế hoạch mới; mẫu kế hoạch thi đua; tải về Word; điền biểu mẫu kế hoạch.',
  check: 'Kiểm tra dự thảo; soát lỗi bản thảo; rà soát căn cứ; kiểm tra thể thức.',
  add: 'Thêm kế hoạch; tải kế hoạch lên; đọc bản quét, tệp PDF.',
  compare: 'So sánh hai kế hoạch; đối chiếu kế hoạch; bảng so sánh.',
  launches: 'Kế hoạch phát động cần có những gì; kiểm tra tám phần.',
  calendar: 'Lịch nộp báo cáo; lịch gửi hồ sơ khen thưởng; hạn nộp báo cáo; lịch công tác thi đua.',
  chains: 'Văn bản nào được triển khai ở đâu; kế hoạch nào triển khai chỉ thị.',
  times: 'Lịch sử phong trào thi đua; các phong trào qua từng thời kỳ.',
  phrases: 'Câu mẫu thường gặp.',
  offline: 'Đọc khi không có mạng; lưu cả kho về máy; cài đặt ứng dụng.',
  data: 'Tải dữ liệu; dữ liệu Excel, CSV, JSON.',
  quality: 'Độ chính xác khi đọc máy.',
  places: 'Danh sách tỉnh, huyện, xã; đơn vị hành chính sáp nhập.',
  years: 'Các năm có kế hoạch.',
} as const;
