import type { SearchRecord } from '../../src/search/record.ts';

const heading = /^\W*(?:([IVX]+)\.|(\d+)\.)\s/;

/** Cuts a plan text at its Roman and Arabic headings, as the gold does: a stand-in for the pipeline that knows nothing else. */
export const plainSections = (id: string, text: string): SearchRecord[] => {
  const sections: { anchor: string; lines: string[] }[] = [{ anchor: 'head', lines: [] }];
  let roman = '';
  for (const line of text.split('\n')) {
    const match = heading.exec(line);
    if (/^\W*Nơi nhận/i.test(line)) sections.push({ anchor: 'tail', lines: [] });
    else if (match?.[1] !== undefined) {
      roman = match[1].toLowerCase();
      sections.push({ anchor: roman, lines: [] });
    } else if (match?.[2] !== undefined && roman !== '')
      sections.push({ anchor: `${roman}.${match[2]}`, lines: [] });
    sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ anchor, lines }) => ({
    url: `/ke-hoach/${id}/#${anchor}`,
    title: lines[0]?.slice(0, 120) ?? '',
    plan: id,
    section: anchor,
    parts: [{ anchor, address: anchor, text: lines.join(' ') }],
    filters: { kind: 'section' },
    day: '',
  }));
};
