import type { Span } from '#src/schema/evidence.ts';
import heads from '../../data/paper-heads.json' with { type: 'json' };
import type { Attribution, Issuer, Lexed, Names, Sentence, Token } from '../../types.ts';
import { announces, leadsIn } from '../../wording/leads-in.ts';
import { listLeadsOf } from '../phrases/list-leads.ts';
import { isSpokenPaper } from '../phrases/papers/spoken-papers.ts';
import { openingQuestions } from '../phrases/questions/opening-questions.ts';
import { type Scene, sceneOf } from '../phrases/scene.ts';
import { sentenceAt } from '../phrases/sentence-at.ts';
import { newsEnd } from './news-end.ts';
import { isOthersDeed } from './others-deed.ts';
import { toldByOthers } from './told-by-others.ts';
import { withAdded } from './with-added.ts';

/**
 * The attributions of a document with those that it makes by itself: where it is a body's own statement, each sentence
 * that reports nobody, and tells no deed of somebody else's, is that body's words. A document that only may be one must
 * say "we" somewhere.
 */
export function withOwnVoice(
  attributions: readonly Attribution[],
  lexed: Lexed,
  names: Names,
  issuer: Issuer | null,
): Attribution[] {
  if (!issuer || !(issuer.sure || saysWe(lexed))) return [...attributions];
  const others = attributions.filter((one) => !isJudgedClaim(one, lexed));
  const told = toldByOthers(others, lexed);
  const scene = sceneOf(lexed, names);
  const asked = openingQuestions(lexed);
  const led = ledIn(attributions, lexed);
  const end = newsEnd(lexed);
  const own = lexed.sentences.filter(
    (one, index) =>
      saysSomething(one, lexed) &&
      one.start < end &&
      !isContact(one, lexed) &&
      !isOfOneAlone(one, scene, issuer) &&
      !asked.has(index) &&
      !led.has(index) &&
      told[index] === 0 &&
      !isCourtesy(one, lexed) &&
      !isTitle(one, lexed, issuer) &&
      !isTopic(one, lexed) &&
      !isLead(one, lexed) &&
      (!issuer.column || isOpinion(one, scene, isPaper(issuer, scene))) &&
      !isOthersDeed(scene, names, one, issuer),
  );
  return withAdded(
    others.map((one) => withSubject(one, lexed, issuer)),
    own.map((one) => words(one, lexed, issuer)),
  );
}

function isLead({ start, end }: Sentence, { document: { text } }: Lexed): boolean {
  const words = text.slice(start, end);
  return leadsIn(words) || announces(words);
}

// "Norwind's claim that it must close | is a trick": what the body itself says of it, and no news of Norwind.
function isJudgedClaim(
  { kind, speaker, cue, content }: Attribution,
  { sentences, document: { text } }: Lexed,
): boolean {
  if (kind !== 'indirect' || !speaker || !cue || content.start < cue.end) return false;
  const { start, end } = sentences[sentenceAt(sentences, cue.start)]!;
  return (
    CLAIM.test(text.slice(speaker.end, cue.end)) &&
    /^(?:The )?$/.test(text.slice(start, speaker.start)) &&
    JUDGED.test(text.slice(content.end, end))
  );
}

// "We have agreed on": whose words it is that nobody is sure of says the sentence's first one; what "is rejected" or "will
// be requested" by nobody the body itself rejects and requests.
function withSubject(one: Attribution, lexed: Lexed, { start, end }: Issuer): Attribution {
  const { sentences, tokens } = lexed;
  if (one.cue === null) return one;
  if (one.speaker !== null) return { ...one, speaker: weBefore(one.speaker, one.cue, lexed) ?? one.speaker };
  const { from, to } = sentences[sentenceAt(sentences, one.cue.start)]!;
  if (one.kind === 'indirect' && one.continues === null && isOwnPassive(tokens.slice(from, to), one.cue))
    return { ...one, speaker: { start, end } };
  const first = tokens[from];
  return first && /^(?:we|i)$/.test(first.lower) ? { ...one, speaker: { start: first.start, end: first.end } } : one;
}

// "We, the ministers of Peru, | Chile and Samoa, | reaffirm": no name of the aside speaks, but all of those.
function weBefore(speaker: Span, cue: Span, { sentences, tokens }: Lexed): Span | null {
  const { from } = sentences[sentenceAt(sentences, cue.start)]!;
  const [we, comma, the] = tokens.slice(from, from + 3);
  const isAside = we?.lower === 'we' && comma?.text === ',' && the?.lower === 'the';
  return isAside && speaker.start > comma.start && speaker.end <= cue.start ? { start: we.start, end: we.end } : null;
}

