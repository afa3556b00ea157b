import type { EvidenceSentence } from '#src/schema/evidence.ts';
import data from '../../data/deal-words.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';
import { shownWords } from '../sentences/shown-sentence.ts';

/**
 * True for a sentence near the head of its document whose main clause tells that what the parties were at is over or broke
 * down: "The strike that had shut the locks was over", "Talks on the lease collapsed". What ended before something else,
 * or would end, is none, nor what somebody says of it.
 */
export function isOfEnd(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if ((index.leads.get(sentence.id) ?? Infinity) > AT_HEAD) return false;
  const words = shownWords(sentence, index);
  return ENDED.test(words) && (index.statementsOver.get(sentence.id) ?? []).length === 0;
}

const ENDED = new RegExp(
  `^(?:[^,;:]{1,30}, )?(?:(?:the|a|an|this|\\p{Lu}[\\p{L}’'-]+) )?(?:(?!(?:last|previous|earlier|first)\\b)[\\p{L}\\d’'-]+ ){0,4}(?:${data.matters.join('|')})(?:(?: (?!would\\b|could\\b|may\\b|will\\b|not\\b)[\\p{L}\\d’'%-]+){0,12}|, [^,]{1,80},)? (?:(?:is|was|are|were|has been|have been) (?:now |finally )?(?:over|suspended|called off|broken off|at an end|abandoned)|(?<!\\bhad )(?:(?:has|have) )?(?:ended|collapsed|broke (?:down|up|off)|broken (?:down|up|off)|foundered))(?!\\p{L}|-)`,
  'iu',
);
/** Full sentences. */
const AT_HEAD = 3;
