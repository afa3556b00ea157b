import { pathToFileURL } from 'node:url';

/** Where the briefings lie: any folder, inside the project or not. Set by astro.config.mjs. */
export const contentFolder = folder('READOUT_CONTENT');

/** Where each briefing's pages lie joined into one. Set by astro.config.mjs. */
export const handoutFolder = folder('READOUT_HANDOUTS');

/** What changed in each briefing, a file each. Set by astro.config.mjs. */
export const changesFolder = folder('READOUT_CHANGES');

function folder(name: string): URL {
  const path = process.env[name];
  if (path) return pathToFileURL(path);
  throw new Error(`${name} is not set`);
}
