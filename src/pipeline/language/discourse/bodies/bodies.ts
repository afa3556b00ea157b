import calledBodies from '../../../data/called-bodies.json' with { type: 'json' };
import smallBodies from '../../../data/small-bodies.json' with { type: 'json' };
import tellingVerbs from '../../../data/telling-verbs.json' with { type: 'json' };
import { isBodyNoun, LANDS } from '../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { singular } from '../../phrases/role-words.ts';
import type { TokenRange } from '../../phrases/scene.ts';
import { isSubject, SAYING } from '../../phrases/subjects.ts';
import { isState } from '../homes/home.ts';
import type { Memory } from '../memory.ts';
import { bodyHeaded, isShortName, isUnionOfStates, namedInSmall } from './body-by-name.ts';
import { bodyCalled } from './body-called.ts';
import { bodyOfLand } from './body-of-land.ts';
import { definedAt } from './defined-terms.ts';
import { governmentOfSeat } from './government-of-seat.ts';
import { GOVERNMENT } from './issuing-body.ts';
import { bodyPointedAt } from './pointed-at.ts';
import { provinceMeant } from './province-meant.ts';
import { strangerCalled } from './stranger-bodies.ts';
import { isCalled } from './tiers-of-noun.ts';

/** The body that "the union" or "the airline" stands for at a phrase; null where the document leaves it open. */
export function bodyOf(memory: Memory, phrase: Core | NounPhrase): string | null {
  const body = bodyMeant(memory, phrase);
  if (body === null || isUnionOfStates(memory, phrase, body) || isElsewhere(memory, phrase, body)) return null;
  return isMadeFrom(memory, phrase, body) ? null : body;
}

// "A Peruvian builder bid. The state refused": of the land of which only the builder is told it is none.
function isMadeFrom({ scene: { tokens, entities }, home }: Memory, { head }: Core, body: string): boolean {
  if (!LANDS.has(tokens[head]!.lower) || home.standing.has(body)) return false;
  const land = entities.get(body);
  return land?.type === 'country' && !land.forms.includes(land.name);
}

function bodyMeant(memory: Memory, phrase: Core | NounPhrase): string | null {
  const defined = definedAt(memory, phrase);
  if (defined !== null) return defined;
  const province = provinceMeant(memory, phrase);
  if (province !== null) return province;
  const noun = nounAt(memory, phrase.head);
  if (noun === null || isPartOfName(memory, phrase) || isOfficeOfPerson(memory, phrase, noun)) return null;
  const whole = wholeNoun(memory, phrase);
  if (whole !== null) return bodyCalled(memory, whole, modifiersOf(memory, phrase.start, phrase.head - 1), phrase.head);
  const teller = tellerAgain(memory, phrase);
  if (teller !== null) return teller;
  const pointed = bodyPointedAt(memory, phrase);
  if (pointed !== undefined) return pointed;
  const landed = governmentOfSeat(memory, phrase) ?? bodyOfLand(memory, phrase);
  if (landed !== null) return landed;
  const headed =
    phrase.head === phrase.from + 1 ? bodyHeaded(memory, noun, memory.scene.tokens[phrase.head]!.text) : null;
  if (headed !== null) return headed;
  const small = namedInSmall(memory, phrase);
  if (small !== null) return small;
  const modifiers = [...modifiersOf(memory, phrase.start, phrase.head), ...ofWhat(memory, phrase)];
  // "The Peruvian-owned company" says more of the one told of, where none is known by it.
  const body = bodyCalled(memory, noun, modifiers, phrase.head) ?? bodyFurtherTold(memory, noun, phrase);
  return body !== null && isShortName(memory, phrase, noun) && !isCalled(memory, body, noun)
    ? strangerCalled(memory, noun, modifiers, true)
    : body;
}

