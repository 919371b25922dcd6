import type { Cue } from '../cue.ts';

/** Words by which a sentence, not a heading, hands over to the list under it. */
export const listFollowsCue: Cue = {
  id: 'list-follows',
  pattern: /\b(?:sau|sau day|nhu|nhu sau)\s*:$/,
  examples: ['trọng tâm là các nhiệm vụ sau:', 'cụ thể như sau:'],
  counterexamples: ['Thành phần hồ sơ khen thưởng, gồm:', 'Phòng Nội vụ huyện:'],
};

/** Unnumbered names of sections in small letters, alone on their line. */
export const sectionNameCue: Cue = {
  id: 'section-name',
  pattern:
    /^(?:muc (?:dich|tieu)|y nghia|yeu cau|chu de|doi tuong|pham vi|thoi gian|noi dung|chi tieu|nhiem vu|giai phap|bien phap|tieu (?:chuan|chi)|hinh thuc|khen thuong|ho so|kinh phi|to chuc (?:trien khai )?thuc hien|phan cong|trach nhiem|che do bao cao|so ket)[a-z ,&-]{0,40}$/,
  examples: ['Mục đích, yêu cầu', 'Đối tượng thi đua', 'Nội dung và chỉ tiêu', 'Tổ chức thực hiện'],
  counterexamples: ['Nội dung thi đua:', 'Khen thưởng 05 tập thể', 'Tổ chức hội nghị'],
};

/** The number of a page at the end of a running head or foot, with the word for page. */
export const pageAtEndCue: Cue = {
  id: 'page-at-end',
  pattern: /(?:^|[\s|–-])(?:trang|tr\.|page)\s*\d{1,3}(?:\s*(?:\/|tren|of)\s*\d{1,3})?\s*\|?$/,
  examples: ['Kế hoạch thi đua năm 2020   Trang 1/3', 'UBND xã | Trang 2', 'Page 3 of 5'],
  counterexamples: ['Trang 2 của báo cáo', 'đăng trên trang thông tin'],
};

/** The name of a document as the head of a page repeats it: its type and a few words, no sentence. */
export const documentNameCue: Cue = {
  id: 'document-name',
  printed: true,
  pattern:
    /^(?:Kế hoạch|Quyết định|Chỉ thị|Hướng dẫn|Báo cáo|Thông báo|Chương trình|Nghị quyết|Tờ trình|Quy chế)\s[^.;:!?“”"]{3,60}[^.,;:!?\s]$/u,
  examples: ['Kế hoạch thi đua, khen thưởng', 'Báo cáo tổng kết năm 2020'],
  counterexamples: ['Kế hoạch này có hiệu lực.', 'KẾ HOẠCH', 'Kế hoạch:'],
};
