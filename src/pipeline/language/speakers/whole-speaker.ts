import type { Span } from '#src/schema/evidence.ts';
import tellingVerbs from '../../data/telling-verbs.json' with { type: 'json' };
import { nounPhraseAt } from '../phrases/noun-phrase.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import { isRole, roleWordIn, singular } from '../phrases/role-words.ts';
import type { Scene } from '../phrases/scene.ts';
import { apposed } from './apposed.ts';
import { nameDescribed } from './name-described.ts';
import { tokenAt } from './stage.ts';

/** The whole phrase of a speaker of whom only some words were found: its owner before it, the name behind it. */
export function wholeSpeaker(scene: Scene, span: Span): Span {
  const found = nameStart(scene, tokenAt(scene, span.start));
  const end = tokenAt(scene, span.end);
  const own = [behindOutlet, behindAsking, behindRelative, behindVerb, behindClause];
  const spoken = own.reduce((at, behind) => behind(scene, at, end), found);
  const whole = withOwner(scene, withSeated(scene, spoken, end));
  const head = withHead(scene, whole, end);
  const from = head === whole ? nameDescribed(scene, whole, end) : head;
  const to = withName(scene, from, end);
  if ((scene.tokens[from]?.start === span.start && to === end) || from >= to) return span;
  return { start: scene.tokens[from]!.start, end: to === end ? span.end : scene.tokens[to - 1]!.end };
}

// "[Velm,] Quarn & Ost", "[9 May] Movement": words found within a name are all of it.
function nameStart({ mentionAt, ranges }: Scene, at: number): number {
  const index = mentionAt[at] ?? -1;
  return index === -1 ? at : Math.min(at, ranges[index]!.from);
}

// "According to the Daily Monitor, [Nairobi] fears": of two phrases behind "according to" the second has the verb.
function behindOutlet(scene: Scene, from: number, to: number): number {
  const { tokens } = scene;
  if (tokens[from - 1]?.lower !== 'to' || tokens[from - 2]?.lower !== 'according') return from;
  const first = nounPhraseAt(scene, from, to);
  const behind = first && tokens[first.end]?.lower === ',' ? nounPhraseAt(scene, first.end + 1, to) : null;
  return behind?.end === to && scene.mentionAt[behind.head] !== -1 && tokens[to]?.lower !== ',' ? behind.from : from;
}

// "[Families in] Brell who say", "[critics of] Ana Lind who say": a name needs no telling which it is.
function withSeated(scene: Scene, at: number, to: number): number {
  const { tokens, mentionAt } = scene;
  const last = tokens[to - 1]?.lower === 'who' ? to - 1 : to;
  const seated = mentionAt[at] !== -1 && mentionAt[last - 1] === mentionAt[at] && tokens[last]?.lower === 'who';
  if (!seated || tokens[at - 1]?.pos !== 'ADP' || tokens[at - 2]?.pos !== 'NOUN') return at;
  const { lower } = tokens[at - 2]!;
  if (singular(lower) === lower && !isRole(lower)) return at;
  const from = phraseBefore(scene, at - 1);
  return tokens[from]!.pos === 'VERB' ? from + 1 : from;
}

// "[The EU's lead fisheries] negotiator": words found in the middle of a phrase belong to the whole.
function withOwner(scene: Scene, at: number): number {
  const token = scene.tokens[at];
  if (token?.pos !== 'NOUN' || scene.mentionAt[at] !== -1) return at;
  const from = phraseBefore(scene, at);
  if (nounPhraseAt(scene, from, at + 1)?.to !== at + 1) return at;
  return /^an?$/.test(scene.tokens[from]!.lower) ? behindThing(scene, from, at) : from;
}

