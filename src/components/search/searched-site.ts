import type { Pagefind } from '#src/search/pagefind.ts';
import type { SearchedSite } from '#src/search/search.ts';
import { variantsOf } from '#src/search/variants.ts';

/** The search index of this site, loaded once; a failed load may be tried again. */
export function searchedSite(): Promise<SearchedSite> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

let loading: Promise<SearchedSite> | undefined;

async function load(): Promise<SearchedSite> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const [pagefind, groups] = await Promise.all([
    import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
    json<string[][]>(`${base}search/variants.json`),
  ]);
  let words: Promise<string[]> | undefined;
  return {
    pagefind,
    variants: variantsOf(groups),
    dictionary: () => {
      words ??= json<string[]>(`${base}search/words.json`);
      return words;
    },
  };
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
