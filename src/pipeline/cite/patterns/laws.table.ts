import { yearWord } from './dates.table.ts';
import { loosely, type Pattern, phrases, wordEnd } from './pattern.ts';

/** Names of laws that hold a comma or run into lower-case words; others are cut by grammar. */
export const plainLawNames: readonly string[] = [
  'Thi đua, khen thưởng',
  'Thi đua, Khen thưởng',
  'Phòng, chống tham nhũng',
  'Phòng, chống ma túy',
  'Phòng, chống thiên tai',
  'Phòng, chống bạo lực gia đình',
  'Phòng, chống bệnh truyền nhiễm',
  'Phòng, chống mua bán người',
  'Phòng, chống tác hại của rượu, bia',
  'Phòng, chống tác hại của thuốc lá',
  'Phòng cháy và chữa cháy',
  'Phòng cháy, chữa cháy và cứu nạn, cứu hộ',
  'Thực hành tiết kiệm, chống lãng phí',
  'Cán bộ, công chức',
  'Cán bộ, Công chức',
  'Viên chức',
  'Giáo dục nghề nghiệp',
  'Giáo dục đại học',
  'Giáo dục quốc phòng và an ninh',
  'Giáo dục',
  'Nhà giáo',
  'Ngân sách nhà nước',
  'Ngân sách Nhà nước',
  'Tổ chức chính quyền địa phương',
  'Tổ chức Chính quyền địa phương',
  'Tổ chức Hội đồng nhân dân và Ủy ban nhân dân',
  'Tổ chức HĐND và UBND',
  'Tổ chức Chính phủ',
  'Tổ chức Quốc hội',
  'Tổ chức Tòa án nhân dân',
  'Tổ chức Viện kiểm sát nhân dân',
  'Hoạt động giám sát của Quốc hội và Hội đồng nhân dân',
  'Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
  'Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân',
  'Ban hành văn bản quy phạm pháp luật của HĐND, UBND',
  'Ban hành văn bản quy phạm pháp luật',
  'Ban hành văn bản QPPL',
  'Phổ biến, giáo dục pháp luật',
  'Hòa giải ở cơ sở',
  'Trợ giúp pháp lý',
  'Thực hiện dân chủ ở cơ sở',
  'Thực hiện dân chủ ở xã, phường, thị trấn',
  'Xử lý vi phạm hành chính',
  'Trách nhiệm bồi thường của Nhà nước',
  'Khiếu nại',
  'Tố cáo',
  'Tiếp công dân',
  'Tiếp cận thông tin',
  'Bảo vệ bí mật nhà nước',
  'Đất đai',
  'Nhà ở',
  'Đầu tư công',
  'Đầu tư',
  'Đấu thầu',
  'Doanh nghiệp',
  'Quản lý, sử dụng tài sản công',
  'Quản lý thuế',
  'Xây dựng',
  'Bảo vệ môi trường',
  'Đa dạng sinh học',
  'Lâm nghiệp',
  'Tài nguyên nước',
  'Bảo hiểm xã hội',
  'Bảo hiểm y tế',
  'Việc làm',
  'An toàn, vệ sinh lao động',
  'Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng',
  'Khám bệnh, chữa bệnh',
  'An toàn thực phẩm',
  'Dược',
  'Dân quân tự vệ',
  'Nghĩa vụ quân sự',
  'Sĩ quan Quân đội nhân dân Việt Nam',
  'Công an nhân dân',
  'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
  'Quốc phòng',
  'An ninh quốc gia',
  'An ninh mạng',
  'Biên phòng Việt Nam',
  'Cư trú',
  'Căn cước công dân',
  'Căn cước',
  'Hộ tịch',
  'Tín ngưỡng, tôn giáo',
  'Lưu trữ',
  'Giao dịch điện tử',
  'Công nghệ thông tin',
  'Công nghiệp công nghệ số',
  'Khoa học và công nghệ',
  'Khoa học, công nghệ và đổi mới sáng tạo',
  'Viễn thông',
  'Báo chí',
  'Thư viện',
  'Thể dục, thể thao',
  'Du lịch',
  'Điện ảnh',
  'Quảng cáo',
  'Thanh niên',
  'Trẻ em',
  'Người cao tuổi',
  'Người khuyết tật',
  'Bình đẳng giới',
  'Hôn nhân và gia đình',
  'Di sản văn hóa',
  'Quy hoạch',
  'Thống kê',
  'Kế toán',
  'Kiểm toán nhà nước',
  'Thanh tra',
  'Công đoàn',
  'Mặt trận Tổ quốc Việt Nam',
  'Hợp tác xã',
  'Hỗ trợ doanh nghiệp nhỏ và vừa',
  'Lao động',
  'Dân sự',
  'Tố tụng dân sự',
  'Hình sự',
  'Tố tụng hình sự',
  'Tố tụng hành chính',
  'Thi hành án dân sự',
  'Trật tự, an toàn giao thông đường bộ',
  'Giao thông đường bộ',
  'An toàn giao thông đường bộ',
  'Ưu đãi người có công với cách mạng',
];