// "A move | unions say", "an offer | Chile's envoy dismissed": no one thing is several, and a name opens what another owns.
function behindThing({ tokens }: Scene, from: number, at: number): number {
  const { lower } = tokens[at]!;
  if (singular(lower) !== lower) return at;
  if (tokens[from - 1]?.text !== ',') return from;
  const owner = tokens.findIndex(
    ({ pos }, place) => place > from && place < at && pos === 'PROPN' && tokens[place - 1]!.pos === 'NOUN',
  );
  return owner === -1 ? from : owner;
}

// "The plan, which [Peru] says it can accept": the verb is theirs who stand behind the pronoun; of "the plan which Peru
// rejected" what follows is no content of theirs.
function behindRelative({ tokens, mentionAt }: Scene, from: number, to: number): number {
  // "A step [that] Ana Lind had called": no name has "that" before it.
  if (/^(?:which|that)$/.test(tokens[from]!.lower) && from + 1 < to && mentionAt[from + 1] !== -1) return from + 1;
  if (tokens[to]?.pos !== 'VERB' || !SAYING.has(tokens[to].lemma)) return from;
  for (let at = to - 2; at > from; at -= 1) {
    const { lower, pos } = tokens[at + 1]!;
    if (pos === 'VERB' || pos === 'AUX' || lower === ',') return from;
    if (/^(?:which|that|whom)$/.test(tokens[at]!.lower)) return at + 1;
  }
  return from;
}

// "Asked by this paper, [the minister, Ana Lind,]": who asks does not speak.
function behindAsking({ tokens, sentences }: Scene, from: number, to: number): number {
  const verb = tokens[from]!.pos === 'VERB' ? from : from - 2;
  const opens = verb >= 0 && verb === sentences[tokens[from]!.sentence]!.from;
  if (!opens || tokens[verb]!.pos !== 'VERB' || tokens[verb + 1]?.lower !== 'by') return from;
  const comma = tokens.slice(from, to).findIndex(({ lower }) => lower === ',');
  return comma > 0 && from + comma + 1 < to ? from + comma + 1 : from;
}

// "Critics include [Ana Lind, a lawyer,] who fears": the verb before a name is not its bearer's.
function behindVerb({ tokens, mentionAt, mentions, ranges, entities }: Scene, from: number, to: number): number {
  for (let at = from + 2; at < to; at += 1) {
    const index = mentionAt[at]!;
    if (/^(?:who|which|that|whose)$/.test(tokens[at]!.lower)) return from;
    if (index === -1 || ranges[index]!.from !== at || tokens[at - 1]!.pos !== 'VERB') continue;
    // "The union, citing Ana Lind,": a participle between commas leaves the subject before it.
    if (tokens[at - 1]!.lower.endsWith('ing') && tokens[at - 2]?.lower === ',') return from;
    const person = entities.get(mentions[index]!.entity)?.type === 'person';
    return person && tokens[ranges[index]!.to]?.lower === ',' ? at : from;
  }
  return from;
}

// "The strike ended after [most workers] decided to": a thing that is told of before says nothing, and people follow.
function behindClause({ tokens, mentionAt }: Scene, from: number, to: number): number {
  if (mentionAt[to - 1] !== -1 || !isRole(singular(tokens[to - 1]?.lower ?? ''))) return from;
  for (let at = to - 2; at > from + 1; at -= 1) {
    if (/^(?:who|which|that|whose|,)$/.test(tokens[at]!.lower)) return from;
    if (!/^(?:after|before|because|when|while|once)$/.test(tokens[at]!.lower)) continue;
    const verb = tokens.slice(from, at).findIndex(({ pos }) => pos === 'VERB');
    const thing = verb > 0 ? from + verb - 1 : -1;
    const isThing = tokens[thing]?.pos === 'NOUN' && mentionAt[thing] === -1 && !isRole(singular(tokens[thing]!.lower));
    return isThing ? at + 1 : from;
  }
  return from;
}

