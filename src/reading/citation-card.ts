import { cardOf } from './card-content.ts';
import { isOnTheWay, isSheet, place } from './card-place.ts';
import { wayBack } from './way-back.ts';

const LINGER = 250;

/**
 * Shows the sentences behind a citation on hover, focus or tap. The card stays while the pointer is over it or on its
 * way there, follows its line, goes on Esc, and needs nobody: the citation is a plain link to its note, which a keyboard
 * or a screen reader follows.
 */
export function showCitations(): void {
  const card = document.createElement('div');
  card.className = 'card';
  card.popover = 'manual';
  (document.querySelector('main') ?? document.body).append(card);
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let shown: Element | null = null;

  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const hide = () => {
    stay();
    if (!shown) return;
    shown.removeAttribute('data-open');
    shown = null;
    if (card.popover === 'auto') back.closed();
    if (card.matches(':popover-open')) card.hidePopover();
  };
  const back = wayBack(hide);
  const show = (cites: Element, kind: 'manual' | 'auto') => {
    stay();
    if (shown === cites && card.popover === kind) return;
    hide();
    card.popover = kind;
    card.replaceChildren(...cardOf(cites));
    card.showPopover();
    place(card, cites);
    shown = cites;
    cites.setAttribute('data-open', '');
    if (kind === 'auto' && isSheet()) back.opened();
  };
  const leave = () => {
    if (card.popover === 'manual') leaving ??= setTimeout(hide, LINGER);
  };

  card.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') hide();
  });
  document.addEventListener('pointermove', (event) => {
    if (!shown) return;
    if (shown.contains(document.activeElement) || isOnTheWay(card, shown, event)) stay();
    else leave();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  document.addEventListener('scroll', () => {
    if (shown && !isSheet()) place(card, shown);
  });
  for (const cites of document.querySelectorAll('.cites')) {
    cites.addEventListener('pointerenter', (event) => {
      if ((event as PointerEvent).pointerType === 'mouse') show(cites, 'manual');
    });
    cites.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.matches(':focus-visible')) show(cites, 'manual');
    });
    cites.addEventListener('focusout', leave);
    cites.addEventListener('click', (event) => {
      const tapped = event as PointerEvent;
      if (tapped.detail === 0 || tapped.metaKey || tapped.ctrlKey || tapped.shiftKey) return;
      event.preventDefault();
      hide();
      show(cites, 'auto');
    });
  }
}
