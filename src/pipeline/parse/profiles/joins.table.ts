import type { Cue } from '../cue.ts';

/** Words that call for more but where they end a noun: "chuyển đổi số", "chấm điểm", "hằng tháng", "cấp trên". */
const unlessNouns = String.raw`(?<!(?:đổi|tế|hội|dân|năng|chỉ|hệ|tổng|đa|thiểu|tảng|nghệ|vụ|trường|phủ|quyền|liệu|hóa|hoá|mạng|đại|toán|nghiệp)\s)số|(?<!(?:thời|quan|địa|đặc|chấm|tính|cho|thang|tổng|trọng|ưu|khuyết|nhược|trừ|cộng|hình|vị|làm|\d)\s)điểm|(?<!(?:h[àằ]ng|mỗi|từng|theo)\s)(?:ngày|tháng)|(?<!(?:cấp|nêu|nói|dẫn|kể)\s)(?:trên|dưới)|(?<!(?:tồn|hiện)\s)tại|(?<!công\s)bằng|(?<!tiếp\s)theo`;

/** Words after which a sentence cannot end: a line that ends in one goes on in the next, capital or digit or not. */
export const danglingCue: Cue = {
  id: 'dangling-word',
  pattern: new RegExp(
    String.raw`(?:^|\s)(?:${unlessNouns}|và|hoặc|của|các|những|mọi|mỗi|cho|với|về|từ|bởi|là|để|nhằm|trong|giữa|khoản|lần thứ|như|gồm|khi|nếu|mà|đối với|(?:về|việc|tiếp tục) (?:ban hành|phê duyệt|(?:triển khai )?thực hiện)),?$|^(?:[-–+•]\s*)?(?:căn cứ|thực hiện|theo|xét)(?: (?:Bộ luật|Luật|Nghị (?:định|quyết)|Quyết định|Thông tư|Chỉ thị|Kế hoạch))?$`,
    'iu',
  ),
  printed: true,
  examples: [
    'theo chỉ đạo của',
    'Nghị định số',
    'các cơ quan, đơn vị và',
    'phù hợp với',
    'tại điểm',
    'Quyết định của Thủ tướng Chính phủ về ban hành',
    'Kết luận số 01-KL/TW về tiếp tục thực hiện',
    'Căn cứ Luật',
    'Thực hiện',
  ],
  counterexamples: [
    'Nội dung thi đua',
    'Phong trào thi đua giai đoạn',
    'Nơi nhận:',
    'Thi đua chuyển đổi số',
    'Cách chấm điểm',
    'Báo cáo hằng tháng',
    'Quan điểm',
    'Công việc theo tháng',
    'dân chủ, công bằng',
    'Xây dựng mô hình điểm',
    'Tổ chức thực hiện',
    'Theo dõi việc thi hành Luật',
  ],
};

/** Words, halves of words and commas at which a heading in capitals breaks off. */
export const openHeadingCue: Cue = {
  id: 'open-heading',
  printed: true,
  pattern:
    /(?:,|\s(?:VÀ|CỦA|VỀ|CÁC|TRONG|CHO|VỚI|TẠI|NĂM|GIAI ĐOẠN|YÊU|THI|HOẠT|CHỨC THỰC|KHEN|KINH|THỜI|ĐỐI))$/u,
  examples: ['I. QUAN ĐIỂM,', 'II. NỘI DUNG VÀ', 'KHEN THƯỞNG NĂM', 'I. MỤC ĐÍCH, YÊU'],
  counterexamples: ['I. MỤC ĐÍCH', 'III. TỔ CHỨC THỰC HIỆN'],
};

