import { cardOf } from './card-content.ts';
import { isSheet, place } from './card-place.ts';
import { wayBack } from './way-back.ts';

const LINGER = 250;

/**
 * Shows the sentences behind a citation on hover, focus or tap. The card stays while the pointer is over it, goes on
 * Esc, and needs nobody: the citation is a plain link to its note, which a keyboard or a screen reader follows.
 */
export function showCitations(): void {
  const card = document.createElement('div');
  card.className = 'card';
  card.popover = 'manual';
  (document.querySelector('main') ?? document.body).append(card);
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let shown: Element | null = null;

  const hide = () => {
    clearTimeout(leaving);
    if (!shown) return;
    shown.removeAttribute('data-open');
    shown = null;
    if (card.popover === 'auto') back.closed();
    if (card.matches(':popover-open')) card.hidePopover();
  };
  const back = wayBack(hide);
  const show = (cites: Element, kind: 'manual' | 'auto') => {
    clearTimeout(leaving);
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
    if (card.popover === 'manual') leaving = setTimeout(hide, LINGER);
  };

  card.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') hide();
  });
  card.addEventListener('pointerenter', () => clearTimeout(leaving));
  card.addEventListener('pointerleave', leave);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  for (const cites of document.querySelectorAll('.cites')) {
    cites.addEventListener('pointerenter', (event) => {
      if ((event as PointerEvent).pointerType === 'mouse') show(cites, 'manual');
    });
    cites.addEventListener('pointerleave', leave);
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
