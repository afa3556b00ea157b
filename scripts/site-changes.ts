import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changesSince, lyingEvidence } from './changes.ts';

/**
 * Writes what changed in each briefing since it was committed, `<folder>.json` in `out`, before the site reads its content.
 * It stands in no committed file, since what is committed may not depend on the commit that is being made.
 */
export function siteChanges({ content, out, since }: ChangesFolders): AstroIntegration {
  return {
    name: 'changes',
    hooks: {
      'astro:config:setup': async () => {
        await rm(out, { recursive: true, force: true });
        await mkdir(out, { recursive: true });
        await writeChanges(content, out, since);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('change', async (file) => {
          if (file.startsWith(fileURLToPath(content)) && file.endsWith('evidence.json'))
            await writeChanges(content, out, since);
        });
      },
    },
  };
}

async function writeChanges(content: URL, out: URL, since: string | null): Promise<void> {
  const entries = await readdir(content, { withFileTypes: true }).catch(() => []);
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const folder = join(fileURLToPath(content), name);
    const evidence = await lyingEvidence(folder);
    if (evidence === null) continue;
    const changes = (await changesSince(folder, evidence, { since })) ?? { since: null, documents: [], lines: [] };
    await writeFile(join(fileURLToPath(out), `${name}.json`), JSON.stringify(changes));
  }
}

interface ChangesFolders {
  /** Where the briefings lie. */
  readonly content: URL;
  readonly out: URL;
  /** A commit to compare with instead of the last. */
  readonly since: string | null;
}
