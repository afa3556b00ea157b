import { watch } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { briefAll } from './brief.ts';
import { portOf } from './start.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Serves the site with reload; a changed document or briefing.yaml rebuilds its pages, and a fault is printed. */
export async function dev(options: DevOptions): Promise<number> {
  const port = portOf(options.port);
  await briefAll(options);
  process.env['READOUT_CONTENT'] = resolve(options.content);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const astro = await import('astro');
  await astro.dev({ root: ROOT, server: { port } });
  rebuildOnChange(options);
  await new Promise(() => {});
  return 0;
}

// Editors save in bursts, and a rebuild writes into the folder it watches: one rebuild at a time, a moment after the last change.
function rebuildOnChange(options: DevOptions): void {
  let pending: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const rebuild = () => {
    running = running.then(async () => {
      await briefAll(options).catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
    });
  };
  watch(options.content, { recursive: true }, (_event, name) => {
    if (!name || !isInput(name)) return;
    clearTimeout(pending);
    pending = setTimeout(rebuild, 200);
  });
}

function isInput(path: string): boolean {
  return path.endsWith('briefing.yaml') || path.split(sep).includes('documents') || path.endsWith('.mdx');
}

interface DevOptions {
  readonly content: string;
  readonly port: string;
}
