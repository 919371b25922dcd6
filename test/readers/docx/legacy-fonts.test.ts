import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import { docxFile, paragraph, run } from '../fixtures/docx-file.ts';
import { errorRate } from '../fixtures/error-rate.ts';
import { toTcvn3, toVni } from '../fixtures/legacy-bytes.ts';
import { planLines } from '../fixtures/plan-lines.ts';

const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

/** Stretches of capitals are set in a font of their own, as offices did. */
const inTcvn3 = (line: string): string =>
  (line.match(/\p{Lu}[\p{Lu}\s]*|[^\p{Lu}]+/gu) ?? [])
    .map((part) => run(toTcvn3(part), font(/\p{Lu}/u.test(part) ? '.VnTimeH' : '.VnTime')))
    .join('');

/** In VNI a letter and its mark may stand in two runs. */
const inVni = (line: string): string =>
  (toVni(line).match(/.{1,7}/gsu) ?? []).map((part) => run(part, font('VNI-Times'))).join('');

describe.each(planLines)('$id in fonts of old encodings', (plan) => {
  test.each([
    ['TCVN3', inTcvn3],
    ['VNI', inVni],
  ] as const)('%s comes back whole', (encoding, set) => {
    const body = plan.text.split('\n').map((line) => paragraph(set(line)));
    const { text, warnings } = readDocx(docxFile({ body: body.join('') }));
    expect(errorRate(plan.text, text)).toBe(0);
    expect(warnings).toMatchObject([{ id: 'legacy-font', values: { encoding } }]);
  });
});

test('the font may come from the style', () => {
  const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr>${font('.VnTime')}</w:rPr></w:style>`;
  const body = paragraph(run(toTcvn3('Thưởng')) + run(' “Unicode”', font('Times New Roman')));
  expect(readDocx(docxFile({ body, styles })).text).toBe('Thưởng “Unicode”');
});

test('a soft hyphen that Word wrote as an element is the letter of TCVN3', () => {
  const body = paragraph(
    `<w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>th</w:t><w:softHyphen/><w:t>ëng</w:t></w:r>`,
  );
  expect(readDocx(docxFile({ body })).text).toBe('thưởng');
});
