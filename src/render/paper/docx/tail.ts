import type { Paragraph, Table } from 'docx';
import { isNote } from '../blocks.ts';
import { holdDash } from '../hold-dash.ts';
import type { Paper, PaperRecipients, PaperSignature } from '../paper.ts';
import { type ColumnsRow, columns } from './columns.ts';
import type { PageFrame } from './frame.ts';
import { line } from './line.ts';

/** Column of the recipients, in millimetres. */
const recipientsColumn = 80;

/** Empty lines in which one signs by hand. */
const roomToSign = 4;

const signatureColumn = (signature: PaperSignature, { layout }: PageFrame): Paragraph[] => {
  const look = { size: layout.signaturePt.value, bold: true };
  const below = [...(signature.below ?? []), ...(signature.name === null ? [] : [signature.name])];
  const room = below.some(isNote) ? 1 : roomToSign;
  const place = { keepNext: true };
  return [
    ...signature.authority.map((text) => line(text, look, place)),
    ...Array.from({ length: room }, () => line('', look, place)),
    ...below.map((text) => line(text, isNote(text) ? { size: look.size, italic: true } : look, place)),
  ];
};

const recipientsColumnOf = (
  { heading, lines }: PaperRecipients,
  { layout, form }: PageFrame,
): Paragraph[] => {
  const place = { align: 'left', keepNext: true } as const;
  const size = layout.recipientsHeadingPt.value;
  const look = form === 'party' ? { size, underline: true } : { size, bold: true, italic: true };
  return [
    line(heading, look, place),
    ...lines.map((text) => line(holdDash(text), { size: layout.recipientsPt.value }, place)),
  ];
};

const filled = (column: readonly Paragraph[], { layout }: PageFrame): readonly Paragraph[] =>
  column.length > 0 ? column : [line('', { size: layout.recipientsPt.value })];

const table = (rows: readonly ColumnsRow[], frame: PageFrame): Table[] => {
  const printed = rows.filter((row) => row.some((column) => column.length > 0));
  if (printed.length === 0) return [];
  return [
    columns(
      recipientsColumn,
      frame.textTwips,
      printed.map(([left, right]) => [filled(left, frame), filled(right, frame)]),
    ),
  ];
};

/** Who signs an appendix: one on the right; two and more side by side, in their order. */
export const signers = (signatures: readonly PaperSignature[], frame: PageFrame): Table[] => {
  const drawn = signatures.map((one) => signatureColumn(one, frame));
  const padded = drawn.length % 2 === 0 ? drawn : [[], ...drawn];
  const rows = padded.flatMap((left, index): ColumnsRow[] =>
    index % 2 === 0 ? [[left, padded[index + 1] ?? []]] : [],
  );
  return table(rows, frame);
};

/**
 * Recipients and signature side by side (Annex I, part I, II.7 and II.9.d), held together on one page. Who confirms
 * signs on the left; the recipients then stand under both.
 */
export const tail = (paper: Paper, frame: PageFrame): Table[] => {
  const { layout } = frame;
  const recipients = paper.recipients === null ? [] : recipientsColumnOf(paper.recipients, frame);
  const signature = paper.signature === null ? [] : signatureColumn(paper.signature, frame);
  const confirmations = (paper.confirmations ?? []).flatMap((one, index) => [
    ...(index > 0 ? [line('', { size: layout.signaturePt.value })] : []),
    ...signatureColumn(one, frame),
  ]);
  const rows: ColumnsRow[] =
    confirmations.length > 0
      ? [
          [confirmations, signature],
          [recipients, []],
        ]
      : [[recipients, signature]];
  return table(rows, frame);
};
