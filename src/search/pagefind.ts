/** The part of Pagefind's browser module that the search uses. */
export interface Pagefind {
  readonly options: (options: { readonly basePath?: string; readonly baseUrl?: string }) => Promise<void>;
  readonly search: (
    term: string | null,
    options?: { readonly filters?: Filters },
  ) => Promise<{ readonly results: readonly Hit[] }>;
  readonly filters: () => Promise<FilterCounts>;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Positions of the matching words in the page, ascending. */
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}

/** A page as the index keeps it. */
export interface Fragment {
  readonly url: string;
  /** Its text; words are numbered as white space parts them. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Elements with an id; those with a title are the places a result can land on. */
  readonly anchors: readonly Anchor[];
}

export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  readonly title?: string;
  /** Position of its first word. */
  readonly location: number;
}

/** For each filter, the values a page must have one of. */
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** For each filter and value, how many pages have it. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;
