import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import { docxFile, level, paragraph, run, table, typed } from '../fixtures/docx-file.ts';

const textOf = (body: string, more: Omit<Parameters<typeof docxFile>[0], 'body'> = {}): string =>
  readDocx(docxFile({ body, ...more })).text;

const warningsOf = (body: string, more: Omit<Parameters<typeof docxFile>[0], 'body'> = {}): string[] =>
  readDocx(docxFile({ body, ...more })).warnings.map(({ id }) => id);

const numbered = (text: string, use: number, depth = 0): string =>
  typed(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${use}"/></w:numPr>`);

const use = (id: number, list: number, override = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${list}"/>${override}</w:num>`;

const list = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

describe('computed numbers', () => {
  test('fill each level by its own format', () => {
    const numbering =
      list(
        1,
        level(0, { format: 'upperRoman', text: '%1.' }),
        level(1, { format: 'decimal', text: '%1.%2.' }),
        level(2, { format: 'lowerLetter', text: '%3)' }),
      ) + use(1, 1);
    const body = [
      numbered('Mục đích', 1),
      numbered('Một', 1, 1),
      numbered('Hai', 1, 1),
      numbered('a', 1, 2),
      numbered('Nội dung', 1),
      numbered('Ba', 1, 1),
    ].join('');
    expect(textOf(body, { numbering }).split('\n\n')).toEqual([
      'I. Mục đích',
      'I.1. Một',
      'I.2. Hai',
      'a) a',
      'II. Nội dung',
      'II.1. Ba',
    ]);
  });

  test('count on in another use of the same list, and begin anew where a use says so', () => {
    const numbering =
      list(1, level(0, { format: 'decimal', text: '%1.' })) +
      use(1, 1) +
      use(2, 1) +
      use(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    const body = [1, 2, 3, 3].map((id) => numbered('x', id)).join('');
    expect(textOf(body, { numbering }).split('\n\n')).toEqual(['1. x', '2. x', '5. x', '6. x']);
  });

  test('take the level that a use defines for itself', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, { format: 'decimalZero', text: '%1/' })}</w:lvlOverride>`;
    const numbering = list(1, level(0, { format: 'decimal', text: '%1.' })) + use(1, 1, own);
    expect(textOf(numbered('x', 1), { numbering })).toBe('01/ x');
  });

  test('come from the style, and from the level that is bound to it', () => {
    const numbering =
      list(
        1,
        level(0, { format: 'decimal', text: 'Chương %1', more: '<w:pStyle w:val="H1"/>' }),
        level(1, { format: 'decimal', text: 'Điều %2.', more: '<w:pStyle w:val="H2"/>' }),
      ) + use(1, 1);
    const style = (id: string, properties: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}">${properties}</w:style>`;
    const styles =
      style('Base', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('H1', '<w:basedOn w:val="Base"/>') +
      style('H2', '<w:basedOn w:val="Base"/>') +
      style('Off', '<w:basedOn w:val="Base"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>');
    const body = ['H1', 'H2', 'H2', 'Off'].map((id) => typed('x', `<w:pStyle w:val="${id}"/>`)).join('');
    expect(textOf(body, { numbering, styles }).split('\n\n')).toEqual([
      'Chương 1 x',
      'Điều 1. x',
      'Điều 2. x',
      'x',
    ]);
  });

  test('turn the glyphs of bullets into dashes, and keep typed ones', () => {
    const numbering =
      list(1, level(0, { format: 'bullet', text: '\uF0B7' }), level(1, { format: 'bullet', text: '+' })) +
      use(1, 1);
    expect(textOf(numbered('x', 1) + numbered('y', 1, 1), { numbering })).toBe('- x\n\n+ y');
  });

  test('go on after the letter z as Word does, and never restart where the level says so', () => {
    const numbering =
      list(
        1,
        level(0, { format: 'upperLetter', text: '%1.' }),
        level(1, { format: 'decimal', text: '%2.', more: '<w:lvlRestart w:val="0"/>' }),
      ) + use(1, 1);
    const body =
      Array.from({ length: 27 }, () => numbered('x', 1)).join('') +
      numbered('y', 1, 1) +
      numbered('x', 1) +
      numbered('y', 1, 1);
    expect(textOf(body, { numbering }).split('\n\n').slice(-4)).toEqual(['AA. x', '1. y', 'BB. x', '2. y']);
  });

  test('a list that is missing prints nothing', () => {
    expect(textOf(numbered('x', 9))).toBe('x');
  });
});

describe('what the page does not show', () => {
  test('deletions, former places and hidden text are left out and told', () => {
    const body = paragraph(
      `${run('giữ ')}<w:del>${run('bỏ')}</w:del><w:moveFrom>${run('chuyển')}</w:moveFrom><w:ins>${run('thêm')}</w:ins>${run('ẩn', '<w:vanish/>')}`,
    );
    expect(textOf(body)).toBe('giữ thêm');
    expect(warningsOf(body)).toEqual(['tracked-changes', 'hidden-text']);
  });

  test('a deleted end joins two paragraphs', () => {
    const body = paragraph(run('một '), '<w:rPr><w:del/></w:rPr>') + typed('hai');
    expect(textOf(body)).toBe('một hai');
    expect(textOf(paragraph(run('một'), '<w:rPr><w:del/></w:rPr>'))).toBe('một');
  });

  test('former looks do not count', () => {
    const body = paragraph(
      run('x'),
      '<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>',
    );
    expect(
      textOf(body, { numbering: list(1, level(0, { format: 'decimal', text: '%1.' })) + use(1, 1) }),
    ).toBe('x');
  });

  test('a field shows its result and not its instruction', () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = paragraph(
      `${run('Trang ')}${char('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${run('mã')}${char('separate')}${run('5')}${char('end')}${run('.')}`,
    );
    expect(textOf(body)).toBe('Trang 5.');
  });

  test('a text box comes once, behind its paragraph', () => {
    const box = `<w:txbxContent>${typed('trong hộp')}</w:txbxContent>`;
    const body = paragraph(
      `${run('trước')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${run(' sau')}`,
    );
    expect(textOf(body)).toBe('trước sau\n\ntrong hộp');
    const old = paragraph(`<w:r><w:pict><v:textbox>${box}</v:textbox></w:pict></w:r>${run('x')}`);
    expect(textOf(old)).toBe('x\n\ntrong hộp');
    const onlyOld = paragraph(
      `<w:r><mc:AlternateContent><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${run('x')}`,
    );
    expect(textOf(onlyOld)).toBe('x\n\ntrong hộp');
  });

  test('macros, comments and running heads are told', () => {
    const head = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${typed('Bản dự thảo')}</w:hdr>`;
    const more = {
      'word/vbaProject.bin': new Uint8Array(8),
      'word/comments.xml': strToU8('<c/>'),
      'word/header1.xml': strToU8(head),
    };
    expect(warningsOf(typed('x'), { more })).toEqual(['macro', 'comments', 'page-header']);
  });
});

describe('signs', () => {
  test('capitals by look, breaks, hyphens, odd blanks', () => {
    const body = paragraph(
      `${run('kế hoạch', '<w:caps/>')}<w:r><w:br/></w:r>${run('2021')}<w:r><w:noBreakHyphen/></w:r>${run('2025\u00A0a')}<w:r><w:softHyphen/></w:r>${run('b')}`,
    );
    expect(textOf(body)).toBe('KẾ HOẠCH\n2021-2025 ab');
  });

  test('glyphs of symbol fonts become the signs that they look like', () => {
    const body = paragraph(
      `<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>${run(' ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(' \uF0F1')}`,
    );
    expect(textOf(body)).toBe('□ ≥ □');
    expect(warningsOf(body)).toEqual(['unknown-symbols']);
  });

  test('letters apart are put together', () => {
    expect(textOf(typed('Kế hoạch'.normalize('NFD')))).toBe('Kế hoạch');
  });

  test('other prefixes and the strict form are read alike', () => {
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Kế hoạch</x:t></x:r></x:p></x:body></x:document>`;
    const file = docxFile({ body: '', more: { 'word/document.xml': strToU8(strict) } });
    expect(readDocx(file).text).toBe('Kế hoạch');
  });
});

describe('tables', () => {
  const centred = (text: string): string => typed(text, '<w:jc w:val="center"/>');

  test('a letterhead is read column by column, over all of its rows', () => {
    const body = table([
      [
        centred('ỦY BAN NHÂN DÂN') + centred('TỈNH BẮC KẠN'),
        centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + centred('Độc lập - Tự do - Hạnh phúc'),
      ],
      [centred('Số: 01/KH-UBND'), centred('Bắc Kạn, ngày 05 tháng 01 năm 2024')],
    ]);
    expect(textOf(body)).toBe(
      'ỦY BAN NHÂN DÂN\nTỈNH BẮC KẠN\n\nSố: 01/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBắc Kạn, ngày 05 tháng 01 năm 2024',
    );
  });

  test('recipients and signature are read column by column', () => {
    const body = table([
      [
        typed('Nơi nhận:') + typed('- Như trên;') + typed('- Lưu: VT.'),
        `${centred('KT. CHỦ TỊCH')}<w:p/>${centred('Nguyễn Văn A')}`,
      ],
    ]);
    expect(textOf(body)).toBe('Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\n\nNguyễn Văn A');
  });

  test('data is read row by row between bars', () => {
    const body = table([
      [typed('TT'), typed('Nội dung'), typed('Thời gian')],
      [typed('1'), typed('Phát động') + typed('thi đua'), typed('Quý I')],
    ]);
    expect(textOf(body)).toBe('| TT | Nội dung | Thời gian |\n| 1 | Phát động thi đua | Quý I |');
  });

  test('a table in a frame of one cell is text', () => {
    expect(textOf(table([[typed('một') + typed('hai')]]))).toBe('một\n\nhai');
  });

  test('a table in a cell keeps its place', () => {
    const body = table([[typed('a') + table([[typed('b'), typed('c')]]) + typed('d')]]);
    expect(textOf(body)).toBe('a\n\n| b | c |\n\nd');
  });
});

test('footnotes stand behind the paragraph that refers to them', () => {
  const footnotes = `<w:footnote w:type="separator" w:id="-1">${typed('---')}</w:footnote><w:footnote w:id="3">${typed('Theo báo cáo.')}</w:footnote>`;
  const body =
    paragraph(`${run('Kết quả')}<w:r><w:footnoteReference w:id="3"/></w:r>${run(' tốt.')}`) + typed('Tiếp.');
  expect(textOf(body, { footnotes })).toBe('Kết quả[1] tốt.\n\n[1] Theo báo cáo.\n\nTiếp.');
});

test('lines know their block and page', () => {
  const body =
    typed('một') +
    paragraph(`<w:r><w:br w:type="page"/></w:r>`) +
    paragraph(`<w:r><w:lastRenderedPageBreak/></w:r>${run('hai')}`);
  const { lines, pages } = readDocx(docxFile({ body }));
  expect(lines).toMatchObject([
    { number: 1, text: 'một', block: 0, page: 1 },
    { number: 3, text: 'hai', block: 2, page: 2 },
  ]);
  expect(pages).toBe(2);
});
