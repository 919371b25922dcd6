/** A period of years: "giai đoạn 2021 - 2025", "nhiệm kỳ 2020-2025". Groups: `end`. */
export const periodPattern =
  /(?:giai đoạn|nhiệm kỳ|thời kỳ|5 năm|kế hoạch)\s*\(?\s*(?:\d{4})\s*[-–—]\s*(?<end>\d{4})/giu;

/** A day by which or until which something is to be done, with its year. Groups: `year`. */
export const deadlinePattern =
  /(?:trước|chậm nhất|muộn nhất|đến hết|đến)\s+(?:hết\s+)?(?:ngày\s+)?\d{1,2}(?:\s*\/\s*|\s+tháng\s+)\d{1,2}(?:\s*\/\s*|\s+năm\s+)(?<year>\d{4})/giu;
