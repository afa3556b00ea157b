const KEY = 'readout-display';

/** Applies and keeps what a reader chooses under "Display"; theme.js applies it again before the next page is painted. */
export function keepDisplay(): void {
  const panel = document.getElementById('display');
  if (!panel) return;
  const root = document.documentElement;
  for (const input of panel.querySelectorAll('input'))
    input.checked = root.dataset[input.name] ? input.value === root.dataset[input.name] : input.defaultChecked;
  panel.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.defaultChecked) delete root.dataset[target.name];
    else root.dataset[target.name] = target.value;
    keep({ theme: root.dataset['theme'], size: root.dataset['size'] });
  });
}

function keep(settings: Readonly<Record<string, string | undefined>>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
