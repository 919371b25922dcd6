/** Whether one letter lost, added or changed turns `a` into `b`; also true where they are equal. */
export function differsByOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let head = 0;
  while (head < short.length && short.charAt(head) === long.charAt(head)) head += 1;
  const tail = short.length === long.length ? head + 1 : head;
  return short.slice(tail) === long.slice(head + 1);
}
