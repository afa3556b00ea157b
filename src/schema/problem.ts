/** Something wrong in the content: data first, text second. The rule's name states the healthy condition. */
export interface Problem {
  /** Path as the user would type it. */
  readonly file: string;
  /** 1-based; null where the whole file is meant. */
  readonly line: number | null;
  readonly column: number | null;
  /** "quote-is-exact", "document-is-utf8". */
  readonly rule: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}
