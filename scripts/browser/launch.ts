import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { packagedBrowser } from './packaged.ts';

/**
 * Starts a headless Chromium: an installed one first (`CHROME_PATH` names one), else the one that came with npm.
 * Throws an error that says what to install where there is none.
 */
export async function launch(): Promise<Browser> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return start(CHROME_PATH, {});
  for (const path of candidates().filter(isExecutable)) {
    const browser = await start(path, {}).catch(() => null);
    if (browser) return browser;
  }
  const packaged = await packagedBrowser();
  if (packaged) return start(packaged.path, packaged.env);
  throw new Error('No browser found: install Chromium or Chrome, or set CHROME_PATH to one.');
}

function start(executablePath: string, env: Readonly<Record<string, string>>): Promise<Browser> {
  return chromium.launch({ executablePath, args: flags(), env: { ...definedEnvironment(), ...env } });
}

function flags(): string[] {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  return [...(root ? ['--no-sandbox'] : []), ...quiet];
}

/** Nothing of the browser's own may go out while pages are judged by what they ask for. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-gpu',
  '--font-render-hinting=none',
];

function candidates(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return roots.flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
