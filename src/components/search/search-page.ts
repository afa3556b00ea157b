import type { Filters } from '#src/search/pagefind.ts';
import { pageLength, search } from '#src/search/search.ts';
import { element } from './element.ts';
import { resultItem, summaryOf, turnOf } from './results.ts';
import { searchedSite } from './searched-site.ts';
import { inQuotes } from './wording.ts';

/** The search page: what it shows follows from its address alone, so that Back, a reload and a sent link all work. */

const form = part<HTMLFormElement>('form');
const FILTERS = [...form.querySelectorAll('select')].map((select) => select.name);
const status = part('[role=status]');
const list = part('.search-results');
const turn = part('.search-turn');
const browse = part('.browse');
/** "S2" before "S10". */
const BY_NUMBER = new Intl.Collator('en', { numeric: true });
/** Milliseconds after which a search that goes on is told of. */
const PATIENCE = 300;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(formAddress());
});
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && current().get('q')) go(formAddress());
});
turn.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(new URLSearchParams(link.search));
  status.scrollIntoView();
});
addEventListener('popstate', show);
fillForm();
fillFilters().then(fillForm, () => undefined);
show();

function go(parameters: URLSearchParams): void {
  history.pushState(null, '', `?${parameters}`);
  show();
}

async function show(): Promise<void> {
  const parameters = current();
  const asked = (parameters.get('q') ?? '').trim();
  fillForm();
  if (asked === '') return render([], [], [], true);
  browse.hidden = true;
  const waiting = setTimeout(showWaiting, PATIENCE);
  try {
    const answer = await search(await searchedSite(), asked, {
      filters: filtersOf(parameters),
      literally: parameters.has('exact'),
    });
    const page = Math.max(1, Number.parseInt(parameters.get('page') ?? '1', 10) || 1);
    const results = await answer.results((page - 1) * pageLength, page * pageLength);
    if (`${parameters}` !== `${current()}`) return;
    document.title = document.title.replace(/^(?:“.*” · )?/s, `${inQuotes(asked)} · `);
    const summary = summaryOf(asked, answer, addressWith(parameters, { exact: '1', page: null }));
    const advice = answer.count === 0 ? [element('p', {}, adviceFor(parameters))] : [];
    render(
      [...summary, ...advice],
      results.map(resultItem),
      turnOf(page, answer.length, (to) => addressWith(parameters, { page: `${to}` })),
      answer.count === 0,
    );
  } catch {
    render([element('p', {}, 'The search could not be loaded. Load the page again, or browse below.')], [], [], true);
  } finally {
    clearTimeout(waiting);
  }
}

// What the last search found would pass for what this one does.
function showWaiting(): void {
  render([element('p', {}, 'Searching …')], [], [], false);
}

function adviceFor(parameters: URLSearchParams): string {
  const filtered = FILTERS.some((name) => parameters.get(name));
  return filtered
    ? 'Try it without the choices below the search line, or with fewer words.'
    : 'Try fewer or other words, or browse below.';
}

function render(says: readonly Node[], items: readonly Node[], pages: readonly Node[], isBrowsing: boolean): void {
  status.replaceChildren(...says);
  list.replaceChildren(...items);
  turn.replaceChildren(...pages);
  turn.hidden = pages.length === 0;
  browse.hidden = !isBrowsing;
}

async function fillFilters(): Promise<void> {
  const counts = await (await searchedSite()).pagefind.filters();
  for (const name of FILTERS) {
    const select = form.elements.namedItem(name) as HTMLSelectElement;
    const options = Object.entries(counts[name] ?? {})
      .sort(([one], [other]) => BY_NUMBER.compare(one, other))
      .map(([value, count]) => element('option', { value }, `${value} (${count})`));
    select.append(...options);
    select.disabled = options.length < 2;
  }
}

function fillForm(): void {
  const parameters = current();
  for (const name of ['q', ...FILTERS])
    (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value = parameters.get(name) ?? '';
}

function formAddress(): URLSearchParams {
  const filled = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
  );
  return new URLSearchParams(filled);
}

function filtersOf(parameters: URLSearchParams): Filters {
  return Object.fromEntries(
    FILTERS.flatMap((name) => (parameters.get(name) ? [[name, { any: [parameters.get(name) ?? ''] }]] : [])),
  );
}

function addressWith(parameters: URLSearchParams, changes: Readonly<Record<string, string | null>>): string {
  const changed = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(changes)) value === null ? changed.delete(name) : changed.set(name, value);
  return `?${changed}`;
}

function current(): URLSearchParams {
  return new URLSearchParams(location.search);
}

function part<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(`.search-page ${selector}`);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
}