// "The rebels killed ten, according to the Quarn Monitoring Network. The group | called it a crime": who tells goes on, and not
// those of whom it tells.
function tellerAgain({ scene, bodies }: Memory, { from, head, owner }: Core): string | null {
  const { tokens, sentences, mentionAt, mentions, entities } = scene;
  const { sentence, lower } = tokens[head]!;
  if (owner || head !== from + 1 || sentences[sentence]!.from !== from || tokens[from]!.lower !== 'the') return null;
  if (!TELLERS.test(lower) || tokens[head + 1]?.pos !== 'VERB' || !isTold(tokens[head + 1]!.lemma)) return null;
  const last = sentences[sentence - 1]?.to ?? 0;
  const index = mentionAt[/^[.”"]$/.test(tokens[last - 1]?.text ?? '') ? last - 2 : last - 1] ?? -1;
  if (index === -1 || entities.get(mentions[index]!.entity)?.type !== 'organisation') return null;
  const first = scene.ranges[index]!.from;
  const to = /^the$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (tokens[to]?.lower !== 'to' || tokens[to - 1]?.lower !== 'according') return null;
  const { entity } = mentions[index]!;
  return [...(bodies.kinds.get(entity) ?? [])].some((kind) => NO_GROUPS.has(kind)) ? null : entity;
}

/** What is no group. */
const NO_GROUPS = new Set(['country', 'government', 'organ', 'court', 'police', 'council', 'commission', 'party']);

const TELLERS = /^(?:group|organi[sz]ation|network|association|body)$/;
const isTold = (verb: string) => SAYING.has(verb) || /^(?:describe|call|label|brand|accuse|blame|condemn)$/.test(verb);

// "The office of Minister Ana Lind" is no other office that is told of.
function isOfficeOfPerson({ scene }: Memory, phrase: Core | NounPhrase, noun: string): boolean {
  const inner = 'complements' in phrase ? phrase.complements[0] : undefined;
  const index = noun === 'office' && /^(?:of|for)$/.test(inner?.link ?? '') ? scene.mentionAt[inner!.phrase.head]! : -1;
  return index !== -1 && scene.entities.get(scene.mentions[index]!.entity)?.type === 'person';
}

function bodyFurtherTold(memory: Memory, noun: string, { start, head }: Core): string | null {
  const { tokens } = memory.scene;
  const from = head - 3;
  const isWhose = from === start + 1 && tokens[from + 1]!.text === '-' && WHOSE.has(tokens[from + 2]!.lower);
  if (!isWhose || tokens[start]!.lower !== 'the') return null;
  const seen = [...(memory.bodies.byNoun.get(noun) ?? [])].filter((key) => memory.lastSeen.has(key));
  return seen.length < 2 ? bodyCalled(memory, noun, [], head) : null;
}

/** Behind whose or where: "Peruvian-owned", "London-listed". */
const WHOSE: ReadonlySet<string> = new Set(tellingVerbs.behindHyphen);

// "The opposition in Lima left": which one is said by where it is, and it is nobody of whom that is not told.
function isElsewhere({ scene, bodies, parties }: Memory, phrase: Core | NounPhrase, body: string): boolean {
  const inner = 'complements' in phrase ? phrase.complements[0] : undefined;
  const index = inner?.link === 'in' ? scene.mentionAt[inner.phrase.head]! : -1;
  if (index === -1) return false;
  const { from, end } = phrase as NounPhrase;
  const place = scene.mentions[index]!.entity;
  return (
    /^(?:place|country)$/.test(scene.entities.get(place)?.type ?? '') &&
    !isState(scene, bodies, body) &&
    parties.get(body) !== place &&
    isSubject(scene, from, end)
  );
}

// "The union of dockers" is not the pilots' union, "the association of carriers" not the airline's.
function ofWhat({ scene }: Memory, phrase: Core | NounPhrase): string[] {
  const inner = 'complements' in phrase ? phrase.complements[0] : undefined;
  if (!inner || scene.mentionAt[inner.phrase.head] !== -1) return [];
  const { lower } = scene.tokens[inner.phrase.head]!;
  const noun = singular(lower);
  if (inner.link === 'of') return isBodyNoun(noun) && noun === lower ? [] : [noun];
  // "The commission for fair trade said" is none of fisheries; "asked the commission for help" is.
  const { from, end } = phrase as NounPhrase;
  const named = inner.link === 'for' && inner.phrase.owner === null && isSubject(scene, from, end);
  return named && scene.tokens[inner.phrase.from]!.pos !== 'DET' ? [noun] : [];
}

/**
 * "The pilots' union": the body so called whose name has the word of the owners; "the country's largest union": the only one
 * told of. Null where none is, or whose they are is said.
 */
export function bodyOfMany(memory: Memory, phrase: Core): string | null {
  const { tokens, mentionAt } = memory.scene;
  const { owner } = phrase;
  const noun = nounAt(memory, phrase.head);
  if (!owner || noun === null) return null;
  const modifiers = modifiersOf(memory, phrase.start, phrase.head);
  if (isFirstOfAll(memory, phrase)) {
    const others = modifiers.filter((word) => !SUPERLATIVE.has(word));
    const several = (memory.bodies.byNoun.get(noun)?.size ?? 0) > 1;
    return several ? null : bodyCalled(memory, noun, others, phrase.head);
  }
  if (mentionAt[owner.to - 1] !== -1) return null;
  const { lower } = tokens[owner.to - 1]!;
  if (singular(lower) === lower || tokens[owner.from]!.lower !== 'the') return null;
  if (modifiers.length > 0) return null;
  const land = landInside(memory, owner);
  const body = bodyCalled(memory, noun, [singular(lower)], phrase.head);
  // "The Chilean bakers' association" is no millers' union of Peru.
  if (land === null || body === null || isCalled(memory, body, land)) return body;
  return strangerCalled(memory, noun, [singular(lower), land]);
}

// "Chilean" of "the Chilean bakers".
function landInside({ scene }: Memory, { from, to }: TokenRange): string | null {
  const { tokens, mentionAt, mentions, entities } = scene;
  for (let at = from; at < to - 1; at += 1) {
    const index = mentionAt[at]!;
    if (index !== -1 && entities.get(mentions[index]!.entity)?.type === 'country') return tokens[at]!.lower;
  }
  return null;
}

// "The country's largest union", "Peru's main growers' league": of its kind there is one.
function isFirstOfAll(
  { scene: { tokens, mentionAt, mentions, entities } }: Memory,
  { owner, start, head }: Core,
): boolean {
  const last = owner!.to - 1;
  const mention = mentionAt[last]!;
  const land = mention === -1 ? null : entities.get(mentions[mention]!.entity)?.type;
  const isRealm = mention === -1 ? REALMS.has(tokens[last]!.lower) : land === 'country' || land === 'place';
  return isRealm && tokens.slice(start, head).some(({ lower }) => SUPERLATIVE.has(lower));
}

// "The think tank", "the news agency": two words for a kind of body that is told of.
function wholeNoun({ scene: { tokens }, bodies }: Memory, { start, head }: Core): string | null {
  const words = head > start ? `${tokens[head - 1]!.lower} ${tokens[head]!.lower}` : '';
  return bodies.byNoun.has(words) ? words : null;
}

// "Cabin crew" of "the large cabin crew union"; "the 41-nation alliance" has none.
function modifiersOf({ scene: { tokens } }: Memory, from: number, head: number): string[] {
  const found: string[] = [];
  for (let i = from; i < head; i += 1) {
    const { lower, pos } = tokens[i]!;
    const counted = /^\d/.test(lower) || (tokens[i - 1]?.lower === '-' && tokens[i - 2]?.pos === 'NUM');
    if (!counted && (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') && !PLAIN.has(lower))
      found.push(singular(lower));
  }
  return found;
}

// "The Fishermen's Union" is a name that was not read as one, not the union told of before.
function isPartOfName({ scene }: Memory, phrase: Core): boolean {
  const capital = /^\p{Lu}/u.test(scene.tokens[phrase.head]!.text);
  if (capital && isOfUnread(scene, phrase)) return true;
  return capital && phrase.head > phrase.from && scene.tokens[phrase.head - 1]!.lower !== 'the';
}

// "The Group of Nine richest lenders": it is named by what follows, and is no other group.
function isOfUnread({ tokens }: Memory['scene'], { head }: Core): boolean {
  const [of, next] = [tokens[head + 1], tokens[head + 2]];
  return of?.lower === 'of' && next !== undefined && NUMBERED.test(next.text) && next.sentence === of.sentence;
}

function nounAt({ scene, bodies, strangers }: Memory, at: number): string | null {
  const { lower } = scene.tokens[at]!;
  if (bodies.byNoun.has(lower) || strangers.bodies.byNoun.has(lower) || GOVERNMENT.has(lower)) return lower;
  const one = singular(lower);
  return one === lower ? lower : null;
}

/** "Group of Nine", "Council of Forty". */
const NUMBERED =
  /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Fifteen|Twenty|Thirty|Forty|Fifty|Hundred)$/;
const REALMS = new Set([
  ...LANDS,
  'region',
  'city',
  'town',
  'province',
  'world',
  'continent',
  'industry',
  'sector',
  'valley',
]);
const SUPERLATIVE: ReadonlySet<string> = new Set(calledBodies.foremost);

/** Words before a body that do not tell it from others. */
const PLAIN: ReadonlySet<string> = new Set(smallBodies.plain);
