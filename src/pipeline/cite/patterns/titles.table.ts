import { capital } from '../../text/capital.ts';
import { phrases, wordEnd } from './pattern.ts';

/** Words that bring in a title; they are no part of it (NĐ 30/2020/NĐ-CP, Annex I, II.5.b). */
export const titleCues: readonly string[] = ['về việc', 'Về việc', 'V/v', 'v/v', 'về'];

/** Cues that are told even where the title is glued to them. */
export const longCues: readonly string[] = ['về việc', 'Về việc'];

/** The letter of a cue that a scan changes, and what it makes of it; "về" is "vê" then. */
export const misreadInCue = ['ề', '[ềêếể]'] as const;

/** Verbs with which a title begins where no preposition stands before it. */
export const titleVerbs: readonly string[] = [
  'quy định',
  'phê duyệt',
  'thực hiện',
  'triển khai thực hiện',
  'ban hành',
  'hướng dẫn',
  'sửa đổi',
  'bổ sung',
  'bãi bỏ',
  'phát động',
  'tổ chức',
  'thành lập',
  'kiện toàn',
  'tổng kết',
  'sơ kết',
  'đẩy mạnh',
  'tăng cường',
  'tiếp tục',
  'kiểm tra',
  'điều chỉnh',
  'công nhận',
  'phân công',
  'giao',
  'công tác',
  'kết luận',
  'thông báo',
  'truyền đạt',
  'chấn chỉnh',
  'nâng cao',
  'đổi mới',
  'phát triển',
  'xây dựng',
  'sửa đổi, bổ sung',
  'phân cấp',
  'quy định chi tiết',
  'qui định',
  'qui định chi tiết',
  'giám sát',
  'hưởng ứng',
  'nhiệm vụ',
  'tuyên truyền',
  'lấy ngày',
  'lãnh đạo',
  'kỷ niệm',
  'chào mừng',
];

/** Words behind such a verb that make a noun of it: "Hướng dẫn này". */
export const notTitleBehind = ' (?:này|nêu trên|nói trên)';

/** The same with a capital, directly behind number, day or body: "của Chính phủ Quy định chi tiết". */
export const capitalVerbs: readonly string[] = titleVerbs.map(capital);

const offices =
  'Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Văn phòng|Hội đồng|HĐTĐKT|Ban|Sở|Phòng|Khối|Cụm|Trường|Công an|Đảng ủy|Đảng uỷ|Chi bộ|Liên đoàn|(?:Huyện|Tỉnh|Thành|Thị|Quận) (?:ủy|uỷ)|Đảng bộ|Công đoàn|(?:Trung|Lữ|Sư) đoàn|Học viện|Kho bạc|BHXH|Hội|Tòa án|Viện|Chi cục|Cục|Trung tâm|Bệnh viện|Công ty|Chủ tịch|Ngành|(?:Tổng )?Giám đốc|Hiệu trưởng|BTV|BCH|(?:Tỉnh|Huyện|Thành) đoàn|Đoàn trường|Bộ (?:CHQS|Chỉ huy|Tư lệnh)|[Nn]hà trường|Nhà máy|Tổng công ty';
const turns = [
  'như sau',
  'đồng thời',
  'nhằm',
  'trong đó',
  'góp phần',
  'qua đó',
  'từ đó',
  'trên cơ sở',
  'căn cứ',
  'theo đó',
  'hoàn thành nhiệm vụ được giao',
  'hoàn thành tốt nhiệm vụ được giao',
];
/** Turns behind a comma only: without one they are words of a title, "công tác bảo đảm trật tự". */
const turnsBehindComma = ['gắn với', 'gắn việc', 'bảo đảm', 'đảm bảo', 'kịp thời', 'phù hợp'];
/** What a plan ties an instrument to; "phát triển du lịch gắn với bảo tồn" is a title. */
const tied =
  ' gắn (?:với )?(?:việc |các )?(?:thực hiện|triển khai|học tập|phong trào|cuộc vận động|nhiệm vụ|[Nn]ghị quyết|[Cc]hỉ thị|[Kk]ết luận|[Kk]ế hoạch)';
/** Verbs that such a doing goes on with: "quán triệt và triển khai" is one stretch of a title. */
const doingsBefore = 'quán triệt|học tập|tuyên truyền|phổ biến|lãnh đạo|chỉ đạo|ban hành';
const doings = [
  'triển khai',
  'tổ chức thực hiện',
  'xây dựng kế hoạch',
  'xây dựng Kế hoạch',
  'ban hành Kế hoạch',
  'các văn bản',
  'các quy định',
  'hướng dẫn của',
  'đề nghị',
  'yêu cầu',
  'báo cáo',
];

/** Where a title that is not known ends because the sentence turns back to the plan. */
export const titleEnds: readonly {
  readonly id: string;
  readonly source: string;
  readonly example: string;
}[] = [
  { id: 'semicolon', source: ';', example: '; tăng cường' },
  { id: 'sentence', source: '\\.(?=\\s|$|/)', example: '. Chỉ thị' },
  {
    id: 'bracket',
    source: ' ?\\((?:sau đây|gọi tắt|viết tắt|kèm theo|ban hành)',
    example: ' (sau đây gọi tắt',
  },
  { id: 'closing-bracket', source: '\\)', example: ')' },
  { id: 'colon', source: ':', example: ':' },
  {
    id: 'office',
    source: `(?<!Cụm|Khối), (?:${offices})${wordEnd}`,
    example: ', Ủy ban nhân dân huyện xây dựng',
  },
  {
    id: 'doers',
    source: `, (?:các|mỗi|từng) (?:chi bộ|chi, đảng bộ|cấp|đơn vị|phòng|trường|xã|phường|thôn|cơ quan)[^,;.]{0,40}(?:, [^,;.]{3,30})? (?:đã|cần|phải|phát động|tổ chức|triển khai|xây dựng|đẩy mạnh|tập trung|tiếp tục)${wordEnd}`,
    example: ', các chi bộ phát động',
  },
  {
    id: 'dated-act',
    source: ', ngày \\d{1,2}(?:[/.-]\\d{1,2}[/.-]| tháng \\d{1,2} năm )\\d{4},? (?=\\p{Lu})',
    example: ', ngày 22/5/2025 Ban Chỉ đạo',
  },
  {
    id: 'turn',
    source: `(?:,? (?:${phrases(turns)})|, (?:${phrases(turnsBehindComma)})|${tied})${wordEnd}`,
    example: ', gắn với',
  },
  {
    id: 'coordination',
    source: `(?<!${doingsBefore}) và (?:${phrases(doings)})${wordEnd}`,
    example: ' và triển khai',
  },
];

/** Between a title and a further citation that is no part of it; "và" inside a title joins words, not instruments. */
export const titleJoin = '(?:,| và|, các| và các) $';

/** Kinds of which a title speaks in small letters, before what is no further citation: "các nghị quyết, kết luận Hội nghị". */
export const listedKinds = / (?:nghị quyết|chỉ thị|kết luận|quy định|văn bản)$/;

/** Words that titles of any instrument on emulation share; they tell none from another. */
export const commonWords: readonly string[] = [
  'thi đua',
  'khen thưởng',
  'phong trào',
  'công tác',
  'thực hiện',
  'tổ chức',
  'triển khai',
  'kế hoạch',
  'ban hành',
  'đẩy mạnh',
  'tăng cường',
  'tiếp tục',
  'nhiệm vụ',
  'phát động',
  'hưởng ứng',
  'giai đoạn',
  'năm',
  'các',
  'và',
  'của',
  'về',
  'việc',
  'trong',
  'một số',
];
