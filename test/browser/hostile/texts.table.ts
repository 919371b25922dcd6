/** What every hostile text calls where it is run: the test looks whether it was. */
export const alarm = '__run';

/** Texts that become a script, an address of another site or a fault where they are taken for what they are not. */
export const hostileTexts: readonly string[] = [
  `<img src=x onerror="${alarm}=1">`,
  `"><svg onload="${alarm}=1">`,
  `'-${alarm}=1-'`,
  `</script><script>${alarm}=1</script>`,
  `<template><script>${alarm}=1</script></template>`,
  `<iframe srcdoc="<script>parent.${alarm}=1</script>">`,
  `javascript:${alarm}=1`,
  `JaVaScRiPt:${alarm}=1//%0a`,
  `data:text/html,<script>${alarm}=1</script>`,
  'https://other.example/a',
  '//other.example/a',
  '/\\other.example/a',
  '\\\\other.example',
  '/%2f/other.example',
  '../../../',
  '__proto__',
  'constructor',
  'toString',
  '{{7*7}}',
  '[tên cơ quan]'.repeat(300),
  'đ'.repeat(20_000),
  '(((((((((((((((((((((((((((((((a+)+)+)+',
  '"'.repeat(500),
  '\u0000\u0001\u001b[31m',
  '\u202e\u2066\ufeff',
  '\ud800',
  '𝐓𝐡𝐢 đ𝐮𝐚',
  '\r\nSet-Cookie: a=b',
  '0',
  '-1',
  '1e309',
  'NaN',
  '',
];

/** Ends of an address as nobody should write them, each put behind a question mark or a number sign. */
export const brokenEnds: readonly string[] = [
  '%',
  '%E0%A4%A',
  '%ff%fe',
  '%00',
  '%u0110',
  '&&&=&=',
  'q',
  'q=&q=&q[]=1',
  'v=%',
  ';',
  '?',
  '#',
  '.'.repeat(3000),
];

/** Things that a store or a message may hold where something else was expected. */
export const brokenValues: readonly string[] = [
  '',
  '{',
  'null',
  'undefined',
  '0',
  '"a"',
  '[]',
  '[null]',
  '[[[[[]]]]]',
  '{}',
  '{"__proto__":{"x":1}}',
  '[{}]',
  `{"a":${'['.repeat(2000)}${']'.repeat(2000)}}`,
  '\ud800',
];
