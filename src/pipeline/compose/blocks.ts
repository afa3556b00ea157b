import type { PloverAct, Span } from '#src/schema/evidence.ts';
import type { PageKind } from '#src/schema/page.ts';

/**
 * What a page is made of before it is Markdown. Words of a source stand only in `quote`; everything else is a name, a
 * number the program counted, or one of the interface's own words.
 */

export interface ComposedPage {
  readonly kind: PageKind;
  /** The URL segment. */
  readonly slug: string;
  readonly title: string;
  /** One line for lists and search results. */
  readonly description: string;
  /** 1-based. */
  readonly order: number;
  readonly blocks: readonly Block[];
  /** The whole sentences behind the page's citations, in the order they are first cited. */
  readonly notes: readonly SourceNote[];
}

export type Block = Heading | Paragraph | List | Table | StatementBlock | EditorNote;

export interface Heading {
  readonly type: 'heading';
  /** 2 to 4: the page's title is the first level. */
  readonly depth: 2 | 3 | 4;
  readonly children: readonly Inline[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  readonly items: readonly (readonly Inline[])[];
}

export interface Table {
  readonly type: 'table';
  /** facts: the small table of key facts; matrix: parties × issues; plain: any other. */
  readonly role: 'facts' | 'matrix' | 'plain';
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** One statement with its permanent anchor: who does what, then the exact words. */
export interface StatementBlock {
  readonly type: 'statement';
  readonly id: string;
  readonly party: string | null;
  readonly act: PloverAct;
  readonly lead: readonly Inline[];
  /** A line each: the same utterance as different sources word it. */
  readonly quotes: readonly (readonly Inline[])[];
}

/** The editor's own words, labelled as such. */
export interface EditorNote {
  readonly type: 'note';
  readonly text: string;
}

export type Inline = Words | Strong | Quote | PartyName | Tally | Cite | Anchor;

/** The interface's own words: names, roles, acts in plain words, counts. */
export interface Words {
  readonly type: 'words';
  readonly value: string;
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

/** Exact words of a source, the whole span. */
export interface Quote extends Span {
  readonly type: 'quote';
  readonly document: string;
  /** `text.slice(start, end)` of the document. */
  readonly words: string;
  /** Spans inside it, in order, in which another source differs. */
  readonly differs: readonly Span[];
}

export interface PartyName {
  readonly type: 'party';
  readonly id: string;
  readonly name: string;
}

/** Computed corroboration. */
export interface Tally {
  readonly type: 'tally';
  readonly value: string;
}

/** A reference to the note of a sentence. */
export interface Cite {
  readonly type: 'cite';
  /** Sentence id. */
  readonly sentence: string;
}

/** A link inside the briefing. */
export interface Anchor {
  readonly type: 'anchor';
  /** Relative to the page's own address, `/<briefing>/<slug>/`. */
  readonly href: string;
  readonly children: readonly Inline[];
}

export interface SourceNote {
  readonly sentence: string;
  /** Footnote label: document label and sentence number, "s1-13". */
  readonly label: string;
  readonly quote: Quote;
  /** "S1, sentence 13". */
  readonly place: string;
  readonly href: string;
}
