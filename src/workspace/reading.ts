import { showBasket } from './basket/show-basket.ts';
import { offerCopies } from './copy/offer-copies.ts';
import { setUpDisplay } from './display.ts';
import { followContents } from './follow-contents.ts';
import { setUpSearchField } from './search/field.ts';
import { showReasons } from './show-reasons.ts';
import { readySlotForm } from './slots/ready-slot-form.ts';

/**
 * The one script of reading pages: offers to copy clauses, tells what the basket holds, shows in place why a clause was
 * read as it was, keeps the display choice, marks in the contents the part that is being read, and readies the search
 * field and the forms of blanks and of a schedule. The page works without it.
 */
const foot = document.querySelector('.foot > .wide');
if (foot !== null) setUpDisplay(foot);
offerCopies();
const head = document.querySelector('.head > .wide');
if (head !== null) showBasket(head);
showReasons(document.querySelectorAll<HTMLAnchorElement>('.why a'));
const rail = document.querySelector('.rail');
if (rail !== null) followContents(rail);
const field = document.querySelector<HTMLInputElement>('.find input');
if (field !== null) setUpSearchField(field);
const blanks = document.querySelector<HTMLFormElement>('.slot-form');
if (blanks !== null) readySlotForm(blanks);
if (document.querySelector('#doi') !== null) void import('./calendar/shift-form.ts');
// Once the page stands: what is kept for reading without a network is fetched behind it.
if (import.meta.env.PROD) addEventListener('load', () => void import('../offline/page/start.ts'));
