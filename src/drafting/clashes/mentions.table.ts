/** Words that open a legal basis. */
export const basisLead = /^\s*(?:Căn cứ|Thực hiện|Theo|Xét)\s+/u;

/** A date right behind a number: what a first mention has and a later one leaves out. Groups: `year`. */
export const dateBehind =
  /^,?\s*(?:ngày\s+)?\d{1,2}(?:\s*\/\s*|\s+tháng\s+)\d{1,2}(?:\s*\/\s*|\s+năm\s+)(?<year>\d{4})/u;

/** Only the year behind a number: "năm 2014". Groups: `year`. */
export const yearBehind = /^,?\s*năm\s+(?<year>\d{4})/u;
