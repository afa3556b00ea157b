import leading from '../../../../data/leading.json' with { type: 'json' };
import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { type NounPhrase, nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { isVoice } from '../../bodies/organs.ts';
import { HEADING } from '../../lists.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { antecedentsOf } from '../../pronouns/antecedents.ts';
import { bodyLed } from '../office-owner.ts';
import type { Reading } from '../reading.ts';
import { headedReading, heading, peopleNamed } from './headed-reading.ts';

/** Words after a name within which "on behalf of" still tells of its bearer. */
const BEHALF_WITHIN = 8;
/** Words after "who speaks" within which "for" still belongs to it. */
const FOR_WITHIN = 4;
/** Words between "who" and its verb: "who with a dozen neighbours founded". */
const ASIDE = 9;
/** What somebody does at the head of a body that is named: not what a judge or an army does to it. */
const AT_HEAD: ReadonlySet<string> = new Set(leading.atHead);
const BASE = /^(?:found|run|lead|chair|head|manage|set)$/;
const HAS_HEADED = /^(?:chaired|headed|led|run|managed|fronted|represented)$/;
const FOR_ALONE =
  /^(?:(?:mediat|facilitat|organis|organiz)(?:es?|ed|ing)?|(?:appear|plead|bargain|campaign|lobby|testify|canvass|sign|answer)(?:s|ed|ing)?)$/;
const FOR: ReadonlySet<string> = new Set(tellingVerbs.actingFor);
/** What a clause tells that begins at the token: "who heads the delegation", "speaking for the airline"; null where nobody heads anything. */
export function headsOf(memory: Memory, at: number, last: number): Reading[] | null {
  let verb = at;
  while (verb < Math.min(last, at + 3) && !isVerbOfHeading(memory, verb)) verb += 1;
  if (verb >= last || !isVerbOfHeading(memory, verb)) verb = behindAside(memory, at, last);
  if (verb === -1) return null;
  const from = headedFrom(memory, verb, last);
  if (/^(?:it|them)$/.test(memory.scene.tokens[from]?.lower ?? '')) return headOfIt(memory, from, verb);
  const phrase = nounPhraseAt(memory.scene, from, last);
  return phrase ? headedReading(memory, phrase, verb) : [];
}

// "Norwind has agreed. X, who runs it, …": the body that the pronoun stands for.
function headOfIt(memory: Memory, at: number, verb: number): Reading[] {
  const [told, other] = antecedentsOf(memory, at);
  const sure = told && !told.human && !other ? told.entity : null;
  const isOne = memory.scene.tokens[at]!.lower === 'it';
  const key = sure ?? (isOne ? bodyLed(memory, at) : (peopleNamed(memory, at, 0) ?? peopleNamed(memory, at, 1)));
  return key === null ? [] : heading(verb, at + 1, partyOf(memory, key));
}

/** True for "leads", "has | run", "mediating | for"; whoever mediates a quarrel speaks for neither side. */
export function isVerbOfHeading({ scene: { tokens } }: Memory, at: number): boolean {
  const { lower } = tokens[at]!;
  if (
    HEADING.has(lower) ||
    (lower === 'run' && tokens[at + 1]?.lower !== 'for' && /^ha(?:s|ve)$/.test(tokens[at - 1]?.lower ?? ''))
  )
    return true;
  if (headTogether(tokens, at)) return true;
  if (lower === 'acting' && tokens[at + 1]?.lower === 'for') return true;
  // "Who took over the firm", and not "took over from her"
  if (/^(?:took|takes)$/.test(lower) && tokens[at + 1]?.lower === 'over')
    return !/^(?:as|from|for|in|at|when)$/.test(tokens[at + 2]?.lower ?? '');
  const next = tokens[at + 1]?.lower;
  return FOR_ALONE.test(lower) && (next === 'for' || (next === 'on' && tokens[at + 2]?.lower === 'behalf'));
}

/** "X and Y, who | lead the Growers' League": what several do at the head of one body. */
export function headTogether(tokens: Memory['scene']['tokens'], verb: number): boolean {
  const who = tokens[tokens[verb - 1]?.lower === 'jointly' ? verb - 2 : verb - 1];
  return who?.lower === 'who' && TOGETHER.test(tokens[verb]!.lower) && tokens[verb + 1]?.lower !== 'for';
}

const TOGETHER = /^(?:(?:co-)?(?:lead|head|chair)|run|represent)$/;

// "Who with a dozen neighbours | founded", "who, together with two others, | leads"; -1 where another verb comes first.
function behindAside({ scene: { tokens } }: Memory, at: number, last: number): number {
  const from = tokens[at + 1]?.lower === ',' ? at + 2 : at + 1;
  if (tokens[at]!.lower !== 'who' || !/^(?:ADP|ADV)$/.test(tokens[from]?.pos ?? '')) return -1;
  for (let verb = from + 1; verb < Math.min(last, from + ASIDE); verb += 1) {
    if (HEADING.has(tokens[verb]!.lower)) return verb;
    if (/^(?:has|have|had)$/.test(tokens[verb]!.lower)) continue;
    if (/^(?:VERB|AUX)$/.test(tokens[verb]!.pos)) return -1;
  }
  return -1;
}

// Where what is headed begins: "heads | the delegation", "speaks on health for | the party", "speaking on behalf of | it".
function headedFrom({ scene: { tokens } }: Memory, verb: number, last: number): number {
  const next = tokens[verb + 1]?.lower ?? '';
  if (next === 'on' && tokens[verb + 2]?.lower === 'behalf') return verb + 4;
  if (/^(?:for|over|of)$/.test(next)) return verb + 2;
  if (!/^(?:speaks?|speaking|spoke|acts?|acting|works?|working)$/.test(tokens[verb]!.lower)) return verb + 1;
  for (let at = verb + 2; at < Math.min(last, verb + 1 + FOR_WITHIN); at += 1)
    if (tokens[at]!.lower === 'for') return at + 1;
  return verb + 1;
}

// "X heads | the airline": one that is told of.
function isBodyToldOf({ scene: { tokens } }: Memory, { from, head, complements }: NounPhrase, verb: number): boolean {
  const plain = tokens[from]!.lower === 'the' && head === from + 1 && complements.length === 0;
  return plain && AT_HEAD.has(tokens[verb]!.lower) && isBodyNoun(tokens[head]!.lower);
}

/** "X led the Peruvian delegation", "X chairs the Growers' League", "X spoke for Norwind": whoever led the talks, or Peru into war, need not speak for it. */
export function leads(memory: Memory, at: number, last: number): Reading[] {
  const { tokens } = memory.scene;
  const has = /^(?:has|have)$/.test(tokens[at]!.lower) && HAS_HEADED.test(tokens[at + 1]?.lower ?? '');
  const now = tokens[at]!.lower === 'now' && at + 2 < last;
  const verb = helped(memory, at) ?? (has || now ? at + 1 : at);
  const speaks = FOR.has(tokens[verb]!.lower) && tokens[verb + 1]?.lower === 'for';
  if ((verb === at || now) && !speaks && !HEADING.has(tokens[verb]!.lower)) return [];
  // "X speaks for them."
  if (speaks && /^(?:it|them)$/.test(tokens[verb + 2]?.lower ?? '')) return headOfIt(memory, verb + 2, verb);
  const phrase = nounPhraseAt(memory.scene, speaks ? verb + 2 : verb + 1, last);
  if (!phrase) return [];
  const index = memory.scene.mentionAt[phrase.head]!;
  if (index === -1)
    return isVoice(memory, phrase) ||
      isPartOfNamed(memory, phrase, tokens[verb]!.lower) ||
      isBodyToldOf(memory, phrase, verb)
      ? headedReading(memory, phrase, verb)
      : [];
  const { key, type } = memory.scene.entities.get(memory.scene.mentions[index]!.entity)!;
  const ahead = has || speaks || verb > at || AT_HEAD.has(tokens[verb]!.lower);
  const body = type === 'organisation' && !memory.bodies.kinds.get(key)?.has('outlet');
  return ahead && phrase.owner === null && (body || (speaks && type === 'country'))
    ? headedReading(memory, phrase, verb)
    : [];
}

// "X heads | the grain desk at Norwind", "X runs | the Lima office of Norwind"
function isPartOfNamed({ scene }: Memory, { complements: [first] }: NounPhrase, verb: string): boolean {
  const index = first && /^(?:at|of)$/.test(first.link) ? scene.mentionAt[first.phrase.head]! : -1;
  if (index === -1 || !/^(?:chairs|co-chairs|heads|leads|runs|manages|directs|oversees)$/.test(verb)) return false;
  return scene.entities.get(scene.mentions[index]!.entity)?.type === 'organisation';
}

// "X helped found Norwind", "helped to | lead": where the second verb stands; null elsewhere.
function helped({ scene: { tokens } }: Memory, at: number): number | null {
  const verb = tokens[at + 1]?.lower === 'to' ? at + 2 : at + 1;
  return /^(?:helped|helps)$/.test(tokens[at]!.lower) && BASE.test(tokens[verb]?.lower ?? '') ? verb : null;
}

/** "X told the meeting on behalf of the island states that …". */
export function onBehalf(memory: Memory, to: number, last: number): Reading[] {
  const { scene } = memory;
  for (let at = to; at < Math.min(last - 3, to + BEHALF_WITHIN); at += 1) {
    const { lower, pos } = scene.tokens[at]!;
    // Behind a second verb it is told of somebody else.
    if (at > to && (pos === 'VERB' || pos === 'AUX' || /^(?:[,;"”“]|that)$/.test(lower))) return [];
    if (lower !== 'on' || scene.tokens[at + 1]!.lower !== 'behalf') continue;
    const phrase = nounPhraseAt(scene, at + 3, last);
    return phrase ? headedReading(memory, phrase, at) : [];
  }
  return [];
}
