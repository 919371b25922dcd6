import { setUpSlotForm } from './slot-form.ts';

/** The script of pages whose clauses have blanks. */
for (const form of document.querySelectorAll<HTMLFormElement>('.slot-form')) setUpSlotForm(form);