function isOwnPassive(words: readonly Token[], cue: Span): boolean {
  const at = words.findLastIndex(({ start, pos }) => start < cue.end && pos === 'VERB');
  let place = at - 1;
  while (words[place]?.pos === 'ADV' || words[place]?.lower === 'not') place -= 1;
  const be = words[place]?.lower ?? '';
  const will = /^(?:will|shall)$/.test(words[place - 1]?.lower ?? '') || words[place - 1]?.lower === 'not';
  const agent = words.slice(at + 1, at + 4).some(({ lower }) => lower === 'by');
  return at > 0 && /(?:ed|en)$/.test(words[at]!.lower) && !agent && (/^(?:is|are)$/.test(be) || (be === 'be' && will));
}

// "The Congress: – rejects the plan": a report of whoever opens the list, whose item has no other subject.
function ledIn(attributions: readonly Attribution[], lexed: Lexed): ReadonlySet<number> {
  const leads = listLeadsOf(lexed);
  if (leads.size === 0) return new Set();
  return new Set(
    attributions.flatMap(({ cue }) => {
      const at = cue ? sentenceAt(lexed.sentences, cue.start) : -1;
      return leads.has(at) ? [at] : [];
    }),
  );
}

// A heading names what is told of, a dateline where; "Dear Ms Lind," and "With best wishes," tell nothing.
function saysSomething({ kind, from, to }: Sentence, { tokens }: Lexed): boolean {
  const greets = tokens[to - 1]?.text === ',' && to - from <= GREETING;
  return (kind === 'prose' || kind === 'item') && to - from >= FEWEST_TOKENS && !greets;
}

// "Notes to editors:", "For interviews please contact the press office on …": to whoever prints it; "Press contact: X, head
// of communications, 555 0100": whom to ask.
function isContact({ start, end }: Sentence, { document }: Lexed): boolean {
  const words = document.text.slice(start, end);
  return CONTACT.test(words) || ASKED_FOR.test(words);
}

// "Peru took note of that position" in the paper of Peru and Chile: what one of them does the other does not say.
function isOfOneAlone({ from, to }: Sentence, { tokens, mentionAt, mentions, ranges }: Scene, issuer: Issuer): boolean {
  const first = from + itemLength(tokens, from);
  const index = issuer.entities.length > 1 ? (mentionAt[first] ?? -1) : -1;
  if (index === -1 || !issuer.entities.includes(mentions[index]!.entity)) return false;
  const end = ranges[index]!.to;
  return end < to && /^(?:VERB|AUX|ADV)$/.test(tokens[end]!.pos);
}

// "3.", "(a)"
function itemLength(tokens: readonly Token[], from: number): number {
  if (!/^(?:\d{1,3}|\(|[a-z])$/.test(tokens[from]!.text)) return /^\d{1,3}[.)]$/.test(tokens[from]!.text) ? 1 : 0;
  return 1 + tokens.slice(from + 1, from + 3).findLastIndex(({ text }) => /^[.)]$/.test(text)) + 1;
}

// "Address to the nation by X, 8 p.m.", "NORWIND RESEARCH | Ports | 3 May", "Posted by X on 3 July": what the paper is, and
// whose, read as a sentence.
function isTitle({ start, end, from, to }: Sentence, { tokens, document }: Lexed, issuer: Issuer): boolean {
  if (POSTED.test(document.text.slice(start, start + POST)) || DONE.test(document.text.slice(start, end))) return true;
  if (issuer.start < start || issuer.start >= end) return false;
  if (!tokens.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return true;
  if (tokens[from]!.start === issuer.start) return false;
  return tokens.slice(from, Math.min(to, from + TITLE)).some(({ lower }) => isSpokenPaper(lower));
}

// "Lastly, the fund.", "On the tenants.", "What we have won.": what the next sentences are about.
function isTopic({ start, end, from, to }: Sentence, { tokens, document }: Lexed): boolean {
  if (to - from > Math.max(FEW, TOPIC)) return false;
  const words = document.text.slice(start, end).replace(ENUMERATED, '');
  if (to - from <= FEW && (LOUD.test(words) || FREE_RELATIVE.test(words) || BARE.test(words))) return true;
  const verbs = tokens
    .slice(from, to)
    .filter(({ pos, lower }) => (pos === 'VERB' || pos === 'AUX') && !TOWARDS.test(lower));
  return to - from <= TOPIC && verbs.length === 0 && TOPIC_OPENING.test(words);
}

// "Fellow citizens, good evening.", "God bless Norvaria, and good night."
function isCourtesy({ start, end, from, to }: Sentence, { document }: Lexed): boolean {
  if (to - from > COURTEOUS) return false;
  const words = ` ${document.text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')} `;
  return heads.courtesies.some((courtesy) => words.includes(` ${courtesy} `));
}

// "I was wrong", "The council should mend the quay"; of a trade's letter also "We would sell", "Keep your stocks".
function isOpinion({ from, to }: Sentence, { tokens, quoted }: Scene, ofPaper: boolean): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ lower }, i) => quoted[from + i] === 0 && (OPINION.test(lower) || (ofPaper && /^(?:we|your)$/.test(lower))),
    );
}

