import { isoOf } from '../../pipeline/text/date.ts';
import type { Entry } from '../../schemas/entry.ts';
import { checkCopy } from '../../site/copy/check-worker.ts';
import { kindNames } from '../../site/copy/terms.ts';
import { showDay } from '../../site/show-date.ts';
import type { DraftFact } from './checked-draft.ts';

const numberOf = ({ number, symbol, reference }: Entry): string | null => {
  if (number !== null) return reference ?? number;
  return symbol === null ? null : checkCopy.blankNumber(symbol);
};

const dayOf = ({ issuedOn, place }: Entry): string | null => {
  const iso = isoOf(issuedOn);
  if (iso === null) return place;
  const day = issuedOn?.day === null ? checkCopy.blankDay(showDay(iso)) : showDay(iso);
  return place === null ? day : `${place}, ${day}`;
};

const signatureOf = ({ signatory }: Entry): string | null => {
  if (signatory === null) return null;
  const { capacity, onBehalfOf, position } = signatory;
  const parts = [[capacity, onBehalfOf].filter((part) => part !== null).join(' '), position ?? ''];
  const told = parts.filter((part) => part !== '');
  return told.length === 0 ? null : told.join(', ');
};

/** What a draft says of itself in the parts that NĐ 30/2020/NĐ-CP asks for; the signer's name is not repeated. */
export const draftFacts = (entry: Entry): DraftFact[] => {
  const { fact } = checkCopy;
  return [
    { name: fact.kind, value: entry.documentType === null ? null : kindNames[entry.documentType] },
    { name: fact.subject, value: entry.subject },
    { name: fact.issuer, value: entry.issuer?.name ?? null },
    { name: fact.number, value: numberOf(entry) },
    { name: fact.day, value: dayOf(entry) },
    { name: fact.signature, value: signatureOf(entry) },
    {
      name: fact.recipients,
      value: entry.recipients.length === 0 ? null : checkCopy.places(entry.recipients.length),
    },
  ];
};