/** Words that call for a number or a letter: the next line begins with it, and with no marker. */
export const callsForNumberCue: Cue = {
  id: 'calls-for-number',
  printed: true,
  pattern: new RegExp(
    String.raw`(?:^|\s)(?:${unlessNouns}|khoản|điều|mục|(?<!thành )phần|(?<!(?:niệm|huy) )chương|(?<!(?:h[àằ]ng|mỗi|từng|theo)\s)(?:quý|năm)|lần thứ|thứ|khóa|khoá|giai đoạn|năm học|nhiệm kỳ|phụ lục|ít nhất|tối thiểu|tối đa|không quá|vượt quá|khoảng|trước|chậm nhất|đến|hết|đạt(?: từ)?)$`,
    'iu',
  ),
  examples: [
    'theo quy định tại khoản',
    'Nghị định số',
    'trong quý',
    'trong năm học',
    'hoàn thành trước',
    'không quá',
  ],
  counterexamples: ['thời gian, thành phần', 'Nội dung thi đua', 'Sơ kết, tổng kết hằng năm', 'kinh tế số'],
};

/** Words for a time at the end of a line: a number may follow them, but so may the next marker. */
export const timeAtEndCue: Cue = {
  id: 'time-at-end',
  printed: true,
  pattern: /(?:^|\s)(?:ngày|tháng|quý|năm)$/iu,
  examples: ['tổ chức vào cuối năm', 'trong tháng'],
  counterexamples: ['tại khoản', 'năm 2024'],
};

/** Names of several words in capitals, which a line end may break; matched over the break as one line. */
export const brokenNameCue: Cue = {
  id: 'broken-name',
  printed: true,
  pattern:
    /(?:Thủ tướng|Văn phòng) Chính phủ|Bộ trưởng Bộ|Ban (?:Bí thư|Chấp hành) Trung ương|Chủ tịch (?:Hồ Chí|UBND|Ủy ban|Uỷ ban)|Hồ Chí Minh|Việt Nam|Giám đốc Sở|Trưởng ban Ban|Hội đồng Thi đua|Mặt trận Tổ quốc|Liên đoàn Lao động|Hội (?:Liên hiệp|Nông dân|Cựu chiến)|Trung ương (?:Hội|Đoàn|Đảng)|Ban (?:Thường (?:vụ|trực)|Chấp hành) (?:Tỉnh|Thành|Huyện|Đảng|Hội|Đoàn|Liên|Công|Ủy|Trung)/u,
  examples: ['của Thủ tướng Chính phủ', 'Giám đốc Sở Nội vụ', 'Ban Thường vụ Tỉnh ủy', 'BCH Trung ương Hội'],
  counterexamples: ['Chính phủ', 'Giám đốc các Sở'],
};

/** Names that hold a dash, which a line end may break before it. Groups: none; matched over the break as one line. */
export const dashedNameCue: Cue = {
  id: 'dashed-name',
  printed: true,
  pattern:
    /(?:[Tt]hi đua\s[-–]\s[Kk]hen thưởng|[Kk]inh tế\s[-–]\s(?:[Xx]ã hội|[Tt]ài chính|[Kk]ỹ thuật)|[Qq]uốc phòng\s[-–]\s[Aa]n ninh|[Vv]ăn hóa\s[-–]\s(?:[Xx]ã hội|[Tt]hông tin|[Tt]hể thao)|[Cc]hính trị\s[-–]\s[Xx]ã hội|Lao động\s[-–]\sThương binh|HĐND\s[-–]\sUBND|(?:Hội đồng nhân dân|HĐND)\s[-–]\s(?:Ủy ban|UBND)|[Kk]hoa học\s[-–]\s[Kk]ỹ thuật|[Đđ]ại đoàn kết\s[-–]|[Tt]rật tự\s[-–]\s[Aa]n toàn|[Tt]iểu thủ công nghiệp\s[-–]|[Dd]ân số\s[-–]\s[Kk]ế hoạch|Bà Rịa\s[-–]\sVũng Tàu|Tài chính\s[-–]\sKế hoạch|Kế hoạch\s[-–]\sTài chính)/u,
  examples: ['Hội đồng Thi đua - Khen thưởng', 'phát triển kinh tế - xã hội', 'Phòng Lao động - Thương binh'],
  counterexamples: ['thi đua - Tổ chức', 'Mục đích - Nâng cao'],
};
