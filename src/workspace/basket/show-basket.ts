import { tools } from '../../site/copy/tools.ts';
import { basketKey, countStored } from './basket-key.ts';

const count = (): number => {
  try {
    return countStored(localStorage.getItem(basketKey));
  } catch {
    return 0;
  }
};

/** Shows the way to the basket in the head of the page while something is in it, here or put there in another tab. */
export const showBasket = (head: Element): void => {
  const link = document.createElement('a');
  link.className = 'basket';
  link.href = '/soan-thao/';
  const show = (): void => {
    const held = count();
    link.textContent = tools.basket(held);
    if (held === 0) link.remove();
    else head.querySelector('.menu')?.after(link);
  };
  addEventListener('storage', show);
  addEventListener(basketKey, show);
  show();
};
