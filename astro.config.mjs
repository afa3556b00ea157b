import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { citations } from './src/site/markdown/citations.ts';
import { noteOptions } from './src/site/markdown/note-options.ts';
import { tables } from './src/site/markdown/tables.ts';

const installed = (/** @type {string} */ path) => fileURLToPath(new URL(`./node_modules/${path}`, import.meta.url));
const { READOUT_BASE, READOUT_OUT, READOUT_SITE } = process.env;

export default defineConfig({
  base: READOUT_BASE ?? '/',
  outDir: READOUT_OUT ?? './dist',
  ...(READOUT_SITE ? { site: READOUT_SITE } : {}),
  trailingSlash: 'always',
  // The words of a source are never altered: no smart punctuation, no highlighting, no guessing of links inside links.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm],
      rehypePlugins: [citations, tables],
      remarkRehype: noteOptions,
    }),
  },
  integrations: [mdx()],
  // The content security policy allows no inline style or script.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    // A content folder may lie outside the project, where the pages' own runtime would not be found.
    resolve: { alias: { 'astro/jsx-runtime': installed('astro/dist/jsx-runtime/index.js') } },
    server: { fs: { strict: false } },
  },
});