/** Spellings that one list cannot hold: the comma left out or printed as a dash, small first letters. */
const freeSpellings: readonly string[] = [
  'TĐ-?KT',
  '[Tt]hi +đua(?:,| [-–—]|-|) *[Kk]hen +thưởng',
  '[Pp]hòng(?:,| và|) +chống +tham +nhũng',
  '[Cc]án +bộ,? +công +chức',
  'BHXH',
  'BHYT',
  'ATVSLĐ',
  'PCCC',
  'PCTN',
  'BVMT',
];
/** Names whose first letter may be small, put together by it, so that most places of a text fail at once. */
const eitherCase = [...Map.groupBy(plainLawNames, (name) => name.charAt(0))]
  .map(
    ([first, names]) => `[${first}${first.toLowerCase()}](?:${phrases(names.map((name) => name.slice(1)))})`,
  )
  .join('|');
const literal = [...freeSpellings, eitherCase].join('|');
const kindNames = phrases(['Bộ luật', 'Luật', 'Pháp lệnh']);
const years = `(?<year>(?:19|20)\\d{2}(?:(?:, | và |, và )(?:${yearWord} )?(?:19|20)\\d{2})*)`;
const lawEnd = `(?:${wordEnd}|(?=năm|ngày|số))`;
const year = `(?:,? ?(?:\\((?:sửa đổi|SĐ)(?:, bổ sung)?\\) )?(?:(?:\\((?=(?:${yearWord} )?\\d{4}\\)))?(?:các )?${yearWord} |\\((?=\\d{4}\\)))?${years}(?!/|\\d)(?:(?<=\\((?:${yearWord} )?\\d{4})\\))?(?: \\(sửa đổi(?:, bổ sung)?\\))?)?`;
/** The verb of an amending law and, with it or not, what it amends. */
const amends = `(?:[Ss] ?${loosely('ửa đổi')}(?:, ?${loosely('bổ sung')})?|[Bb] ?${loosely('ổ sung')}) (?:${loosely('một số')} ?[Đđ] ?${loosely('iều')}(?: ?${loosely('của')})? )?`;
/** How the title of a law that amends others begins. */
export const amendingTitle = `${amends}(?:các )?(?:${kindNames}) `;
const several = `(?:${kindNames}) (?:${literal})(?:(?:,| và|,? và) (?:(?:${kindNames}) )?(?:${literal})){0,9}`;

/** What stands after "Luật", "Bộ luật" or "Pháp lệnh". */
export const lawPatterns: readonly Pattern[] = [
  {
    id: 'amending',
    description: 'a law that amends others, with its own year at the end',
    source: `(?<title>${amends}(?:các )?${several})${lawEnd}${year}`,
    examples: [
      'sửa đổi, bổ sung một số điều của Luật thi đua, khen thưởng năm 2013',
      'sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức',
      'sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
      'sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức năm 2019',
      'sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng các năm 2005, 2013',
      'sửa đổi,bổ sung rnộtsố điề ucủa Luật Thi đua, khen thưởng năm 2005',
      'sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2005, năm 2013',
      'sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng (2013)',
      'sửa đổi, bổ sung một số điều Luật Thi đua, khen thưởng (năm 2013)',
    ],
    counterexamples: ['sửa đổi Hiến pháp'],
  },
  {
    id: 'amending-alone',
    description: 'a law that amends the one named before it, which it does not name again',
    source: `(?<title>(?<alone>[Ss]ửa đổi(?:, ?bổ sung)?(?: một số [Đđ]iều)?))(?=,? ?\\(?(?:các )?(?:năm|ngày|số):? ?\\d)${year}`,
    examples: ['sửa đổi, bổ sung một số điều năm 2005, năm 2013', 'sửa đổi, bổ sung năm 2013'],
    counterexamples: ['sửa đổi, bổ sung một số điều'],
  },
  {
    id: 'known-name',
    description: 'a law by its name, with its year where printed',
    source: `(?<title>${literal})${lawEnd}(?: \\(sửa đổi(?:, bổ sung)?\\)(?! năm)|(?= (?:đã )?(?:được )?(?:sửa đổi|bổ sung)(?:, bổ sung)? (?:năm )?\\d{4})(?: đã| được| sửa đổi,?| bổ sung)+)?${year}`,
    examples: [
      'Thi đua, khen thưởng',
      'thi đua, khen thưởng năm 2003',
      'thi đua – khen thưởng',
      'Thi đua Khen thưởng',
      'Đất đai năm 2024',
      'Đất đai (sửa đổi)',
      'Thi đua, khen thưởng (2003)',
      'Phòng, chống tham nhũng 2018',
      'Thi đua, khen thưởng sửa đổi, bổ sung năm 2013',
      'thi đua, khen thưởng sửa đổi 2013',
      'tổ chức chính quyền địa phương',
      'TĐKT',
      'Tổ chức HĐND và UBND',
    ],
    counterexamples: ['pháp', 'sư'],
  },
  {
    id: 'name-and-year',
    description: 'any other capitalised name that a year, a day or a number closes',
    source: `(?<title>\\p{Lu}\\p{L}+(?:,? \\p{L}+){0,11}?)(?:,? năm (?<year>(?:19|20)\\d{2})${wordEnd}|(?=,? (?:ngày \\d|\\(?(?:[Ll]uật )?số:? ?\\d{1,3} ?/)))`,
    examples: ['Hải quan năm 2014', 'Chứng khoán năm 2019'],
    counterexamples: ['sư năm 2012', 'Hải quan'],
  },
];

