import { addressOf, type Result } from '#src/search/results.ts';
import { search } from '#src/search/search.ts';
import { element } from './element.ts';
import { searchedSite } from './searched-site.ts';
import { excerpt, inQuotes, pagesOf } from './wording.ts';

/** Suggestions under the line: what a phone shows above its keyboard. */
const MOST = 5;
/** Characters from which on a question is asked: fewer are in everything. */
const FROM = 3;
/** Milliseconds without a key before a question is asked. */
const PAUSE = 120;
const searchPage = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/search/`;

let dialog: HTMLDialogElement | undefined;

/**
 * The search over the page: a combobox with at most five suggestions, from three characters on. It is shown when this
 * file is loaded, and from then on whenever the page asks for it.
 */
addEventListener('readout:search', showSearch);
showSearch();

function showSearch(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
  searchedSite().catch(() => undefined);
}

function makeDialog(): HTMLDialogElement {
  const input = element('input', {
    id: 'search-words',
    name: 'q',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    'aria-autocomplete': 'list',
    'aria-controls': 'search-suggestions',
    'aria-expanded': 'false',
    autofocus: '',
  });
  const list = element('div', { id: 'search-suggestions', role: 'listbox', 'aria-label': 'Suggestions', hidden: '' });
  const status = element('p', { class: 'search-status', role: 'status' });
  const all = element('a', { class: 'search-all', href: searchPage }, 'Search page');
  const form = element(
    'form',
    { role: 'search', method: 'get', action: searchPage },
    element('label', { for: 'search-words' }, 'Search'),
    element('div', { class: 'search-line' }, input, element('button', {}, 'Search')),
  );
  const close = element('button', { type: 'button', class: 'search-close' }, 'Close');
  const made = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search' },
    form,
    status,
    list,
    element('p', { class: 'search-foot' }, all, close),
  );
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', ({ target }) => {
    // The dialog's own box is covered by its contents: a click on it is a click beside it.
    if (target === made) made.close();
  });
  suggest({ input, list, status, all }, () => made.close());
  document.body.append(made);
  return made;
}

function suggest(parts: Parts, close: () => void): void {
  const { input, list } = parts;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => answer(parts), PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    const options = [...list.children];
    const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      choose(
        parts,
        at === -1 && step === -1 ? options.length - 1 : (at + step + options.length + 1) % (options.length + 1),
      );
    } else if (event.key === 'Enter' && !event.isComposing && (at !== -1 || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      follow(options[at]?.getAttribute('data-href') ?? parts.all.href, event, close);
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) {
      choose(parts, options.length);
    }
  });
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest('[role=option]');
    if (option) follow(option.getAttribute('data-href') ?? '', event, close);
  });
}

/** Makes one suggestion the current one; a place past the last makes none. */
function choose({ input, list }: Parts, place: number): void {
  for (const [index, option] of [...list.children].entries())
    option.setAttribute('aria-selected', String(index === place));
  const chosen = list.children[place];
  if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
  else input.removeAttribute('aria-activedescendant');
  chosen?.scrollIntoView({ block: 'nearest' });
}

function follow(address: string, event: KeyboardEvent | MouseEvent, close: () => void): void {
  if (event.ctrlKey || event.metaKey) return void window.open(address, '_blank', 'noopener');
  close();
  location.assign(address);
}

async function answer(parts: Parts): Promise<void> {
  const { input, status, all } = parts;
  const asked = input.value.trim();
  all.href = asked === '' ? searchPage : `${searchPage}?${new URLSearchParams({ q: asked })}`;
  if (asked.length < FROM) return show(parts, [], '', 'Search page');
  try {
    const answered = await search(await searchedSite(), asked);
    const { count, instead } = answered;
    const found = await answered.results(0, MOST);
    if (asked !== input.value.trim()) return;
    show(
      parts,
      found,
      count === 0
        ? `Nothing found for ${inQuotes(asked)}`
        : `${instead === null ? 'Found' : `${inQuotes(instead)} found`} on ${pagesOf(answered)}`,
      count > 0 ? 'All results' : 'Search page',
    );
  } catch {
    show(parts, [], '', 'Search page');
    status.textContent = 'The search could not be loaded. Try again in a moment.';
  }
}

function show(parts: Parts, found: readonly Result[], says: string, more: string): void {
  const { input, list, status, all } = parts;
  list.replaceChildren(...found.map(suggestion));
  list.hidden = found.length === 0;
  input.setAttribute('aria-expanded', String(found.length > 0));
  choose(parts, found.length);
  status.textContent = says;
  all.textContent = more;
}

function suggestion(result: Result, index: number): HTMLElement {
  const passage = result.passages[0]!;
  const place = passage.title === '' ? (result.meta['kind'] ?? '') : passage.title;
  return element(
    'div',
    {
      id: `search-suggestion-${index + 1}`,
      role: 'option',
      'aria-selected': 'false',
      'data-href': addressOf(result.url, passage),
    },
    element('span', { class: 'search-title' }, result.title),
    element('span', { class: 'search-place' }, place),
    element('span', { class: 'search-excerpt' }, ...excerpt(passage.excerpt)),
  );
}

interface Parts {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
  /** Leads to the search page with what was typed. */
  readonly all: HTMLAnchorElement;
}
