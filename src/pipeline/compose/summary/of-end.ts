import type { EvidenceSentence } from '#src/schema/evidence.ts';
import data from '../../data/deal-words.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';
import { reportDay } from '../report-day.ts';
import { isHostsNews } from '../sentences/hosts-news.ts';
import { shownSentence, shownWords } from '../sentences/shown-sentence.ts';
import { speakersOf } from '../speakers.ts';

/**
 * True for a sentence near the head of its document whose main clause tells that what the parties were at is over or broke
 * down: "The strike that had shut the locks was over", "Talks on the lease collapsed", "The crews have called off the
 * strike". What ended before something else, or would end, is none, nor what somebody says of it.
 */
export function isOfEnd(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return isToldBy(ENDED, sentence, index) || isToldBy(TIE_UP, sentence, index) || isOfCallingOff(sentence, index);
}

/**
 * True where it tells that who stopped work, or blocked something, gave that up: in the source's own voice, or as a body says that
 * is a party to it, "Pilots have called off their strike, their union said".
 */
export function isOfCallingOff(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if (isToldBy(CALLED_OFF, sentence, index)) return true;
  if (isToldByParty(sentence, index) && CALLED_OFF.test(shownWords(sentence, index))) return true;
  // "Dockers will return to work on Monday after a judge ruled that it was unlawful, ending a strike of four weeks".
  return isToldBy(RETURNED, sentence, index) && ENDING.test(shownWords(sentence, index));
}

/** The day of the latest report that tells so; null where none does that has a day. */
export function lastCallingOff(index: EvidenceIndex): string | null {
  const known = callings.get(index);
  if (known !== undefined) return known;
  let last: string | null = null;
  for (const [id, place] of index.leads) {
    const sentence = index.sentences.get(id)!;
    const day = place <= AT_HEAD ? reportDay(sentence, index) : null;
    if (day !== null && (last === null || day > last) && isOfCallingOff(sentence, index)) last = day;
  }
  callings.set(index, last);
  return last;
}

const callings = new WeakMap<EvidenceIndex, string | null>();

function isToldByParty({ id, start }: EvidenceSentence, index: EvidenceIndex): boolean {
  const said = index.statementsOver.get(id) ?? [];
  return (
    (index.leads.get(id) ?? Infinity) <= AT_HEAD &&
    said.every(
      (one) =>
        one.kind === 'indirect' &&
        one.cue !== null &&
        one.cue.start >= one.content.end &&
        one.content.end > start &&
        speakersOf(one).some((speaker) => index.parties.includes(speaker)),
    )
  );
}

// Near the head, and in nobody's words: what "after the state agreed to pay" tells behind it may be somebody's.
function isToldBy(pattern: RegExp, sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const found = pattern.exec(shownWords(sentence, index));
  if (!found || isHostsNews(sentence, index)) return found !== null;
  const end = shownSentence(sentence, index).start + found[0].length;
  const said = index.statementsOver.get(sentence.id) ?? [];
  return (index.leads.get(sentence.id) ?? Infinity) <= AT_HEAD && said.every(({ content }) => content.start >= end);
}

/** "Indefinite strike" */
const ACTION = `(?:[\\p{L}\\d’'-]+ ){0,4}(?:${data.actions.join('|')})(?!\\p{L})`;
const OPENING = '^(?:[^,;:]{1,30}, )?';
const ENDED = new RegExp(
  [
    // "The strike that had shut the locks"; "the earlier strike" is over already.
    `${OPENING}(?:(?:the|a|an|this|\\p{Lu}[\\p{L}’'-]+) )?(?:(?!(?:last|previous|earlier|first)\\b)[\\p{L}\\d’'-]+ ){0,4}(?:${data.matters.join('|')})`,
    "(?:(?: (?!would\\b|could\\b|may\\b|will\\b|not\\b)[\\p{L}\\d’'%-]+){0,16}|, [^,]{1,80},)? ",
    // "Was over", "has collapsed"
    '(?:(?:is|was|are|were|has been|have been) (?:now |finally )?(?:over|suspended|called off|broken off|at an end|abandoned)',
    '|(?<!\\bhad )(?:(?:has|have) )?(?:ended|collapsed|broke (?:down|up|off)|broken (?:down|up|off)|foundered))(?!\\p{L}|-)',
  ].join(''),
  'iu',
);
/** Up to the verb no other clause opens, nothing is wished or denied, and no "had" makes it earlier than the rest. */
const CALLED_OFF = new RegExp(
  [
    `${OPENING}(?:(?!(?:would|could|may|might|will|shall|not|never|nobody|no|to|had|if|that|who|which|when|after|before|until|because|called)\\b)[\\p{L}\\d’'&-]+ ){1,10}`,
    // "Have called off the", "began lifting their"
    '(?:(?:called off|(?:have|has) (?:now |finally )?(?:called off|suspended|ended|abandoned|cancelled|canceled|lifted)) (?:the|a|an|its|their|his|her|all)',
    '|(?:ended|lifted|suspended|(?:began|started) (?:lifting|ending|removing|dismantling|clearing)) (?:its|their)) ',
    ACTION,
  ].join(''),
  'iu',
);
/** "Norwind and Velm have called off their £2bn merger", "The board has formally blocked the takeover". */
const TIE_UP = new RegExp(
  `^(?:(?!(?:would|could|may|might|will|shall|not|never|nobody|no|to|had|if|that|who|which|when|after|before|until|because)\\b)[\\p{L}\\d’'&()-]+ ){1,12}(?:has|have) (?:\\p{L}+ly |now |today )?(?:called off|abandoned|scrapped|blocked|prohibited|vetoed|cleared|approved) (?:the|a|an|its|their) (?:(?!(?:to|for|of|on|from)\\b)[\\p{L}\\d\\p{Sc}.’'-]+ ){0,5}(?:${data.tieUps.join('|')})(?!\\p{L})`,
  'iu',
);
const RETURNED =
  /^(?:(?!(?:would|could|may|might|shall|should|not|never|nobody|no|if|unless|that|who|which|when|after|before|until|to)\b)[\p{L}\d’',&-]+ ){1,12}(?:(?:return|returned|go back|went back)|(?:are|is) to (?:return|go back)) to work\b/iu;
const ENDING = new RegExp(`,? ending (?:the|a|an|their|its|his|her) ${ACTION}`, 'iu');
/** Full sentences. */
const AT_HEAD = 3;