/** What stands before the word for such a law: the law that it amends. */
export const amendedBefore: Pattern = {
  id: 'amended-before',
  description: 'a law with its year, day or number, and what joins the next one',
  source: `(?<law>(?:${kindNames}) (?:${literal}))(?:,? \\(?(?:năm|ngày|số)[^;.]{1,60})?(?:[;,]? và|[;,])(?: các)? $`,
  examples: ['Luật Thi đua, khen thưởng năm 2003 và các ', 'Luật Thi đua, khen thưởng; '],
  counterexamples: ['Luật Thi đua, khen thưởng năm 2003. '],
};

/** Any name of a law where the text tells that one stands there. */
export const lawInBasis: Pattern = {
  id: 'law-in-basis',
  description: 'a capitalised name up to the end of the clause',
  source: ' +(?<title>\\p{Lu}\\p{L}+(?:,? \\p{L}+){0,11}?)(?=;|\\.|,|\\)| và (?:Luật|Bộ luật|Nghị)|$)',
  examples: [' Hộ tịch', ' Thi hành án hình sự'],
  counterexamples: [' sư', ' hộ tịch'],
};

/** What stands before the word for the law there. */
export const basisLead = 'ăn cứ ';

/** What stands before the name of a law that is amended: the year behind the name is the amending law's. */
export const amendingLead: Pattern = {
  id: 'amending-lead',
  description: 'an amending law up to a law that it amends, the first or a further one',
  source: `(?:Luật|Pháp lệnh) ${amends}(?:các )?(?:(?:${kindNames}) (?:${literal})(?:,| và|, và) ){0,9}`,
  examples: [
    'Luật sửa đổi, bổ sung một số điều của ',
    'Luật Sửa đổi một số điều của ',
    'Luật sửa đổi, bổ sung một số Điều của ',
    'Luật sửa đổi, bổ sung một số điều ',
    'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và ',
  ],
  counterexamples: ['Nghị định quy định chi tiết một số điều của ', 'Luật '],
};

/** What stands after "Hiến pháp" where one Constitution is meant. */
export const constitutionPattern: Pattern = {
  id: 'constitution',
  description: 'the Constitution by its year, with or without the name of the State',
  source: ` (?<title>(?:nước Cộng hòa xã hội chủ nghĩa Việt Nam|nước CHXHCN Việt Nam) )?(?:(?:sửa đổi|được sửa đổi) )?năm (?<year>1946|1959|1980|1992|2013)${wordEnd}`,
  examples: [' năm 2013', ' nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013'],
  counterexamples: [' và pháp luật', ' năm nay'],
};

/** A number in brackets behind the name or the year of a law. */
export const bracketedNumber: Pattern = {
  id: 'bracketed-number',
  description: 'bracket, the word for "law" and for "number"',
  source: ' ?\\((?:[Ll]uật |[Bb]ộ luật )?(?:[Ss]ố:? ?)?',
  examples: [' (số ', ' (Luật số: ', ' (', '(Luật số '],
  counterexamples: [' số ', '(sửa đổi'],
};

/** The same in folded text, where marks or letters are lost. */
export const damagedAmendingLead: Pattern = {
  id: 'damaged-amending-lead',
  description: 'a law, one of the verbs of amending, and the words before the name of the amended law',
  source: '(?:luat|phap lenh) .{0,12}(?:doi|sung)[^;.]{0,24}dieu ?c ?u ?a ',
  examples: [
    'luat sua doi, bo sung rnot so dieu cua ',
    'luat sua doi, bo sung mot sodieu cua ',
    'luat sua doi, bo sung mot so dieu cu a ',
  ],
  counterexamples: ['quy dinh chi tiet mot so dieu cua '],
};

/** Words of which one stands in every amending lead. */
export const amendingSigns: readonly string[] = ['ửa đổi', 'ổ sung'];

/** Folded words with which an amending title begins, some of which are often left out in print. */
export const amendedArticles = {
  printed: /^sua doi(?: bo sung)?(?: mot so dieu)?(?: cua)? (?=(?:bo )?luat |phap lenh )/,
  read: 'sua doi bo sung mot so dieu cua ',
};

/** Folded name of a law: what stands before the name of the law that it amends, and that name. */
export const amendedName = /^(?<head>.* luat )?(?<tail>.+)$/;
