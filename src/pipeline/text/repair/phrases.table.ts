/** Set phrases of administrative Vietnamese; a number in a phrase is written "#". */
export interface PhraseRow {
  readonly id: string;
  readonly phrases: readonly string[];
}

const split = (text: string): readonly string[] => text.split(';').map((phrase) => phrase.trim());

/**
 * Phrases of the genre so firm that a word beside the right neighbour is read as the phrase has it, even where what is
 * printed is a word of its own: "khen thường", "KÉ HOẠCH", "tháng 3" printed "thảng 3". Nothing belongs here of which
 * a neighbour in living use differs by a mark alone ("công tác" and "cộng tác").
 */
export const firmPhrases: readonly PhraseRow[] = [
  {
    id: 'kinds',
    phrases: split(
      'kế hoạch; quyết định; nghị định; nghị quyết; chỉ thị; hướng dẫn; thông tư; tờ trình; báo cáo; thông báo; công văn; quy chế; kết luận; chương trình; biên bản',
    ),
  },
  {
    id: 'letterhead',
    phrases: split(
      'cộng hòa; chủ nghĩa; việt nam; độc lập; tự do; hạnh phúc; ủy ban; nhân dân; tỉnh ủy; huyện ủy; thành ủy; đảng ủy; liên đoàn; nơi nhận; kính gửi; chủ tịch; phó chủ tịch; căn cứ',
    ),
  },
  {
    id: 'emulation',
    phrases: split(
      'thi đua; khen thưởng; phong trào; phát động; hưởng ứng; danh hiệu; bằng khen; giấy khen; chiến sĩ; huân chương; xuất sắc; tiên tiến; điển hình; thành tích; biểu dương; tôn vinh; tổng kết',
    ),
  },
  {
    id: 'sections',
    phrases: split(
      'mục đích; yêu cầu; nội dung; đối tượng; tiêu chuẩn; giải pháp; nhiệm vụ; thời gian; hồ sơ; kinh phí; trách nhiệm; tổ chức thực hiện; thực hiện; triển khai',
    ),
  },
  {
    id: 'work',
    phrases: split(
      'sửa đổi; bổ sung; giáo dục; đào tạo; tư tưởng; đạo đức; phong cách; đại hội; hội nghị; đảng bộ; lao động; cán bộ; công chức; viên chức; cơ quan; đơn vị; tập thể; cá nhân; tinh thần; tinh gọn; đẩy mạnh; thúc đẩy; đổi mới; trao đổi; phổ biến; kinh tế; xã hội; nông thôn; văn hóa; phát triển; quốc phòng; an ninh; phối hợp; kết quả; chất lượng',
    ),
  },
  {
    id: 'bodies',
    phrases: split(
      'thủ tướng; chính phủ; quốc hội; trung ương; ban chấp hành; bộ chính trị; văn phòng; phòng nội vụ; mặt trận',
    ),
  },
];

