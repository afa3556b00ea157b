import { parse } from 'yaml';
import { type PageMatter, pageSchema } from '#src/schema/page.ts';
import type { Problem } from '#src/schema/problem.ts';
import { splitPage } from '../mdx/matter.ts';
import { pageHash } from './hash.ts';

/**
 * The pages a briefing has once the build's pages meet those already there. A page that somebody edited is kept as it
 * is and reported, unless `force`; one with `generated: false` is the editor's and is always kept.
 */
export function mergedPages(written: readonly Page[], existing: readonly Page[], options: MergeOptions): MergedPages {
  const made = new Map(written.map((page) => [page.name, page]));
  const kept = new Map<string, Page>();
  const stale: string[] = [];
  const problems: Problem[] = [];
  for (const page of sorted(existing)) {
    const hand = handOf(page.text);
    if (hand === 'build' || (options.force && (hand === 'edited' || (hand === 'unreadable' && made.has(page.name))))) {
      if (!made.has(page.name)) stale.push(page.name);
      continue;
    }
    kept.set(page.name, page);
    if (hand !== 'editor') problems.push(problem(`${options.folder}/pages/${page.name}`, hand));
  }
  const pages = written.map((page) => kept.get(page.name) ?? page);
  const extra = [...kept.values()].filter(({ name }) => !made.has(name));
  return { pages: [...pages, ...extra], stale, problems };
}

// Whose hand a page shows: the build's, the editor's by declaration, someone's by its changed text, or no page at all.
function handOf(text: string): Hand {
  const split = splitPage(text);
  const matter = split && matterOf(split.matter);
  if (!split || !matter) return 'unreadable';
  if (!matter.generated) return 'editor';
  return matter.hash === pageHash(matter, split.body) ? 'build' : 'edited';
}

function matterOf(yaml: string): PageMatter | null {
  try {
    return pageSchema.safeParse(parse(yaml)).data ?? null;
  } catch {
    return null;
  }
}

function problem(file: string, hand: 'edited' | 'unreadable'): Problem {
  const place = { file, line: null, column: null };
  if (hand === 'edited')
    return {
      ...place,
      rule: 'page-is-unedited',
      message: 'it was edited by hand, so the build left it as it is',
      remedy:
        'add "generated: false" to its front matter to keep it as yours, or have it written anew with "npm run brief -- --force"',
    };
  return {
    ...place,
    rule: 'page-has-front-matter',
    message: 'its front matter is missing or is not that of a page, so the build left it as it is',
    remedy:
      'give it title, description, kind, order and "generated: false", take the file away, or run "npm run brief -- --force" where the build makes this page',
  };
}

function sorted(pages: readonly Page[]): Page[] {
  return [...pages].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

export interface MergedPages {
  /** Every page of the briefing, in reading order, the editor's own pages last. */
  readonly pages: readonly Page[];
  /** Names of generated pages that are no longer made. */
  readonly stale: readonly string[];
  readonly problems: readonly Problem[];
}

export interface MergeOptions {
  /** The briefing's folder as the user would type it. */
  readonly folder: string;
  readonly force: boolean;
}

interface Page {
  /** File name in `pages/`. */
  readonly name: string;
  readonly text: string;
}

type Hand = 'build' | 'editor' | 'edited' | 'unreadable';
