import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Who may import whom: the plan of the house in CONTRIBUTING.md, kept. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
const files = globSync('{src,scripts}/**/*.{ts,astro}', { cwd: ROOT, exclude: ['**/node_modules/**'] }).filter(
  (file) => !file.endsWith('.test.ts') && !file.endsWith('.d.ts') && !file.includes('/fixtures/'),
);
const imports = files.flatMap((file) => importsOf(file).map((to) => ({ from: file, to })));

describe('the house', () => {
  it('is not empty', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('keeps the schema to itself and zod', () => {
    expect(broken(/^src\/schema\//, (to) => to === 'zod' || to.startsWith('src/schema/'))).toEqual([]);
  });

  it('keeps disk, network and Astro out of the pipeline', () => {
    const barred =
      /^(?:astro(?:$|:)|node:(?!crypto$)|@astrojs\/|playwright|pagefind|src\/(?!schema\/|pipeline\/)|scripts\/)/;
    expect(broken(/^src\/pipeline\//, (to) => !barred.test(to))).toEqual([]);
  });

  it('keeps the clock and chance out of the pipeline', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.(?:env|cwd)|\bperformance\.now\(/;
    const found = files.filter(
      (file) => /^src\/pipeline\//.test(file) && impure.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it('lets a stage import schema, shared types, data and its own folder, never the inside of another stage', () => {
    const found = imports.filter(({ from, to }) => {
      const own = stageOf(from);
      const other = stageOf(to);
      return (
        own !== null &&
        other !== null &&
        own !== other &&
        !MEETING_PLACES.some((place) => place.test(from)) &&
        !SHARED.test(to)
      );
    });
    expect(found).toEqual([]);
  });

  it('keeps the pipeline out of the site', () => {
    expect(
      broken(
        /^src\/(?:pages|layouts|components|search|site|reading)\/|^src\/content\.config/,
        (to) => !to.startsWith('src/pipeline/') && !to.startsWith('scripts/'),
      ),
    ).toEqual([]);
  });

  it('lets nothing in src import the scripts', () => {
    expect(broken(/^src\//, (to) => !to.startsWith('scripts/'))).toEqual([]);
  });

  it('names in its READMEs only what lies below them', () => {
    const gone = globSync('src/**/README.md', { cwd: ROOT }).flatMap((readme) => {
      const own = files.filter((file) => file.startsWith(`${dirname(readme)}/`));
      const named = [...readFileSync(join(ROOT, readme), 'utf8').matchAll(/`([a-z][a-z/-]*(?:\.ts|\/))`/g)];
      return named.flatMap(([, path]) =>
        own.some((file) => `/${file}`.includes(`/${path}`)) ? [] : [`${readme}: ${path}`],
      );
    });
    expect(gone).toEqual([]);
  });

  it('says of each data file where it comes from', () => {
    expect(DATA.filter((file) => typeof listsOf(file)['source'] !== 'string')).toEqual([]);
  });

  it('says no word of a list twice', () => {
    const twice = DATA.filter((file) => !WRITTEN.test(file)).flatMap((file) =>
      wordLists(listsOf(file)).flatMap((list) => doubles(list).map((word) => `${file}: ${word}`)),
    );
    expect(twice).toEqual([]);
  });

  it('keeps no list in the data that nothing reads', () => {
    const unread = DATA.filter((file) => !WRITTEN.test(file)).flatMap((file) => {
      const readers = imports.filter(({ to }) => to === file).map(({ from }) => readFileSync(join(ROOT, from), 'utf8'));
      const lists = Object.keys(listsOf(file)).filter((name) => !ABOUT.has(name));
      return lists.filter((name) => !readers.some((text) => isNamedIn(name, text))).map((name) => `${file}: ${name}`);
    });
    expect(unread).toEqual([]);
  });
});

const DATA = globSync('src/pipeline/data/*.json', { cwd: ROOT });
/** What training writes is read whole. */
const WRITTEN = /\.model\.json$/;
/** What a data file says of itself. */
const ABOUT: ReadonlySet<string> = new Set(['source', 'licence']);

function listsOf(file: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
}

// The lists of words at any depth of a data file.
function wordLists(value: unknown): string[][] {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordLists) : [];
}

function doubles(list: readonly string[]): string[] {
  return list.filter((word, at) => list.indexOf(word) < at);
}

// "bodies.kinds", "roles['ownTrades']", "{ kinds }".
function isNamedIn(name: string, text: string): boolean {
  return new RegExp(`(?:\\.|['"]|[{,]\\s*)${name}\\b`).test(text);
}

/** Files that order the stages, and so know them all. */
const MEETING_PLACES = [
  /^src\/pipeline\/run\.ts$/,
  /^src\/pipeline\/(?:evidence|compared|analysed|assemble)\.ts$/,
  /^src\/pipeline\/language\/analyse\.ts$/,
];
/**
 * What every stage may see: values that pass between them, data, how names are spelt, how words are held
 * against each other, how English noun phrases are read, what learnt weights stand on, and the one place that knows the pages' Markdown.
 */
const SHARED =
  /^src\/pipeline\/(?:types\.ts|[a-z]+\/types\.ts|compose\/blocks\.ts|data\/|mdx\/|spelling\/|wording\/|language\/(?:phrases|learning)\/)/;

/** The stage a file belongs to: its folder below pipeline, one deeper for language; null where it is none. */
function stageOf(file: string): string | null {
  const [, stage, part] = /^src\/pipeline\/([a-z]+)\/([a-z-]+)(?:\.ts$|\/)/.exec(file) ?? [];
  if (stage !== 'language') return stage ?? null;
  // Cutting into sentences and tokens is one stage in two steps.
  return /^(?:lex|sentences|tokens)$/.test(part ?? '') ? 'language/lex' : `language/${part}`;
}

function broken(from: RegExp, allowed: (to: string) => boolean): { from: string; to: string }[] {
  return imports.filter((one) => from.test(one.from) && !allowed(one.to));
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(IMPORT)].map((match) => resolved(file, match[1] ?? match[2] ?? ''));
}

// As a path from the root for our own files, else the package's name.
function resolved(file: string, to: string): string {
  if (to.startsWith('#')) return to.slice(1);
  return to.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), to)).replaceAll('\\', '/') : to;
}