/** Phrases that witness for a word that is no Vietnamese word as it is printed: "trin khai", "đại biu", "toàn quc". */
export const phrases: readonly PhraseRow[] = [
  {
    id: 'numbers',
    phrases: split(
      'ngày # tháng # năm #; điều #; khoản #; điểm #; chương #; quý #; số #; mẫu số #; phụ lục #; giai đoạn #; lần thứ #; khóa #; nhiệm kỳ #; năm học #; quyển số #; trang #; đến #; từ #; trước ngày #; chậm nhất; gọi tắt là; viết tắt là',
    ),
  },
  {
    id: 'party-and-state',
    phrases: split(
      'đảng bộ; đảng viên; đảng cộng sản; cấp ủy; tổ chức đảng; nhà nước; chính quyền; đại hội đại biểu toàn quốc; đại hội thi đua yêu nước; bộ chính trị; ban bí thư; ban thường vụ; tổng bí thư; hội đồng nhân dân; hội nghị; kỳ họp; nghị trường; đại biểu quốc hội; mặt trận tổ quốc; tổ quốc việt nam; đoàn thể; đoàn thanh niên; hội phụ nữ; hội nông dân; hội cựu chiến binh; liên đoàn lao động; công đoàn cơ sở; lực lượng vũ trang; công an nhân dân; quân đội nhân dân; bộ đội biên phòng; quốc phòng, an ninh; an ninh chính trị; trật tự an toàn xã hội; hệ thống chính trị; chủ nghĩa xã hội; tư tưởng đạo đức; đạo đức phong cách; phong cách hồ chí minh; chủ tịch hồ chí minh; học tập và làm theo; tự diễn biến; tự chuyển hóa',
    ),
  },
  {
    id: 'emulation',
    phrases: split(
      'đại biểu đương nhiên; đương nhiên; đương nhiệm; đương chức; tương đương; thi đua yêu nước; thi đua khen thưởng; phong trào thi đua; công tác thi đua; cụm thi đua; khối thi đua; đợt thi đua; ký kết giao ước; giao ước thi đua; đăng ký thi đua; danh hiệu thi đua; hình thức khen thưởng; hình thức tổ chức; tiêu chí thi đua; nhân rộng; điển hình tiên tiến; gương người tốt; người tốt việc tốt; nhân tố mới; mô hình mới; cách làm hay; cách làm sáng tạo; sáng kiến; sáng tạo; giải pháp hữu ích; chiến sĩ thi đua cơ sở; lao động tiên tiến; lao động giỏi; lao động sáng tạo; tập thể lao động xuất sắc; cờ thi đua; huân chương lao động; huy chương; kỷ niệm chương; khen cao; khen thưởng đột xuất; khen thưởng theo chuyên đề; quỹ thi đua; hội đồng thi đua; thường trực hội đồng; xét khen thưởng; đề nghị khen thưởng; trình khen; hồ sơ khen thưởng; tờ trình; biên bản họp; trích ngang thành tích; báo cáo thành tích; mức thưởng; tiền thưởng; tự nguyện; tự giác; công khai; minh bạch; dân chủ; công bằng; chính xác; kịp thời; thiết thực; hiệu quả; sâu rộng; sôi nổi; liên tục; đồng bộ; rộng khắp; lan tỏa; nêu gương; hình thức phong phú; đa dạng; phát huy vai trò; tạo động lực; khí thế; động viên; khích lệ; cổ vũ; tuyên dương',
    ),
  },
  {
    id: 'work',
    phrases: split(
      'tổ chức; thực hiện nhiệm vụ; thực hiện thắng lợi; thực hiện có hiệu quả; triển khai thực hiện; hoàn thành xuất sắc; hoàn thành tốt; hoàn thành; phấn đấu; nâng cao chất lượng; nâng cao hiệu quả; nâng cao nhận thức; đẩy mạnh; khơi dậy; tăng cường; tiếp tục đổi mới; đổi mới; phối hợp; chủ trì; chủ động; tích cực; tham gia; tham mưu; theo dõi; đôn đốc; kiểm tra; giám sát; đánh giá; rà soát; bổ sung; sửa đổi; thay thế; bãi bỏ; ban hành; phê duyệt; quy định chi tiết; hướng dẫn thi hành; thi hành; quán triệt; phổ biến; tuyên truyền; vận động; xây dựng kế hoạch; lồng ghép; cụ thể hóa; phù hợp với; gắn với; đảm bảo; bảo đảm; chịu trách nhiệm; tổng hợp; báo cáo kết quả; đề nghị; đề xuất; xem xét; quyết định; lãnh đạo; chỉ đạo; điều hành; quản lý nhà nước; cải cách hành chính; thủ tục hành chính; chuyển đổi số; ứng dụng công nghệ thông tin; khoa học và công nghệ; kỷ luật kỷ cương; kỷ cương hành chính; thực hành tiết kiệm; chống lãng phí; phòng chống tham nhũng; tiêu cực; khắc phục khó khăn; vướng mắc; tồn tại hạn chế; nguyên nhân; bài học kinh nghiệm; kinh nghiệm; phương hướng; mục tiêu; kết quả đạt được; định kỳ; đột xuất; thường xuyên; hằng năm; hàng năm; hằng quý; đầu năm; cuối năm; thời hạn; thời gian; tiến độ; sơ kết tổng kết; rút kinh nghiệm; giải quyết; xử lý; quy trình; hồ sơ; thẩm quyền; trình tự; điều kiện; căn cứ vào; theo quy định; hiện hành; có hiệu lực; kể từ ngày ký; trên địa bàn; địa phương; phạm vi; toàn tỉnh; toàn huyện; toàn ngành; cả nước',
    ),
  },
  {
    id: 'people',
    phrases: split(
      'cơ quan; đơn vị; tập thể; cá nhân; tổ chức; cán bộ; công chức; viên chức; người lao động; chiến sĩ; nhân viên; học sinh; sinh viên; giáo viên; nhà giáo; công nhân; nông dân; doanh nghiệp; doanh nhân; hợp tác xã; hộ gia đình; gia đình; nhân dân; tầng lớp nhân dân; đồng bào; dân tộc; tôn giáo; thanh niên; phụ nữ; trẻ em; người nghèo; người có công; gia đình chính sách; thủ trưởng cơ quan; người đứng đầu; lãnh đạo; trưởng phòng; giám đốc; phó giám đốc; hiệu trưởng; bí thư; phó bí thư; chánh văn phòng; trưởng ban; ủy viên; thành viên; ban chỉ đạo; phòng ban; ban ngành; sở ngành; các sở; xã phường; phường thị trấn; thị trấn; thị xã; thành phố; huyện thị; tổ dân phố; thôn bản; khu dân cư; trường học; trường tiểu học; trung học cơ sở; mầm non',
    ),
  },
  {
    id: 'tasks',
    phrases: split(
      'kinh tế xã hội; kinh tế; phát triển kinh tế; phát triển; xã hội; văn hóa; văn hóa công sở; y tế; giáo dục và đào tạo; giáo dục; đào tạo; bồi dưỡng; quốc phòng; an ninh; nông thôn mới; xây dựng nông thôn mới; đô thị văn minh; chung sức; chung tay; vì người nghèo; không để ai bị bỏ lại phía sau; giảm nghèo bền vững; an sinh xã hội; nhà tạm; nhà dột nát; dịch bệnh; thiên tai; biến đổi khí hậu; bảo vệ môi trường; kết cấu hạ tầng; đầu tư; sản xuất kinh doanh; hội nhập và phát triển; hội nhập quốc tế; xã hội học tập; tài nguyên; ngân sách; thu ngân sách; chính sách; pháp luật; chủ trương; đường lối; nghị quyết đại hội; lịch sử; truyền thống; cách mạng; ngày lễ lớn; kỷ niệm; chào mừng; lập thành tích; tinh thần; đoàn kết; yêu nước; quê hương; đất nước; đời sống; chất lượng; hiệu lực; năng suất; nguồn lực; nhân lực; vật chất; cơ sở; cơ sở vật chất; hạ tầng; đội ngũ; năng lực; trình độ; chuyên môn; nghiệp vụ; phẩm chất; đạo đức; lối sống; trong sạch; vững mạnh; toàn diện; trọng tâm; trọng điểm; đột phá; quan trọng; ý nghĩa; vị trí; vai trò; mối quan hệ; liên quan; lĩnh vực; hoạt động; quá trình; biện pháp; phương pháp; kết hợp; tập trung; thông tin; truyền thông; báo chí; cổng thông tin điện tử; trang thông tin điện tử; phương tiện; đại chúng; chế độ; tài chính; nội vụ; tư pháp; thanh tra; kiểm sát; tòa án; thi hành án; hải quan; kho bạc; thống kê; bảo hiểm xã hội; ngân hàng',
    ),
  },
];
