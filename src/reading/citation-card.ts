import { type Card, newCard } from './card.ts';
import { isOnTheWay, isSheet, place } from './card-place.ts';

/**
 * Shows the sentences behind a citation on hover, focus or tap. The card stays while the pointer is over it or on its
 * way there, follows its line, goes on Esc, and needs nobody: the citation is a plain link to its note, which a keyboard
 * or a screen reader follows.
 */
export function showCitations(): void {
  const card = newCard();
  card.element.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') card.close();
  });
  document.addEventListener('pointermove', (event) => {
    if (!card.cites) return;
    const isHeld = card.cites.contains(document.activeElement) || isOnTheWay(card.element, card.cites, event);
    if (isHeld) card.stay();
    else card.leave();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') card.close();
  });
  // Whatever takes the focus elsewhere, the search for one, takes the card with it.
  document.addEventListener('focusin', ({ target }) => {
    const isIts = target instanceof Node && (card.cites?.contains(target) || card.element.contains(target));
    if (card.cites && !isIts) card.leave();
  });
  document.addEventListener('scroll', () => {
    if (card.cites && !isSheet()) place(card.element, card.cites);
  });
  for (const cites of document.querySelectorAll('.cites')) listen(cites, card);
}

function listen(cites: Element, card: Card): void {
  cites.addEventListener('pointerenter', (event) => {
    if ((event as PointerEvent).pointerType === 'mouse') card.open(cites, 'manual');
  });
  cites.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) card.open(cites, 'manual');
  });
  cites.addEventListener('focusout', card.leave);
  cites.addEventListener('click', (event) => {
    const { detail, metaKey, ctrlKey, shiftKey } = event as PointerEvent;
    // By keyboard, or to a tab of its own: the link's own way.
    if (detail === 0 || metaKey || ctrlKey || shiftKey) return;
    event.preventDefault();
    card.close();
    card.open(cites, 'auto');
  });
}
