/** "Copy with citation": the exact words, who said them, the source, and the statement's permanent address. */
export function copyStatements(): void {
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-copy]') : null;
    const statement = button && document.getElementById(button.dataset['copy'] ?? '');
    if (!statement) return;
    await navigator.clipboard.writeText(citationOf(statement));
    const label = button.textContent;
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = label;
    }, 1500);
  });
}

function citationOf(statement: HTMLElement): string {
  const lead = ['.statement-whose', '.statement-act', '.statement-by']
    .map((part) => textWithoutCitations(statement.querySelector(part)))
    .filter(Boolean)
    .join(' ');
  const quotes = [...statement.querySelectorAll('blockquote p')].map(
    (quote) =>
      `“${textWithoutCitations(quote)}” (${[...quote.querySelectorAll('[data-footnote-ref]')].map(sourceOf).join('; ')})`,
  );
  const address = new URL(`#${statement.id}`, location.href).href;
  return [`${lead}:`, ...quotes, `${document.title}, ${address}`].join('\n');
}

function textWithoutCitations(element: Element | null): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const citation of copy.querySelectorAll('.cites')) citation.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

function sourceOf(citation: Element): string {
  const note = document.getElementById(citation.getAttribute('href')?.slice(1) ?? '');
  return note?.querySelector('a:not([data-footnote-backref])')?.textContent ?? '';
}
