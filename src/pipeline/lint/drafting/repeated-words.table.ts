/** Words that Vietnamese doubles on purpose, in small letters. */
export const reduplicated: ReadonlySet<string> = new Set([
  'luôn',
  'thường',
  'xanh',
  'đời',
  'người',
  'nhà',
  'ngành',
  'ngày',
  'từng',
  'mãi',
  'dần',
  'song',
  'rất',
  'lâu',
  'sớm',
  'hay',
  'nhỏ',
  'nơi',
  'chốn',
  'cấp',
  'lớp',
  'vui',
  'đều',
  'đâu',
  'chung',
  'gần',
  'xa',
  'tháng',
  'bao',
  'vạn',
  'khăng',
  'hằng',
  'chăm',
  'hoài',
  'ai',
  'kẻ',
  'đông',
  'sừng',
  'chính',
]);

/** A word that stands behind itself before a number: "đầu năm năm 2026". */
export const beforeFigures: ReadonlySet<string> = new Set(['năm', 'tháng', 'ngày', 'số', 'điều', 'khoản']);

/**
 * Compounds whose first word may be the last of another before it: "hành vi vi phạm", "người lao động động viên". What
 * stands twice there belongs to two words.
 */
export const compounds: ReadonlySet<string> = new Set(
  'vi phạm; tư nhân; tư vấn; tư tưởng; tư pháp; tư liệu; động viên; động lực; động sản; chức năng; chức danh; chức vụ; định kỳ; định hướng; định mức; định lượng; xuất khẩu; xuất sắc; xuất bản; triển khai; triển vọng; hiện đại; hiện trạng; hiện hành; hiện nay; hiện vật; lý luận; lý tưởng; lý lịch; vị trí; chính quyền; chính sách; chính trị; chính xác; dân tộc; dân cư; dân số; dân chủ; dân vận; dân phố; dân sinh; an toàn; an ninh; an sinh; hội viên; hội nghị; hội đồng; hội nhập; trình độ; trình tự; trình bày; lực lượng; sản xuất; sản phẩm; công tác; công chức; công nghiệp; công nghệ; công khai; công an; công dân; sự nghiệp; sự kiện; sự cố; quan trọng; quan tâm; quan hệ; phát triển; phát động; phát huy; phát hiện; nghiệp vụ; thể thao; thể hiện; thể chế; thể thức; kết quả; kết hợp; tiêu chí; tiêu chuẩn; tiêu biểu; tiêu cực; đại biểu; đại hội; viên chức; giáo dục; giáo viên; đạo đức; học sinh; học tập; gia đình; nhân dân; nhân viên; nhân lực; nhân tố; nhân rộng; nhân sự; nhân đạo; thi đua; thi hành; trường học; đội ngũ; đầu tư; đầu năm; cấp phép; cấp phát; cấp độ; cơ quan; cơ sở; cơ cấu; cơ chế; thông tin; thông qua; thông báo; hành chính; hành động; bộ phận; bộ máy; bộ ngành; vận động; vận hành; tác động; tác phong; tác phẩm; lao động; việc làm; liên quan; liên kết; tế bào; xã hội; văn hóa; văn bản; văn minh; quản lý; quản trị; hóa đơn; thuế suất; kỳ họp; nước ngoài; đất đai; số lượng; số liệu; số hóa; năng lực; năng động; năng suất; chế độ; chế tài; chế biến'.split(
    '; ',
  ),
);
