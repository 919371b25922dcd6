import type { DraftAction } from '../../drafting/actions.ts';
import { readLines } from '../../drafting/marker.ts';
import { signerKinds } from '../../schemas/draft-terms.ts';

const fields = ['subject', 'number', 'day', 'month'] as const;
const signingFields = ['collective', 'head', 'unitHead', 'post', 'agencyPost', 'name'] as const;

/** What typing in a field of the page means for the draft; null where the field is none of the draft's. */
export const actionOfField = (type: string, id: string, value: string): DraftAction | null => {
  switch (type) {
    case 'type-field': {
      const field = fields.find((name) => name === id);
      return field === undefined ? null : { type, field, value };
    }
    case 'type-signing': {
      const field = signingFields.find((name) => name === id);
      return field === undefined ? null : { type, field, value };
    }
    case 'choose-signer': {
      const signer = signerKinds.find((name) => name === value);
      return signer === undefined ? null : { type, signer };
    }
    case 'fill-slot':
      return { type, name: id, value };
    case 'type-title':
      return { type, section: id, value };
    case 'edit-part':
      return { type, part: id, lines: readLines(value) };
    case 'carry-part':
      return { type, part: id, section: value };
    case 'type-recipients':
      return { type, lines: value.split(/\r?\n/) };
    default:
      return null;
  }
};
