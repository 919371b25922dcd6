import { aboutWord, aboutWords, capitalHeads, nounHeads } from './title-words.table.ts';

const isLower = (word: string): boolean => word === word.toLocaleLowerCase('vi');

/** Small at its start unless a name stands there: a second word in capitals, or a head that NĐ 30/2020 writes large. */
const beginSmall = (text: string): string => {
  const [first = '', second = ''] = text.split(' ');
  const isName = !isLower(second) || capitalHeads.some((head) => text.startsWith(`${head} `));
  const isWord = first.length > 1 && isLower(first.slice(1));
  return second === '' || isName || !isWord ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
};

/**
 * A title as it runs on in a sentence: "Quy định chi tiết …" after an issuer is "quy định chi tiết …", and
 * "Về Công tác …" is "về công tác …". Names keep their capitals: "về Chiến lược …", "về Luật …".
 */
export const runningTitle = (title: string): string => {
  const lead = aboutWords.exec(title)?.[0] ?? '';
  return lead.toLocaleLowerCase('vi') + beginSmall(title.slice(lead.length));
};

/**
 * The title without a remark in brackets at its end, which is the registry's own: "(tên đầy đủ chưa đọc)". A bracket
 * with a figure or in capitals belongs to the title.
 */
export const titleWithoutRemark = (title: string): string => title.replace(/\s*\(\p{Ll}[^()\d]*\)$/u, '');

/** A subject after an issuer: "phát động …", but "về công tác …" where the paper prints "Công tác …" alone. */
export const subjectAfterIssuer = (title: string): string => {
  const running = runningTitle(title);
  const small = running.toLocaleLowerCase('vi');
  return nounHeads.some((head) => small.startsWith(`${head} `))
    ? runningTitle(`${aboutWord} ${running}`)
    : running;
};
