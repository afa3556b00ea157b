import styles from '../../styles/search.css?url';
import dialog from './dialog.ts?worker&url';

/** Opens the search on its button and on Ctrl-K or Cmd-K; everything else of it is loaded the first time. */
export function openSearch(): void {
  const button = document.querySelector<HTMLElement>('[data-search]');
  const keys = button?.querySelector('kbd');
  if (keys && /mac|iphone|ipad/i.test(navigator.platform)) keys.textContent = '⌘ K';
  button?.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
}

let loaded = false;

// Not by `import()`: the bundler would load code of its own for it with every page.
function open(): void {
  if (loaded) return void dispatchEvent(new Event('readout:search'));
  loaded = true;
  const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  const script = Object.assign(document.createElement('script'), { type: 'module', src: dialog });
  const forget = () => {
    loaded = false;
  };
  style.addEventListener('load', () => document.head.append(script));
  for (const part of [style, script]) part.addEventListener('error', forget);
  document.head.append(style);
}
