import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { partyOf } from '../party-of.ts';
import { looksAhead } from '../sentences/looks-ahead.ts';
import { wordCount } from '../sentences/read-text.ts';
import { wordsAt } from '../sentences/words-at.ts';
import { isPending } from './pending.ts';

/**
 * True for a sentence that tells something of the matter: it treats one of its issues, names a party, tells of a deed, or of
 * what is to come. "There was a smell of warm milk on the road yesterday" does not, nor what a passer-by thinks of Thursday.
 */
export function isOfMatter(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if (index.parties.length === 0) return true;
  const words = wordsAt(sentence, index);
  if (wordCount(words) < FEWEST_WORDS) return false;
  if (sentence.issues.length > 0) return true;
  if ((index.actsIn.get(sentence.id) ?? []).some(({ act }) => act !== 'STATE')) return true;
  const parties = new Set(index.parties);
  const isOfParty = (entity: string) => parties.has(partyOf(entity, index) ?? entity);
  if ((index.mentionsIn.get(sentence.id) ?? []).some(({ entity }) => isOfParty(entity))) return true;
  const said = index.statementsOver.get(sentence.id) ?? [];
  if (said.some(({ party, speakerEntity }) => isOfParty(party ?? speakerEntity ?? ''))) return true;
  return (
    (looksAhead(words) || EXPECTED.test(words) || isPending(words)) && said.every(({ kind }) => kind === 'indirect')
  );
}

/** "The debate is set for Friday", "she would announce it on Friday". */
const EXPECTED = /\b(?:would|(?:is|are|was|were) (?:set|due|scheduled|planned|expected|to))\b/i;
/** "Not today." */
const FEWEST_WORDS = 3;
