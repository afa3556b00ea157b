import { z } from 'zod';

/** The kinds of page a briefing can have, in the order they are read. Adding one: see CONTRIBUTING.md. */
export const PAGE_KINDS = [
  'summary',
  'parties',
  'positions',
  'topic',
  'timeline',
  'disagreements',
  'statements',
] as const;

/** The front matter of a page in `content/<briefing>/pages/`. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  /** One line for lists, search results and the page's head. */
  description: z.string(),
  kind: z.enum(PAGE_KINDS),
  /** 1-based place in the sidebar. */
  order: z.int().min(1),
  /** false: the page is the editor's; the build proves it but never writes it. */
  generated: z.boolean(),
  /**
   * SHA-256 of the page as the build wrote it (title, description, kind, order, body), hexadecimal; one that differs was
   * edited by hand.
   */
  hash: z.string().optional(),
});

export type PageKind = (typeof PAGE_KINDS)[number];
export type PageMatter = Readonly<z.infer<typeof pageSchema>>;
