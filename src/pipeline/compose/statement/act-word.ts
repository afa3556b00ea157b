import type { Modality, PloverAct } from '#src/schema/evidence.ts';
import data from '../../data/act-words.json' with { type: 'json' };
import { measure } from '../figures/status.ts';

/**
 * An act in plain words, as it is reported of so many actors: "rejects", "do not agree", "proposes sanctions"; of those that
 * act together where they are several parties, and not one of many people.
 */
export function actWord(
  act: PloverAct,
  modality: readonly Modality[],
  actors: number,
  words: string,
  together = actors > 1,
): string {
  const number = actors > 1 ? 'several' : 'one';
  const exact = formsByWords(act, modality, together, words);
  const forms = (exact ?? data.acts[act])[number];
  if (modality.includes('negated')) return forms.negated;
  if (modality.includes('hypothetical')) return forms.hypothetical;
  if (act === 'SANCTION' && !exact) return measures(words)[measure(words)][number];
  return modality.includes('future') ? forms.future : forms.plain;
}

// A duty, a ban on exports or an envoy sent home is a measure, and not what readers know as sanctions.
function measures(words: string): typeof data.sanctions {
  const lower = words.toLowerCase();
  return data.sanctionStems.some((stem) => lower.includes(stem)) ? data.sanctions : data.measures;
}

// Who asks is not said to demand, who thanks not to support, and who criticises not to accuse: the words of the source decide. One party alone offers
// or promises; what several do together they agree on, and what one would do is no promise yet.
function formsByWords(
  act: PloverAct,
  modality: readonly Modality[],
  together: boolean,
  words: string,
): Forms | undefined {
  const isMeeting = act === 'AGREE' && MEETING.test(words);
  if (act === 'AGREE' && ((together && !isMeeting) || modality.includes('hypothetical'))) return undefined;
  // "Found the owner guilty"
  if (act === 'ACCUSE' && GUILTY.test(words)) return CONVICTED;
  if (act === 'SANCTION' && (measures(words) === data.sanctions || measure(words) !== 'imposed')) return undefined;
  // "A cease-fire" stops nothing by its name.
  const spaced = ` ${words.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `.replaceAll(' cease fire', ' ceasefire');
  const lists: Readonly<Partial<Record<PloverAct, readonly ByWords[]>>> = data.byWords;
  // "Urged the court to order the port": what is asked for is another's to do.
  const done = act === 'REQUEST' ? spaced.replace(ASKED_OF, ' $<asked> ') : spaced;
  // "Dismissed its appeal against the levy": the verb at the head of a refusal says who appeals and who dismisses that.
  const headed =
    act === 'REJECT' ? lists[act]?.find(({ stems }) => stems.some((stem) => isHead(stem, done))) : undefined;
  const exact = (headed ?? lists[act]?.find(({ stems }) => stems.some((stem) => done.includes(` ${stem}`))))?.forms;
  // "The rest would be freed", "all would leave": who does it is not said, or it is nothing that he does for others.
  if (act === 'AGREE' && (exact ?? PROMISED) === PROMISED && TO_BE_DONE.test(words) && !ONES_WORD.test(words))
    return TOLD_AHEAD;
  // "Has not withdrawn her threat"
  if (act === 'REJECT' && exact === WITHDRAWN && (NOT.test(words) || !LEAVING.test(words.trim()))) return undefined;
  // "It would keep one mill | and build another": the verb is cut off from its "would".
  if (exact) return exact;
  if (act === 'AGREE' && modality.includes('future')) return PROMISED;
  // "Will walk out on Friday": a blow that hangs on nothing is announced.
  const isAnnounced = ANNOUNCING.test(words.trim()) || TO_BE_ENDED.test(words) || TO_COURT.test(words);
  return act === 'THREATEN' && isAnnounced && !CONDITIONAL.test(words) ? ANNOUNCED : undefined;
}

const MEETING = /\b(?:will|would) (?:meet|visit|host)\b/i;
const GUILTY = /\bf(?:ou|i)nds? (?!guilty|not guilty)[^,;]{1,60} (?<!not )guilty\b/iu;
const CONVICTED = data.byWords.COERCE.find(({ stems }) => stems.includes('convict'))?.forms;
/** Whoever appeals threatens nobody; who would go to a court may do so only if. */
const TO_COURT = /\bwill (?:prepare |lodge |file |bring )?(?:an )?appeal (?:against|the)\b/iu;
/** At the head of a refusal alone: "vows not to sign what leaves it in place" leaves nothing. */
const LEAVING =
  /^(?:(?:has|have|had|is|are|was|were|will|would|also|again) )*(?:withdr|leav|left the|quit|pull(?:s|ed|ing)? out)/iu;
/** A passive without its agent, and who goes; not what somebody gives his word on, or says that nobody will suffer. */
const TO_BE_DONE =
  /\b(?:will|would|shall)(?: \p{L}+ly| also| then| soon| now)? (?:be (?!(?:pleased|delighted|committed|prepared|determined|needed|required)\b)(?:\p{L}{2,}ed|held|made|built|sent|paid|cut|set|put|given|taken|kept|brought|sold|shut|withdrawn|begun)\b(?! by )|(?:withdraw from|resign|step down)\b)/iu;
const ONES_WORD =
  /\b(?:promis|pledg|vow|assur|guarant|undertak|undert|commit|word\b|no\b|none\b|nobody\b|not\b|never\b)/i;
/** Who ends something of his own threatens nobody with it. */
const TO_BE_ENDED = /\bwill be (?:cancel+ed|closed|shut|ended)\b(?! by )/iu;
const NOT = /\b(?:not|never)\b|n['’]t\b/i;

const CONDITIONAL = /\b(?:if|unless|until|should|or)\b|\bthreat/i;
const ANNOUNCING = new RegExp(
  `^(?:(?:[^,;:]{1,60} )?(?:will|(?:is|are) to)|would|to|plans? to) (?:${data.announcedBlows.join('|')})(?!\\p{L})`,
  'iu',
);
const ANNOUNCED = data.byWords.THREATEN.find(({ stems }) => stems.includes('announc'))?.forms;

function isHead(stem: string, words: string): boolean {
  return words.replace(HELPING, ' ').startsWith(` ${stem}`);
}

const HELPING = /^ +(?:(?:which|who|that|has|have|had|also|again|today) )*/u;
const ASKED_OF =
  /^ +(?:(?:has|have|had|will|would) )?(?:again )?(?<asked>(?:ask|urg|press|push|call|appeal|petition|implor|invit|lobb)\p{L}*) .* to order /u;
const TOLD_AHEAD = data.byWords.AGREE.find(({ stems }) => stems.includes('will close'))?.forms;
const WITHDRAWN = data.byWords.REJECT.find(({ stems }) => stems.includes('withdr'))?.forms;
const PROMISED = data.byWords.AGREE.find(({ stems }) => stems.includes('promis'))?.forms;

type Forms = (typeof data.acts)['REQUEST'];
interface ByWords {
  readonly stems: readonly string[];
  readonly forms: Forms;
}
