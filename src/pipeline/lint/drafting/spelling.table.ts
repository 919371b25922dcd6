import type { Correction } from './correction.ts';
import { keepingCapital } from './letter-case.ts';

const sure = { rule: 'spelling', printed: true, sure: true } as const;
const open = { rule: 'spelling', printed: true, sure: false } as const;
const variant = { rule: 'spelling-variant', printed: true, sure: true } as const;

/** No letter or digit stands before a word. */
const wordStart = '(?<![\\p{L}\\d])';

/** One row for a wrong word: what is printed, in small letters or with a capital, and what is meant. */
const word = (
  wrong: string,
  right: string,
  tried: Pick<Correction, 'examples' | 'counterexamples'>,
  base: Pick<Correction, 'rule' | 'printed' | 'sure' | 'beside'> = sure,
): Correction => {
  return {
    ...base,
    id: wrong,
    pattern: new RegExp(`${wordStart}(?:${wrong})(?![\\p{L}\\d])`, 'giu'),
    replacement: keepingCapital(right),
    ...tried,
  };
};

/** Slips of the field's own terms, each with the words that witness for what is meant. */
export const spellingCorrections: readonly Correction[] = [
  word('khen thường(?! xuyên)', 'khen thưởng', {
    examples: ['thi đua, khen thường'],
    counterexamples: ['khen thường xuyên', 'khen thưởng'],
  }),
  word('khen (?:thửơng|thuởng|thường(?=,)|thưỡng|thương|thượng|thuong|thửong|thưng)', 'khen thưởng', {
    examples: ['khen thửơng', 'Khen thương'],
    counterexamples: ['khen thưởng'],
  }),
  word('thi (?:dua|đưa|đùa|đau|đu)', 'thi đua', {
    examples: ['phong trào thi dua', 'thi đưa yêu nước'],
    counterexamples: ['thi đua'],
  }),
  word('(?:phong chào|phong trao|phòng trào|phong tràn|phông trào)(?! đổi)', 'phong trào', {
    examples: ['phong chào thi đua', 'phòng trào'],
    counterexamples: ['phong trào', 'phong trao đổi'],
  }),
  word('(?:chiển khai|triền khai|triễn khai|chuyển khai|trển khai|triển khái|triển kai)', 'triển khai', {
    examples: ['chiển khai thực hiện', 'Triễn khai'],
    counterexamples: ['triển khai'],
  }),
  word('(?:sơ kểt|sơ kêt|xơ kết|sơ kếp|sờ kết)', 'sơ kết', {
    examples: ['sơ kểt 6 tháng', 'xơ kết'],
    counterexamples: ['sơ kết'],
  }),
  word('(?:tổng kểt|tổng kêt|tồng kết|tỗng kết|tổng kếp)', 'tổng kết', {
    examples: ['tổng kêt năm', 'tồng kết'],
    counterexamples: ['tổng kết'],
  }),
  word('(?:xuất xắc|suất sắc|xuất sắt|suất xắc|xuất sác|xuắt sắc)', 'xuất sắc', {
    examples: ['thành tích xuất xắc'],
    counterexamples: ['xuất sắc'],
  }),
  word('(?:bổ xung|bỗ sung|bồ sung|bổ xung)', 'bổ sung', {
    examples: ['sửa đổi, bổ xung'],
    counterexamples: ['bổ sung'],
  }),
  word('(?:điễn hình|điền hình|điển hinh|diển hình|điển hìn)', 'điển hình', {
    examples: ['điễn hình tiên tiến'],
    counterexamples: ['điển hình'],
  }),
  word('(?:tiên tiên|tiến tiến|tiên tiếng|tiêng tiến)(?! bộ)', 'tiên tiến', {
    examples: ['điển hình tiên tiếng', 'tiên tiên'],
    counterexamples: ['tiên tiến', 'ưu tiên tiến bộ'],
  }),
  word('(?:hồ xơ|hố sơ|hô sơ)', 'hồ sơ', {
    examples: ['hồ xơ đề nghị'],
    counterexamples: ['hồ sơ'],
  }),
  word('(?:bằng kheng|băng khen|bẳng khen)', 'bằng khen', {
    examples: ['tặng bẳng khen'],
    counterexamples: ['bằng khen'],
  }),
  word('(?:giấy kheng|giáy khen|dấy khen)', 'giấy khen', {
    examples: ['tặng giáy khen'],
    counterexamples: ['giấy khen'],
  }),
  word('(?:danh hiêu|dang hiệu|danh hiệụ|ranh hiệu)', 'danh hiệu', {
    examples: ['danh hiêu thi đua'],
    counterexamples: ['danh hiệu'],
  }),
  word('(?:chiến sỉ|chiến xĩ|chiến sị|chiễn sĩ)', 'chiến sĩ', {
    examples: ['chiến sỉ thi đua'],
    counterexamples: ['chiến sĩ'],
  }),
  word('(?:hưỡng ứng|hưởng ửng|hương ứng|hưởng ưng|hửơng ứng)', 'hưởng ứng', {
    examples: ['hưỡng ứng phong trào'],
    counterexamples: ['hưởng ứng'],
  }),
  word('(?:phát đông|phát đọng|phác động|phắt động)(?! dân)', 'phát động', {
    examples: ['phát đông thi đua', 'phác động'],
    counterexamples: ['phát động'],
  }),
  word('(?:kỹ niệm|kỉ niện|kỷ niêm|kỷ niện)', 'kỷ niệm', {
    examples: ['kỹ niệm 96 năm'],
    counterexamples: ['kỷ niệm', 'kỉ niệm'],
  }),
  word('(?:nổ lực|nỗ lưc|nổ lưc)', 'nỗ lực', {
    examples: ['nổ lực phấn đấu'],
    counterexamples: ['nỗ lực'],
  }),
  word('(?:hổ trợ|hộ trợ|hỗ chợ)', 'hỗ trợ', {
    examples: ['hổ trợ doanh nghiệp'],
    counterexamples: ['hỗ trợ'],
  }),
  word('củng như', 'cũng như', {
    examples: ['tập thể củng như cá nhân'],
    counterexamples: ['cũng như', 'củng cố như'],
  }),
  word('(?:cũng cố|cũng có(?= tổ chức))', 'củng cố', {
    examples: ['cũng cố tổ chức'],
    counterexamples: ['củng cố', 'cũng có'],
  }),
  word('(?:nghành|nghành|gành)', 'ngành', {
    examples: ['các nghành, đoàn thể'],
    counterexamples: ['ngành', 'ghềnh'],
  }),
  word('(?:xữ lý|xử lỳ|sử lý|xữ lí)', 'xử lý', {
    examples: ['xữ lý nghiêm'],
    counterexamples: ['xử lý'],
  }),
  word('(?:kỹ luật|kỷ luât|kỹ cương)', 'kỷ luật', {
    examples: ['kỹ luật'],
    counterexamples: ['kỷ luật'],
  }),
  word('(?:kỷ năng|kỉ năng)', 'kỹ năng', { examples: ['kỷ năng'], counterexamples: ['kỹ năng'] }),
  word('(?:kỷ thuật|kỉ thuật)', 'kỹ thuật', {
    examples: ['khoa học kỷ thuật'],
    counterexamples: ['kỹ thuật'],
  }),
  word('(?:quán triệc|quán chiệt|quáng triệt|quản triệt)', 'quán triệt', {
    examples: ['quán chiệt'],
    counterexamples: ['quán triệt'],
  }),
  word('(?:trú trọng|chú chọng|chủ trọng)', 'chú trọng', {
    examples: ['trú trọng khen thưởng'],
    counterexamples: ['chú trọng'],
  }),
  word('sát nhập', 'sáp nhập', { examples: ['sau sát nhập'], counterexamples: ['sáp nhập'] }),
  word(
    'dành(?= (?:được (?:giải|thắng lợi|kết quả)|thắng lợi))',
    'giành',
    {
      examples: ['dành thắng lợi'],
      counterexamples: ['dành được sự quan tâm', 'dành thời gian', 'giành thắng lợi'],
    },
    open,
  ),
  word('chia sẽ', 'chia sẻ', { examples: ['chia sẽ kinh nghiệm'], counterexamples: ['chia sẻ'] }),
  word('mổi(?= (?:cá nhân|tập thể|cơ quan|đơn vị|năm|người))', 'mỗi', {
    examples: ['mổi cá nhân'],
    counterexamples: ['mỗi cá nhân'],
  }),
  word('(?:nhân rông|nhận rộng|nhân rộn)', 'nhân rộng', {
    examples: ['nhân rông mô hình'],
    counterexamples: ['nhân rộng'],
  }),
  word('(?:kiệp thời|kịp thòi|kịp thơi|kíp thời)', 'kịp thời', {
    examples: ['kịp thơi động viên'],
    counterexamples: ['kịp thời'],
  }),
  word('(?:chỉ tiu|chĩ tiêu|chỉ tiểu|chi tiêu(?= (?:thi đua|kinh tế)))', 'chỉ tiêu', {
    examples: ['chĩ tiêu'],
    counterexamples: ['chỉ tiêu', 'chi tiêu ngân sách'],
  }),
  word('(?:nhiệm vu|nhiêm vụ|nhịêm vụ|nhiệm vự)', 'nhiệm vụ', {
    examples: ['nhiêm vụ chính trị'],
    counterexamples: ['nhiệm vụ'],
  }),
  word('(?:kế hoach|kê hoạch|kể hoạch|kế họach|kế hoặch)', 'kế hoạch', {
    examples: ['kế hoach năm'],
    counterexamples: ['kế hoạch'],
  }),
  word('(?:tổ chưc|tồ chức|tỗ chức|tổ chúc|tô chức)', 'tổ chức', {
    examples: ['tồ chức thực hiện'],
    counterexamples: ['tổ chức'],
  }),
  word('(?:thưc hiện|thực hiên|thự hiện|thực hịên|thực hiệ)', 'thực hiện', {
    examples: ['thưc hiện nhiệm vụ'],
    counterexamples: ['thực hiện'],
  }),
  word('(?:lảnh đạo|lãnh đao|lãnh đạọ)', 'lãnh đạo', {
    examples: ['lảnh đạo'],
    counterexamples: ['lãnh đạo'],
  }),
  word('(?:đôn đóc|đôn dốc|đơn đốc|đôn đôc)', 'đôn đốc', {
    examples: ['theo dõi, đôn đóc'],
    counterexamples: ['đôn đốc'],
  }),
  word('(?:tham mư|tham miu|tham mựu|thăm mưu)', 'tham mưu', {
    examples: ['tham mư cho'],
    counterexamples: ['tham mưu'],
  }),
  word('(?:cơ quang|cơ quán|cở quan)', 'cơ quan', {
    examples: ['các cơ quang'],
    counterexamples: ['cơ quan'],
  }),
  word('(?:đơn vi|đơn vỉ|đon vị|đơn vịn)', 'đơn vị', {
    examples: ['các đơn vi'],
    counterexamples: ['đơn vị'],
  }),
  word('(?:cá nhăn|cá nhan|các nhân(?= có thành tích))', 'cá nhân', {
    examples: ['tập thể, cá nhan'],
    counterexamples: ['cá nhân', 'các nhân viên'],
  }),
  word('(?:tập thễ|tập thề|tâp thể|tập thế)', 'tập thể', {
    examples: ['tập thễ, cá nhân'],
    counterexamples: ['tập thể'],
  }),
  word('(?:vướng mắt|vướng mác|vưỡng mắc|vứơng mắc)', 'vướng mắc', {
    examples: ['khó khăn, vướng mắt'],
    counterexamples: ['vướng mắc'],
  }),
  word('(?:thưởng xuyên|thường xuyên liên túc|thường xuyen|thường suyên)', 'thường xuyên', {
    examples: ['thưởng xuyên'],
    counterexamples: ['thường xuyên'],
  }),
  word('(?:bình sét|binh xét|bình xéc)', 'bình xét', {
    examples: ['bình sét thi đua'],
    counterexamples: ['bình xét'],
  }),
  word('(?:suy tông|xuy tôn|suy tồn)', 'suy tôn', {
    examples: ['xuy tôn'],
    counterexamples: ['suy tôn'],
  }),
  word('(?:thiết thưc|thiếc thực|thiêt thực)', 'thiết thực', {
    examples: ['thiêt thực'],
    counterexamples: ['thiết thực'],
  }),
  word('(?:hiệu qủa|hiêu quả|hiệu quã|hiểu quả|hiệu quà)', 'hiệu quả', {
    examples: ['hiệu qủa'],
    counterexamples: ['hiệu quả'],
  }),
  word('(?:người đúng đầu|ngươi đứng đầu)', 'người đứng đầu', {
    examples: ['người đúng đầu'],
    counterexamples: ['người đứng đầu'],
  }),
  word('quần trúng', 'quần chúng', {
    examples: ['quần trúng nhân dân'],
    counterexamples: ['quần chúng'],
  }),
  word('(?:gớp phần|góp phầng|góp phân)', 'góp phần', {
    examples: ['gớp phần'],
    counterexamples: ['góp phần'],
  }),
  word('(?:tin thần|tinh thân|tinh thầng)(?= (?:đoàn kết|trách nhiệm|thi đua|yêu nước))', 'tinh thần', {
    examples: ['tin thần đoàn kết'],
    counterexamples: ['tinh thần đoàn kết'],
  }),
  word('(?:trách nhiêm|trách nhiện|chách nhiệm)', 'trách nhiệm', {
    examples: ['trách nhiêm'],
    counterexamples: ['trách nhiệm'],
  }),
  word('(?:giãi pháp|dải pháp|giải phap)', 'giải pháp', {
    examples: ['giãi pháp'],
    counterexamples: ['giải pháp'],
  }),
  word('(?:chất lương|chât lượng|chất lượn)', 'chất lượng', {
    examples: ['nâng cao chất lương'],
    counterexamples: ['chất lượng'],
  }),
  word('(?:đông viên|đọng viên|động viện)', 'động viên', {
    examples: ['đông viên cán bộ'],
    counterexamples: ['động viên'],
  }),
  word('(?:sôi nỗi|xôi nổi|sôi nồi)', 'sôi nổi', {
    examples: ['thi đua sôi nỗi'],
    counterexamples: ['sôi nổi'],
  }),
  word('(?:đươc|đựơc)', 'được', { examples: ['đươc giải quyết'], counterexamples: ['được'] }),
  word(
    '(?<!(?:ội đồng|uật|an) )thi đua khen thưởng',
    'thi đua, khen thưởng',
    {
      examples: ['công tác thi đua khen thưởng'],
      counterexamples: ['thi đua, khen thưởng', 'Hội đồng Thi đua khen thưởng'],
    },
    variant,
  ),
  word('qui định', 'quy định', { examples: ['theo qui định'], counterexamples: ['quy định'] }, variant),
  word('qui chế', 'quy chế', { examples: ['qui chế phối hợp'], counterexamples: ['quy chế'] }, variant),
  word('chiến sỹ', 'chiến sĩ', { examples: ['Chiến sỹ thi đua'], counterexamples: ['chiến sĩ'] }, variant),
  word(
    'uỷ',
    'ủy',
    { examples: ['Uỷ ban nhân dân', 'Đảng uỷ'], counterexamples: ['Ủy ban nhân dân'] },
    { ...variant, beside: /(?<!\p{L})ủy(?!\p{L})/iu },
  ),
  word(
    'thi đua cấp cơ sở',
    'thi đua cơ sở',
    { examples: ['Chiến sĩ thi đua cấp cơ sở'], counterexamples: ['Chiến sĩ thi đua cơ sở'] },
    variant,
  ),
];

/** Any of the slips, so that a text without one is asked once. */
export const anySlip = new RegExp(
  `${wordStart}(?:${spellingCorrections.map(({ pattern }) => pattern.source.slice(wordStart.length)).join('|')})`,
  'iu',
);
