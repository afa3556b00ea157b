import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { splitPage } from '#src/pipeline/mdx/matter.ts';
import { handoutText } from '#src/pipeline/write/handout.ts';
import { pageSchema } from '#src/schema/page.ts';

/** Joins the pages of each briefing into one for paper, `<folder>.mdx` in `out`, before the site reads its content. */
export function handouts({ content, out }: HandoutFolders): AstroIntegration {
  return {
    name: 'handouts',
    hooks: {
      'astro:config:setup': async () => {
        await rm(out, { recursive: true, force: true });
        await mkdir(out, { recursive: true });
        await writeHandouts(content, out);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('change', async (file) => {
          if (file.startsWith(fileURLToPath(content)) && file.endsWith('.mdx')) await writeHandouts(content, out);
        });
      },
    },
  };
}

async function writeHandouts(content: URL, out: URL): Promise<void> {
  const entries = await readdir(content, { withFileTypes: true }).catch(() => []);
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const text = await handoutOf(join(fileURLToPath(content), name));
    if (text !== null) await writeFile(join(fileURLToPath(out), `${name}.mdx`), text);
  }
}

async function handoutOf(folder: string): Promise<string | null> {
  const evidence = await readFile(join(folder, 'evidence.json'), 'utf8').catch(() => null);
  if (evidence === null) return null;
  const names = await readdir(join(folder, 'pages')).catch(() => []);
  const pages = await Promise.all(
    names
      .filter((name) => name.endsWith('.mdx'))
      .map(async (name) => pageOf(name, await readFile(join(folder, 'pages', name), 'utf8'))),
  );
  return handoutText(
    String(JSON.parse(evidence).briefing.title),
    // Paper holds what is made to be read; the whole register of statements stands online.
    pages.filter(({ kind }) => kind !== 'statements').sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1)),
  );
}

// A page without sound front matter is the proof's to report; the site refuses it right after.
function pageOf(name: string, text: string) {
  const matter = pageSchema.safeParse(parse(splitPage(text)?.matter ?? ''));
  const slug = name.slice(0, -'.mdx'.length);
  return { slug, title: matter.data?.title ?? slug, kind: matter.data?.kind, order: matter.data?.order ?? 0, text };
}

interface HandoutFolders {
  /** Where the briefings lie. */
  readonly content: URL;
  readonly out: URL;
}