function isPaper({ entities: [key] }: Issuer, { entities }: Scene): boolean {
  return entities.get(key ?? '')?.type !== 'person';
}

// "I have read it" are the words of who signs.
function words({ start, end, from }: Sentence, { tokens }: Lexed, issuer: Issuer): Attribution {
  const first = tokens[from]!;
  const speaker = issuer.signer !== undefined && first.lower === 'i' ? first : issuer;
  return {
    kind: 'direct',
    content: { start, end },
    cue: null,
    speaker: { start: speaker.start, end: speaker.end },
    continues: null,
    rule: 'own-statement',
    confidence: 0.9,
  };
}

function saysWe({ tokens, document }: Lexed): boolean {
  let quoted = false;
  for (const { text, lower, start } of tokens) {
    if (/^["“”]$/.test(text)) quoted = text === '"' ? !quoted : text === '“';
    if (!quoted && /^(?:we|our|i)$/.test(lower) && document.text[start - 1] !== '“') return true;
  }
  return false;
}

const CLAIM = /^['’]s? (?:claim|assertion|allegation|accusation|argument|suggestion)s?$/;
/** Behind what is claimed. */
const JUDGED = /^,? (?:is|are|was|were|has|have|does|do) /;
/** In tokens. */
const TOPIC = 12;
const ENUMERATED = /^(?:(?:\d+|[a-z])[.)] )?(?:(?:first|second|third|fourth|fifth|sixth|last|final)(?:ly)?, )?/i;
/** In tokens. */
const FEW = 8;
const FREE_RELATIVE = /^(?:what|why|how|where) (?!.*\b(?:is|are|was|were|will|would|must)\b)[^,;:?!]+\.$/i;
/** "INCIDENTS.", "FREEDOM OF MOVEMENT." */
const LOUD = /^\p{Lu}{3}[\p{Lu} &-]*\.(?:\s+\p{Ll}\.)?$/u;
/** "The fund.", "The two women." */
const BARE = /^the (?:(?:two|three|four|five|six|seven|eight|nine|ten) )?\p{L}+\.$/iu;
const TOPIC_OPENING =
  /^(?:on|as regards|as to|as for|regarding|concerning) (?!.*\b(?:I|we|they|he|she|it)\b)[^,;:?!]+\.$/i;
const TOWARDS = /^(?:regards|regarding|concerning)$/;
/** "Done at Lima on 3 May 2030 in two originals." */
const DONE = /^(?:done|signed|given) (?:at|in) \p{Lu}.*(?:\b\d{4}\b|\boriginals?\b|\bcopies\b|\btexts?\b)/iu;
const CONTACT =
  /^(?:\d{1,2}[.)] |[-–—•*] )?(?:notes? (?:to|for) (?:the )?editors?:?$|(?:for|to) .{0,80}\b(?:contact|call|e-?mail|write to|phone|telephone|visit|see)\b.*(?:\S@\S|\b\d[\d ()/-]{5,}\d|\bwww\.|https?:|\b(?:press|media) (?:office|team)\b)|(?:this|the) (?:press |news )?release (?:contains|includes|may contain)\b)/iu;
const ASKED_FOR =
  /^\W*(?:for (?:further|more) information|(?:(?:press|media|further|investor|public) )?(?:contacts?|enquiries|inquiries|queries|information|relations)(?: (?:contacts?|enquiries|inquiries))?)\W*:/iu;
const POSTED = /^(?:posted|published|filed|written) (?:by|on)\b/i;
/** In characters. */
const POST = 20;
/** In tokens, of a line that says what a paper is. */
const TITLE = 16;
/** In tokens: what is longer says more than that. */
const COURTEOUS = 12;
const OPINION = /^(?:i|my|me|should|must|ought)$/;
/** A shorter sentence states nothing. */
const FEWEST_TOKENS = 4;
/** In tokens, of the line that opens or closes a letter. */
const GREETING = 8;
