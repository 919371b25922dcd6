import type { CaseSet } from '../../schemas/saved-search-score.ts';

/** Words of the search figures on the page of quality. */
export const searchScore = {
  heading: 'Tìm kiếm trả lời đúng đến đâu',
  method: [
    'Các câu hỏi được viết trước khi chỉnh cách tìm, mỗi câu kèm những mục của kế hoạch phải tìm ra. Một phần ba số câu được để riêng, chỉ dùng để chấm.',
    'Độ chính xác R: nếu có n mục đúng thì trong n kết quả đầu, bao nhiêu phần là đúng. Thứ hạng: trung bình của 1 chia cho vị trí của kết quả đúng đầu tiên. Cả hai cao nhất là 100 %. Với câu hỏi không có câu trả lời, điểm là 100 % khi không kết quả nào được nêu là đúng.',
  ],
  cases: 'Số câu',
  rPrecision: 'Độ chính xác R',
  reciprocalRank: 'Thứ hạng',
  all: {
    tuning: 'Mọi loại, những câu được xem khi chỉnh',
    aside: 'Những câu để riêng',
  } satisfies Readonly<Record<CaseSet, string>>,
  kinds: {
    'half-no-marks': 'Nửa câu, không dấu',
    'with-marks': 'Có dấu',
    'tone-placement': 'Đặt dấu thanh kiểu cũ',
    'wrong-tone': 'Nhầm dấu, tìm qua gợi ý',
    'wrong-letter': 'Nhầm chữ, tìm qua gợi ý',
    'i-y': 'i và y',
    number: 'Số, ký hiệu văn bản',
    abbreviation: 'Chữ viết tắt',
    'full-vs-abbreviation': 'Tên đầy đủ của chữ viết tắt',
    movement: 'Tên phong trào',
    'movement-word-out': 'Tên phong trào, bỏ một từ',
    place: 'Địa phương',
    question: 'Câu hỏi dài',
    quoted: 'Có phần trong ngoặc kép',
    minus: 'Có từ loại trừ',
    field: 'Có nơi:, năm:, phong trào:',
    typing: 'Gõ dở từ cuối',
    'minimal-pair': 'Từ chỉ khác nhau ở dấu',
    unknown: 'Điều không có trong kho',
  } satisfies Readonly<Record<string, string>>,
  percent: (thousandths: number): string => `${(thousandths / 10).toLocaleString('vi-VN')} %`,
} as const;
