import heads from '../../../data/paper-heads.json' with { type: 'json' };
import type { Lexed, Sentence } from '../../../types.ts';

/** Sentences and lines at the head among which a paper says what it is. */
const HEAD = 6;
const KINDS = heads.records.join('|');
const RECORD = new RegExp(`(?:^|[.,;:–—-]\\s*)\\W*(?:${KINDS})(?=\\s*(?:of|on|held|no|,|\\(|[–—-]|\\d|\\.|$))`, 'im');

/** True for minutes, and for any other paper whose head says that it records who said what at a meeting or a hearing. */
export function isRecord(lexed: Pick<Lexed, 'sentences' | 'document' | 'tokens'>): boolean {
  return lexed.sentences
    .slice(0, HEAD)
    .some((one) => isOfHead(lexed, one) && RECORD.test(lexed.document.text.slice(one.start, one.end)));
}

// "Orla, 4 May. Summary record.": a line read as prose tells nothing.
function isOfHead({ tokens }: Pick<Lexed, 'tokens'>, { kind, from, to }: Sentence): boolean {
  return kind !== 'prose' || tokens.slice(from, to).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
}
