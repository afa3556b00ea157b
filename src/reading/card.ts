import { cardOf } from './card-content.ts';
import { isSheet, place } from './card-place.ts';
import { wayBack } from './way-back.ts';

const LINGER = 250;

/** The one card of a page: for which citation it is open, and what opens, keeps and closes it. */
export function newCard(): Card {
  const element = document.createElement('div');
  element.className = 'card';
  element.popover = 'manual';
  (document.querySelector('main') ?? document.body).append(element);
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const close = () => {
    stay();
    if (!card.cites) return;
    card.cites.removeAttribute('data-open');
    card.cites = null;
    if (element.popover === 'auto') back.closed();
    if (element.matches(':popover-open')) element.hidePopover();
  };
  const back = wayBack(close);
  const card: Card = {
    element,
    cites: null,
    stay,
    close,
    leave: () => {
      if (element.popover === 'manual') leaving ??= setTimeout(close, LINGER);
    },
    open: (cites, kind) => {
      stay();
      if (card.cites === cites && element.popover === kind) return;
      close();
      element.popover = kind;
      element.replaceChildren(...cardOf(cites));
      element.showPopover();
      place(element, cites);
      card.cites = cites;
      cites.setAttribute('data-open', '');
      if (kind === 'auto' && isSheet()) back.opened();
    },
  };
  return card;
}

export interface Card {
  readonly element: HTMLElement;
  /** The group of citations it is open for; null while it is closed. */
  cites: Element | null;
  /** "auto" goes on a tap outside; "manual" with whatever brought it. */
  readonly open: (cites: Element, kind: 'manual' | 'auto') => void;
  readonly close: () => void;
  /** Closes in a moment, unless something makes it stay; one that was tapped waits for the tap outside. */
  readonly leave: () => void;
  readonly stay: () => void;
}
