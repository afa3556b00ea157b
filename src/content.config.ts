import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { datedChangesSchema } from '#src/schema/changes.ts';
import { evidenceSchema } from '#src/schema/evidence.ts';
import { pageSchema } from '#src/schema/page.ts';
import { changesFolder, contentFolder, handoutFolder } from '#src/site/folders.ts';

/** The pages of all briefings, as the build or an editor wrote them; an id is "folder/slug". */
const pages = defineCollection({
  loader: glob({
    base: contentFolder,
    pattern: '*/pages/*.mdx',
    generateId: ({ entry }) => entry.replace('/pages/', '/').replace(/\.mdx$/, ''),
  }),
  schema: pageSchema,
});

/** The evidence of each briefing, source documents included; an id is the folder's name. */
const briefings = defineCollection({
  loader: glob({
    base: contentFolder,
    pattern: '*/evidence.json',
    generateId: ({ entry }) => entry.replace('/evidence.json', ''),
  }),
  schema: evidenceSchema,
});

/** All pages of a briefing as one document for paper; an id is the folder's name. */
const handouts = defineCollection({
  loader: glob({
    base: handoutFolder,
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    retainBody: false,
  }),
});

/** What changed in each briefing since it was committed; an id is the folder's name. */
const changes = defineCollection({
  loader: glob({
    base: changesFolder,
    pattern: '*.json',
    generateId: ({ entry }) => entry.replace(/\.json$/, ''),
  }),
  schema: datedChangesSchema,
});

export const collections = { pages, briefings, handouts, changes };
