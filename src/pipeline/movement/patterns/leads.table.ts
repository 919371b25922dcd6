/** Words before a quotation that say what it quotes. All are matched on folded text, at its end. */
export interface Lead {
  readonly id: string;
  /** Matched against the folded text before the opening quotation mark. */
  readonly pattern: RegExp;
  /** `movement`: a name; `saying`: a slogan, a spirit, a phrase; `other`: the name of something else. */
  readonly names: 'movement' | 'saying' | 'other';
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

export const leads: readonly Lead[] = [
  {
    id: 'lead-saying',
    pattern:
      /\b(?:tinh than|phuong cham|khau hieu|muc dich|cau noi|loi (?:day|keu goi|hua|the)|thong diep|quan diem|nguyen tac|bieu hien|muc tieu|truyen thong|tu tuong|quyet tam|y chi|benh|khat vong|khau lenh|tieu chi|chu truong|hinh anh|tam guong|dao ly|theo huong|cach lam)(?: [a-z]+){0,2}:? ?$/,
    names: 'saying',
    examples: [
      'Với tinh thần ',
      'theo phương châm: ',
      'Việc khen thưởng phải đạt mục đích ',
      'những biểu hiện ',
      'phát huy truyền thống ',
    ],
    counterexamples: ['phong trào thi đua ', 'với chủ đề ', 'mục tiêu của phong trào thi đua '],
  },
  {
    id: 'lead-other',
    pattern:
      /\b(?:danh hieu|giai thuong|bang khen|giay khen|huan chuong|huy chuong|huy hieu|ky niem chuong|giay chung nhan|co thi dua|co luu niem|guong(?: dien hinh)?|mo hinh|chuyen muc|chuyen trang|cuoc thi(?: [a-z]+){0,3}|hoi thi|lien hoan|hoi nghi|hoi thao|toa dam|dien dan|dai hoi|de an|chuong trinh|du an|de tai|cau lac bo|ngay hoi|tuan le|bai viet|tac pham|cuon sach|sang kien|quy|cong trinh|phan viec|con duong|tuyen duong|gia dinh|dat chuan|phan mem|he thong|duong day|hom thu|tang|phong tang|truy tang)(?: (?!phong\b|chu\b|cuoc van|dot\b|chuyen de\b)[a-z]+){0,3}:? ?$/,
    names: 'other',
    examples: [
      'đạt danh hiệu ',
      'nhân rộng gương ',
      'Quỹ ',
      'mô hình ',
      'Cuộc thi trực tuyến tìm hiểu ',
      'tặng Huân chương ',
      'Mở chuyên mục ',
    ],
    counterexamples: ['phong trào thi đua ', 'cuộc vận động ', 'hội nghị phát động phong trào '],
  },
  {
    id: 'lead-movement',
    pattern:
      /\b(?:phong trao|cao trao)(?: thi dua)?(?: (?:dac biet|chuyen de|theo chuyen de|yeu nuoc|cao diem|trong diem|trong tam|lon|chung|rieng|nganh|cua [a-z]+|quan chung|xay dung|thuc hien|toan dan))*(?:,? (?:voi|mang|co|lay))?(?: (?:ten goi|chu de|ten|la))*:? ?$/,
    names: 'movement',
    examples: [
      'hưởng ứng phong trào ',
      'Phong trào thi đua ',
      'phong trào thi đua đặc biệt ',
      'phong trào thi đua với chủ đề ',
      'phong trào xây dựng ',
    ],
    counterexamples: ['các quy định ', 'về việc '],
  },
  {
    id: 'lead-campaign',
    pattern: /\bcuoc van dong(?: (?:lon|do|voi|mang|ten|chu de|xay dung|thuc hien))*:? ?$/,
    names: 'movement',
    examples: ['Cuộc vận động ', 'cuộc vận động xây dựng '],
    counterexamples: ['vận động ', 'cuộc thi '],
  },
  {
    id: 'lead-drive',
    pattern:
      /\b(?:(?:(?:dot|cao diem|chien dich) thi dua|(?<!hieu )thi dua (?:cao diem|dac biet|nuoc rut))(?:,? [a-z]+){0,8}|phat dong (?:dot )?cao diem):? ?$/,
    names: 'movement',
    examples: [
      'phát động Đợt thi đua ',
      'đợt thi đua cao điểm với chủ đề ',
      'Phát động thi đua cao điểm ',
      'Phát động thi đua đặc biệt ',
      'chiến dịch thi đua ',
      'Phát động cao điểm ',
    ],
    counterexamples: ['cuộc thi ', 'đợt 1 ', 'thời gian cao điểm ', 'danh hiệu thi đua đặc biệt '],
  },
  {
    id: 'lead-theme',
    pattern:
      /(?<!(?:hoi nghi|dai hoi|hoi thao|hoi thi|cuoc thi|dien dan|toa dam|trien lam|ngay hoi|le hoi|tuan le|thang hanh dong|thang thanh nien|nam hoc|chuong trinh)[^.;]{0,80})\bchu de(?: (?:thi dua|nam|cua nam|cua tinh|cua huyen|cua phong trao|phong trao|hanh dong|xuyen suot|chung|la|cong tac))*(?: nam \d{4}|(?: giai doan)? \d{4} ?- ?\d{4})?(?: la)?:? ?$/,
    names: 'movement',
    examples: [
      'và chủ đề thi đua ',
      'Chủ đề: ',
      'với chủ đề ',
      'thống nhất lấy chủ đề ',
      'chủ đề năm 2024 là: ',
    ],
    counterexamples: ['chuyên đề ', 'Đại hội thi đua yêu nước với chủ đề ', 'Tháng Thanh niên với chủ đề '],
  },
  {
    id: 'lead-list',
    pattern:
      /\b(?:(?:cac|nhung|nhieu|mot so|\d{1,2}) (?:phong trao|cuoc van dong|dot thi dua)|(?:phong trao|cuoc van dong) (?:lon|trong tam))[^."]{0,200}(?:nhu|cu the|gom|la|sau|phat dong|chuyen de|thi dua|van dong|dia phuong|trung uong|cac cap)(?: (?:sau|la|nhu|day|sau day))*:? ?$/,
    names: 'movement',
    examples: [
      'các phong trào thi đua theo chuyên đề do tỉnh, huyện phát động như: ',
      'các phong trào thi đua chuyên đề: ',
      'thực hiện tốt các phong trào, các cuộc vận động: ',
      '04 phong trào thi đua do Thủ tướng Chính phủ phát động: ',
    ],
    counterexamples: ['các quy định như: ', 'các phong trào. Với: '],
  },
];

/** Between two quotations of one list: what follows a name by these words alone is a name too. */
export const listLink =
  /^[\s,;.)\u2026]*(?:\(?(?:giai doan|trong nam|nam|thoi ky)\s+\d{4}(?:\s*[-\u2013]\s*\d{4})?\)?[\s,;.]*)?(?:do [^.;:"]{1,80} (?:phat dong|to chuc)[\s,;.]*)?(?:va|hoac|cung|gan voi|ket hop voi|dong thoi|tiep tuc|trien khai|thuc hien)?[\s,;]*(?:cac )?(?:phong trao(?: thi dua)?|cuoc van dong)?[\s:(]*$/;

/** A heading or paragraph that is nothing but one quotation under such a heading states the theme. */
export const themeHeading = /^(?:chu de|ten goi|khau hieu thi dua)/;

/** A clause that is or begins with a quotation under such a heading names a movement. */
export const listHeading =
  /^(?:\d+ )?(?:cac |mot so )?(?:phong trao|cuoc van dong|dot thi dua)(?! thi dua nam \d)/;

/** A day of festivity bears the name of its movement: "Ngày hội Toàn dân bảo vệ an ninh Tổ quốc"; on folded text before a name. */
export const festivalBefore = /\b(?:ngay|le) hoi\s+$/;

/** What stands right before a name without quotation marks. */
export const unquotedLead =
  /\b(?:phong trao|cuoc van dong|cao trao)(?: (?:thi dua|dac biet|chuyen de|lon))*(?: (?:voi )?(?:ten goi|chu de))?[\s:,*_]*$/;
