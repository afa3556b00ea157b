import type { Fact } from '#src/schema/evidence.ts';
import { isHead } from '../../wording/stated-day.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { wordsAt } from '../sentences/words-at.ts';
import { isOfStretch } from './is-event-date/of-stretch.ts';
import { tellsWhich } from './is-event-date/tells-which.ts';
import { isUnreal } from './is-event-date/unreal.ts';

/**
 * False for a date on which nothing is told to happen: a paper's own at its head, the year that tells one thing from
 * another, what something asked for is reckoned from, what would be or should have been.
 */
export function isEventDate(fact: Fact, index: EvidenceIndex): boolean {
  return !(isOfStretch(fact, index) || tellsWhich(fact, index) || isUnreal(fact, index) || isAtHead(fact, index));
}

// "Lima, 4 June", and "About Norwind: The company carried 2,000 boats in 2026.", which stands below every release.
function isAtHead({ sentence }: Fact, index: EvidenceIndex): boolean {
  const own = index.sentences.get(sentence);
  const words = own ? wordsAt(own, index) : '';
  return ABOUT.test(words) || isHead(words);
}

const ABOUT = /^About (?:the )?\p{Lu}[^:.]{0,60}: /u;