// "[Norhalm,] the islands' largest maker, which sells cans,": of a name and what it is the name speaks, not where a
// preposition or a verb governs it ("After talks with Norhalm, the union, which").
function withHead(scene: Scene, at: number, to: number): number {
  const { tokens, mentionAt, ranges, sentences } = scene;
  const index = tokens[at - 1]?.lower === ',' && at > 1 ? mentionAt[at - 2]! : -1;
  const phrase = index === -1 ? null : nounPhraseAt(scene, at, to);
  if (!phrase || mentionAt[phrase.head] !== -1 || !/^[,–—]$/.test(tokens[phrase.end]?.lower ?? '')) return at;
  const { from } = ranges[index]!;
  const first = sentences[tokens[at]!.sentence]!.from;
  const start = OPENER.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
  const opens = start === first || /^(?:and|but|that|while|as|:|;|[“"–—-])$/.test(tokens[start - 1]!.lower);
  const type = scene.entities.get(scene.mentions[index]!.entity)?.type;
  return from > first - 1 && opens && type !== 'place' && !apposed(scene, phrase, to) ? from : at;
}

// "New Zealand's trade minister[, Hana Brooks,] said": the name behind the words found is theirs.
function withName(scene: Scene, from: number, to: number): number {
  const { tokens } = scene;
  const bearer = bearerOf(scene, from, to);
  if (bearer !== null) return bearer;
  const bracketed = bracketedName(scene, from, to);
  if (bracketed !== null) return bracketed;
  const phrase = from < to && tokens[to]?.lower === ',' ? nounPhraseAt(scene, from, to) : null;
  if (phrase?.end !== to || scene.mentionAt[phrase.head] !== -1) return to;
  const last = scene.sentences[tokens[from]!.sentence]!.to;
  const name = to < last ? apposed(scene, phrase, last) : null;
  return name && (name.end >= last || /^[,.;:)]$/.test(tokens[name.end]!.lower)) ? name.end : to;
}

// "Gov. [Ana Lind] said": a title alone is nobody.
function bearerOf(scene: Scene, from: number, to: number): number | null {
  const { tokens, mentionAt, mentions, ranges, entities } = scene;
  const index = mentionAt[to] ?? -1;
  if (index === -1 || ranges[index]!.from !== to || from >= to) return null;
  if (entities.get(mentions[index]!.entity)?.type !== 'person') return null;
  const isTitle = roleWordIn(scene, from, to)?.to === to && /^\p{Lu}/u.test(tokens[to - 1]!.text);
  return isTitle ? ranges[index]!.to : null;
}

// "The Governor [(Mrs Ana Lind)] said", "The member for Velm [(Mr Lind)] stated": the name in the brackets right behind an
// office, alone but for what it is styled.
function bracketedName(scene: Scene, from: number, to: number): number | null {
  const { tokens, mentionAt, mentions, ranges, entities } = scene;
  if (tokens[to]?.text !== '(' || from >= to) return null;
  const office = mentionAt[to - 1] === -1 ? null : nounPhraseAt(scene, from, to);
  if (mentionAt[to - 1] !== -1 && (!office || office.head >= to - 1 || !isRole(tokens[office.head]!.lower)))
    return null;
  let at = to + 1;
  while (
    at < to + LONGEST_STYLE &&
    mentionAt[at] === -1 &&
    /^(?:\p{Lu}\p{Ll}+\.?|\.|the)$/u.test(tokens[at]?.text ?? '')
  )
    at += 1;
  const index = mentionAt[at] ?? -1;
  if (index === -1 || ranges[index]!.from !== at || tokens[ranges[index]!.to]?.text !== ')') return null;
  return entities.get(mentions[index]!.entity)?.type === 'person' ? ranges[index]!.to + 1 : null;
}

/** In tokens, "Rt. Hon. Dr". */
const LONGEST_STYLE = 6;
const OPENER = /^(?:the|mr|ms|mrs|dr)$/;
const SAYING: ReadonlySet<string> = new Set(tellingVerbs.ofOpinion);
