import type { PageKind } from '#src/schema/page.ts';
import { disagreementsPage } from './disagreements.ts';
import type { PageBuilder } from './draft.ts';
import { partiesPage } from './parties.ts';
import { positionsPage } from './positions.ts';
import { statementsPage } from './statements.ts';
import { summaryPage } from './summary.ts';
import { timelinePage } from './timeline.ts';
import { topicPages } from './topic.ts';

/** Who builds which kind of page; a kind without a builder does not compile. */
export const BUILDERS = {
  summary: summaryPage,
  parties: partiesPage,
  positions: positionsPage,
  topic: topicPages,
  timeline: timelinePage,
  disagreements: disagreementsPage,
  statements: statementsPage,
} satisfies Record<PageKind, PageBuilder>;
