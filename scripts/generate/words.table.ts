/** First and second syllables of which names of districts and communes are made; any pair could be a real name. */
export const firstSyllables: readonly string[] =
  'An Bình Cẩm Châu Diên Đại Đông Đức Gia Giang Hải Hòa Hoằng Hồng Hưng Khánh Kim Lạc Long Lương Mỹ Nam Nghi Phong Phú Phước Quảng Quỳnh Sơn Tam Tân Thanh Thạnh Thượng Tiên Trung Tường Vân Vĩnh Xuân Yên'.split(
    ' ',
  );
export const secondSyllables: readonly string[] =
  'Bảo Bắc Cường Dương Đài Đạo Định Giang Hà Hải Hậu Hiệp Hòa Hội Khê Lâm Lập Lễ Lĩnh Lộc Lợi Mai Minh Nghĩa Nhơn Ninh Phú Phúc Quang Sơn Tây Thành Thắng Thịnh Thọ Thủy Tiến Trạch Trị Trường Tú Vinh Xá'.split(
    ' ',
  );

/** Words of which names of invented local movements are strung. */
export const movementWords: readonly string[] =
  'làng xanh ngõ đẹp rừng vàng biển sạch nhà sáng đường hoa ruộng bậc vườn mẫu bếp ấm lớp vui trường nghề chợ văn minh bản yên suối trong nước mát điện bền cầu vững chắc tay nghề chăm học hỏi nhanh đúng hẹn gọn gàng thân thiện trách nhiệm kỷ cương sáng tạo bứt phá an toàn nghĩa tình sẻ chia gắn kết đồng thuận tiết kiệm hiệu quả'.split(
    ' ',
  );

export const surnames: readonly string[] = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Lý Nông Hà'.split(
  ' ',
);
export const givenNames: readonly string[] =
  'Văn An|Thị Hạnh|Quốc Bảo|Minh Đức|Thanh Hà|Đình Long|Thu Trang|Hữu Nghĩa'.split('|');

/** Fixed words of a plan, by NĐ 30/2020/NĐ-CP, Annex I; `#` is filled in the order of the arguments. */
export const wording = {
  year: (year: number | string) => `năm ${year}`,
  district: 'huyện',
  commune: 'xã',
  ward: 'phường',
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  body: 'ỦY BAN NHÂN DÂN',
  bodyName: 'Ủy ban nhân dân',
  title: 'KẾ HOẠCH',
  number: (number: string) => `Số: ${number}/KH-UBND`,
  date: (place: string, day: number, month: number, year: number) =>
    `${place}, ngày ${String(day).padStart(2, '0')} tháng ${month < 3 ? `0${month}` : month} năm ${year}`,
  subject: (year: number) => `Công tác thi đua, khen thưởng năm ${year}`,
  launch: (name: string, year: number) => `Tổ chức phong trào thi đua “${name}” năm ${year}`,
  basis: (cited: string) => `Thực hiện ${cited};`,
  plan: (number: string, date: string, issuer: string, title: string) =>
    `Kế hoạch số ${number}/KH-UBND ngày ${date} của ${issuer} về ${title}`,
  enacting: (issuer: string) => `${issuer} xây dựng kế hoạch như sau:`,
  sections: {
    purpose: 'MỤC ĐÍCH, YÊU CẦU',
    contents: 'NỘI DUNG, GIẢI PHÁP',
    movement: 'PHONG TRÀO THI ĐUA TRỌNG TÂM',
    awards: 'TIÊU CHUẨN VÀ HÌNH THỨC KHEN THƯỞNG',
    implementation: 'TỔ CHỨC THỰC HIỆN',
  },
  movement: (name: string, place: string) =>
    `Phát động phong trào thi đua “${name}” trên địa bàn ${place}, gắn với nhiệm vụ chính trị của từng cơ quan, đơn vị.`,
  takeUp: (name: string) =>
    `Tiếp tục hưởng ứng và triển khai hiệu quả phong trào thi đua “${name}” do Trung ương phát động.`,
  closing: (issuer: string) => `Trên đây là Kế hoạch của ${issuer}./.`,
  recipients: ['Nơi nhận:', '- Như trên;', '- Các cơ quan, đơn vị;', '- Lưu: VT.'],
  signature: (name: string) => ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', name],
  source: 'Bản sinh tự động để đo tốc độ, không phải văn bản thật.',
} as const;
