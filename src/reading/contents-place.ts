/** Marks in "In this page" the section that is being read. */
export function markPlace(): void {
  const links = new Map<Element, Element>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  if (links.size === 0) return;
  const mark = () => {
    const line = window.innerHeight / 5;
    const headings = [...links.keys()];
    const read = headings.findLast((heading) => heading.getBoundingClientRect().top < line) ?? headings[0];
    for (const [heading, link] of links) {
      if (heading === read) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -80% 0px' });
  for (const heading of links.keys()) observer.observe(heading);
  mark();
}
