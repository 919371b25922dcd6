import type { Cue } from '../cue.ts';

/** Words after which a sentence cannot end: a line that ends in one goes on in the next, capital or digit or not. */
export const danglingCue: Cue = {
  id: 'dangling-word',
  pattern:
    /(?:^|\s)(?:và|hoặc|của|các|những|mọi|mỗi|cho|với|về|theo|tại|từ|bởi|là|để|nhằm|trong|trên|dưới|giữa|số|ngày|tháng|khoản|điểm|lần thứ|như|gồm|khi|nếu|mà|bằng|đối với|một số),?$/u,
  printed: true,
  examples: ['theo chỉ đạo của', 'Nghị định số', 'các cơ quan, đơn vị và', 'phù hợp với'],
  counterexamples: ['Nội dung thi đua', 'Phong trào thi đua giai đoạn', 'Nơi nhận:'],
};

/** Words that call for a number or a letter: the next line begins with it, and with no marker. */
export const callsForNumberCue: Cue = {
  id: 'calls-for-number',
  printed: true,
  pattern:
    /(?:^|\s)(?:[Kk]hoản|[Đđ]iểm|[Đđ]iều|[Mm]ục|[Ss]ố|[Pp]hần|[Cc]hương|[Qq]uý|tháng|ngày|năm|lần thứ|thứ|khóa|khoá|giai đoạn|[Pp]hụ lục|ít nhất|tối thiểu|tối đa|khoảng)$/u,
  examples: ['theo quy định tại khoản', 'Nghị định số', 'trong quý'],
  counterexamples: ['quy định chung', 'Nội dung thi đua'],
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
