import type { BriefingSettings } from '#src/schema/briefing.ts';
import type { Block } from './blocks.ts';
import type { Claim } from './claim.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import type { Figure } from './figures.ts';
import type { ClaimGroup } from './groups.ts';
import type { PositionSection } from './positions/sections.ts';

/** What a page kind's builder gives: the pages of that kind that have something to say. */
export type PageBuilder = (material: Material) => Draft[];

/** The whole briefing as the builders see it. */
export interface Material {
  readonly index: EvidenceIndex;
  readonly settings: BriefingSettings;
  readonly claims: readonly Claim[];
  /** Claims joined over documents, the best reported first. */
  readonly groups: readonly ClaimGroup[];
  /** Those that are a statement of their own, all of them, and those that the page of positions shows. */
  readonly spoken: readonly ClaimGroup[];
  readonly positions: readonly PositionSection[];
  /** Facts joined over documents, the best reported first. */
  readonly figures: readonly Figure[];
}

export interface Draft {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly blocks: readonly Block[];
}
