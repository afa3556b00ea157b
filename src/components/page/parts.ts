import Differs from './Differs.astro';
import KeyFacts from './KeyFacts.astro';
import Matrix from './Matrix.astro';
import Note from './Note.astro';
import Party from './Party.astro';
import PrintedStatement from './PrintedStatement.astro';
import Q from './Q.astro';
import Statement from './Statement.astro';
import Tally from './Tally.astro';

/** What the pages of a briefing may use beyond Markdown. */
export const parts = { Differs, KeyFacts, Matrix, Note, Party, Q, Statement, Tally };

/** The same, for the page that is made for paper. */
export const printedParts = { ...parts, Statement: PrintedStatement };
