const WIDE = '(min-width: 75rem)';
const NARROW = '(max-width: 40rem)';
const GAP = 8;
/** Between the card's edge and its words, which stand where side notes do. */
const EDGE = 18;

/** Of the card's height: the sentence and where it is from. */
const LEAST = 160;

/** Whether the card is a sheet at the foot of a phone. */
export const isSheet = () => matchMedia(NARROW).matches;

/** Puts the card where it covers nothing that is being read: the margin, the foot of a phone, or under the citation. */
export function place(card: HTMLElement, cites: Element): void {
  card.classList.toggle('in-margin', false);
  card.removeAttribute('style');
  const line = cites.getBoundingClientRect();
  if (isSheet()) {
    // It must not hide the line that it proves.
    window.scrollBy(0, Math.max(0, line.bottom + 3 * GAP - window.innerHeight + card.offsetHeight));
    return;
  }
  const margin = document.querySelector('.margin')?.getBoundingClientRect();
  if (matchMedia(WIDE).matches && margin && margin.width > 0) {
    card.classList.add('in-margin');
    card.style.left = `${margin.left - EDGE}px`;
    card.style.width = `${margin.width + 2 * EDGE}px`;
    card.style.top = `${clamp(line.top - GAP, window.innerHeight - card.offsetHeight)}px`;
    return;
  }
  card.style.left = `${clamp(line.left - 2 * GAP, window.innerWidth - card.offsetWidth)}px`;
  placeUnder(card, cites, line);
}

// Under the citation; where there is no room, over the whole claim; where there is none either, as much of it as fits under.
function placeUnder(card: HTMLElement, cites: Element, line: DOMRect): void {
  const below = line.bottom + GAP;
  const room = window.innerHeight - below - GAP;
  const claim = cites.closest('li, p, tr, dd')?.getBoundingClientRect() ?? line;
  const above = claim.top - GAP - card.offsetHeight;
  const isUnder = card.offsetHeight <= room || (above < GAP && room >= LEAST);
  card.style.top = `${isUnder ? below : Math.max(GAP, above)}px`;
  if (isUnder && card.offsetHeight > room) card.style.maxHeight = `${room}px`;
}

/** Whether a pointer is over the card, over its citation, or between the two: nobody has to hurry. */
export function isOnTheWay(card: HTMLElement, cites: Element, { clientX, clientY }: PointerEvent): boolean {
  const [a, b] = [card.getBoundingClientRect(), cites.getBoundingClientRect()];
  const across = clientX >= Math.min(a.left, b.left) - GAP && clientX <= Math.max(a.right, b.right) + GAP;
  return across && clientY >= Math.min(a.top, b.top) - GAP && clientY <= Math.max(a.bottom, b.bottom) + GAP;
}

function clamp(wanted: number, room: number): number {
  return Math.max(GAP, Math.min(wanted, room - GAP));
}
