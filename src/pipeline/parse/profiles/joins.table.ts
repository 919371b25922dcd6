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
