import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { handouts } from './scripts/handouts.ts';
import { siteChanges } from './scripts/site-changes.ts';
import { besideTally } from './src/site/markdown/beside-tally.ts';
import { citations } from './src/site/markdown/citations.ts';
import { loneSource } from './src/site/markdown/lone-source.ts';
import { noteOptions } from './src/site/markdown/note-options.ts';
import { sideNotes } from './src/site/markdown/side-notes.ts';
import { statementHeads } from './src/site/markdown/statement-heads.ts';
import { tables } from './src/site/markdown/tables.ts';

const here = (/** @type {string} */ path) => new URL(path, import.meta.url);
const { READOUT_BASE, READOUT_OUT, READOUT_SITE, READOUT_CONTENT, READOUT_SINCE } = process.env;

const content = READOUT_CONTENT ? pathToFileURL(`${resolve(READOUT_CONTENT)}/`) : here('content/');
// Each content folder has a cache of its own: pages of the same name in another folder are other pages.
const cache = here(`.cache/${createHash('sha256').update(content.href).digest('hex').slice(0, 12)}/`);
// Read by src/content.config.ts.
process.env['READOUT_CONTENT'] = fileURLToPath(content);
const handoutFolder = fileURLToPath(new URL('handouts/', cache));
process.env['READOUT_HANDOUTS'] = handoutFolder;
process.env['READOUT_CHANGES'] = fileURLToPath(new URL('changes/', cache));

export default defineConfig({
  base: READOUT_BASE ?? '/',
  outDir: READOUT_OUT ?? './dist',
  cacheDir: fileURLToPath(new URL('astro/', cache)),
  ...(READOUT_SITE ? { site: READOUT_SITE } : {}),
  trailingSlash: 'always',
  // The words of a source are never altered: no smart punctuation, no highlighting, no guessing of links inside links.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm],
      rehypePlugins: [
        besideTally,
        loneSource,
        citations,
        [sideNotes, { without: handoutFolder }],
        tables,
        statementHeads,
      ],
      remarkRehype: noteOptions,
    }),
  },
  integrations: [
    handouts({ content, out: new URL('handouts/', cache) }),
    siteChanges({ content, out: new URL('changes/', cache), since: READOUT_SINCE || null }),
    mdx(),
  ],
  // The content security policy allows no inline style or script.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { onLog: leaveOutDirectives } },
    // The search dialog is bundled as a worker would be: one file, asked for when the search is opened.
    worker: { format: 'es' },
    // A content folder may lie outside the project, where the pages' own runtime would not be found.
    resolve: { alias: { 'astro/jsx-runtime': fileURLToPath(here('node_modules/astro/dist/jsx-runtime/index.js')) } },
    server: { fs: { strict: false } },
  },
});

// Every MDX page carries a directive that the bundler warns of and Astro means.
/** @type {NonNullable<NonNullable<import('astro').ViteUserConfig['build']>['rolldownOptions']>['onLog']} */
function leaveOutDirectives(level, log, handle) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
}
