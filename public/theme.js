// Runs before the first paint, so that a kept theme or text size never flashes. The rest of the settings is in src/reading.
(() => {
  const root = document.documentElement;
  root.classList.add('script');
  try {
    const { theme, size } = JSON.parse(localStorage.getItem('readout-display') ?? '{}');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (size === 'large' || size === 'larger') root.dataset.size = size;
  } catch {
    // No storage, or nothing of ours in it: the device's own settings hold.
  }
})();
