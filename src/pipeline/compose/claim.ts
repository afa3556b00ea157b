import type { Modality, PloverAct, Span, Stance, Statement } from '#src/schema/evidence.ts';

/** An act by its own words. */
export interface Deed extends Span {
  readonly act: PloverAct;
  readonly modality: readonly Modality[];
}

/** What is done on an issue that the act itself names. */
export interface IssueDeed extends Deed {
  readonly issue: string;
}

/** What the speaker says that another party did together with its own. */
export interface SharedDeed extends IssueDeed {
  readonly party: string;
}

/** For, against or under a condition, on an issue. */
export interface IssueStance {
  readonly issue: string;
  readonly stance: Stance;
}

/** Somebody says something or does something, as one document reports it. */
export interface Claim {
  /** The statement's or the act's; the permanent anchor. */
  readonly id: string;
  readonly document: string;
  /** The sentence it starts in. */
  readonly sentence: string;
  readonly sentences: readonly string[];
  /** The exact words, in order. */
  readonly pieces: readonly Span[];
  /** True where they start with the source's own word for how it is said. */
  readonly cued: boolean;
  /** The words of what is done. */
  readonly deed: Span;
  /** Ids of the parties that say or do it, together. */
  readonly parties: readonly string[];
  /** Entity ids of those who say or do it. */
  readonly actors: readonly string[];
  /** The source's own words for who does it where it names nobody and tells it itself; null elsewhere. */
  readonly unnamed: string | null;
  /** The statement it is, or in which somebody else reports it; null in the source's own voice. */
  readonly by: Statement | null;
  readonly act: PloverAct;
  /** All that those who say it do by it or tell of themselves. */
  readonly acts: readonly PloverAct[];
  /** What the same sentence reports that they do beside it, each by its own words. */
  readonly others: readonly Deed[];
  readonly modality: readonly Modality[];
  readonly stance: Stance | null;
  /** Where it stands on each issue. */
  readonly stances: readonly IssueStance[];
  /** What each of its acts does on the issue it is about. */
  readonly bearing: readonly IssueDeed[];
  /** What it says that others did together with its own side. */
  readonly along: readonly SharedDeed[];
  /** Those of its acts, else those of its sentence. */
  readonly issues: readonly string[];
}
