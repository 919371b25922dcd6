/** Why a text is read otherwise than it is printed; the keys are the rules of `Reading.repairs`. */
export const repairRules: Readonly<Record<string, string>> = {
  'page-break-join':
    'Câu bị ngắt giữa chừng, thường do sang trang hoặc do dòng khác chen vào; hai phần được đọc liền nhau.',
};
