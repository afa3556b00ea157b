import type { Affiliation, Description, Discourse, Learned, Lexed, LocalMention, Names } from '../../types.ts';
import { isBodyNoun } from '../phrases/body-nouns.ts';
import { isOwning } from '../phrases/determiners.ts';
import { NOTHING_LEARNED } from '../phrases/nothing-learned.ts';
import { type NounPhrase, nounPhraseAt } from '../phrases/noun-phrase.ts';
import { roleWordIn, singular } from '../phrases/role-words.ts';
import { type Scene, sceneOf, type TokenRange } from '../phrases/scene.ts';
import { isSubject, SAYING } from '../phrases/subjects.ts';
import { knownVerb } from '../phrases/verb-forms.ts';
import { isArmedNoun, isMoreTold, isRivalled } from './homes/home-now.ts';
import { organsOfIssuer } from './issuer/organs-of-issuer.ts';
import { secretariatsIn } from './issuer/secretariats.ts';
import { signerOfIssuer } from './issuer/signer-of-issuer.ts';
import { kindsOf } from './kinds.ts';
import { type Memory, memoryOf, tellOrgan } from './memory.ts';
import { recall } from './mention/note.ts';
import { readMention } from './mention.ts';
import { attributiveAt } from './nominals/attributive.ts';
import { settled } from './nominals/named-later.ts';
import { nativeAt } from './nominals/native-at.ts';
import { nominalAt } from './nominals/nominal-at.ts';
import { toldFurther } from './persons/told-further.ts';
import { pronounAt } from './pronouns/pronoun-at.ts';
import type { Reference } from './reference.ts';
import { strangersOf } from './strangers.ts';

/**
 * What the words of a document refer to beside its names, read once from first to last: pronouns and descriptions that
 * stand for an entity, sources that are described and not named, and for whom each person is said to speak. What the
 * text does not decide is left out, unless other documents told it.
 */
export function discourseOf(lexed: Lexed, names: Names, learned: Learned = NOTHING_LEARNED): Discourse {
  return discoursesOf([{ lexed, names }], learned)[0]!;
}

/** The same of each document: none is read through before what is to be known first is known of all. */
export function discoursesOf(
  documents: readonly { readonly lexed: Lexed; readonly names: Names }[],
  learned: Learned = NOTHING_LEARNED,
): Discourse[] {
  const memories = documents.map(({ lexed, names }) => {
    const own = sceneOf(lexed, names);
    const memory = memoryOf(own, kindsOf(own, learned), strangersOf(own, learned), learned);
    recallLearned(memory, learned);
    return { own, memory };
  });
  return memories.map(({ own, memory }) => toldIn(own, memory, learned));
}

function toldIn(own: Scene, memory: Memory, learned: Learned): Discourse {
  const { mentions, affiliations, described } = readThrough(memory);
  const { descriptions, mentions: later } = settled(memory, described);
  mentions.push(...later, ...issuerElsewhere(memory));
  const organs = [...memory.organs].flatMap(([noun, owners]) => [...owners].map((owner) => ({ noun, owner })));
  const referred = new Set([
    ...mentions.map(({ entity }) => entity),
    ...[...affiliations, ...descriptions].map(({ party }) => party),
    ...organs.map(({ owner }) => owner),
    memory.home.main,
    memory.ownLand,
  ]);
  return {
    mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end),
    affiliations: [
      ...affiliations,
      ...organsOfIssuer(own, memory.issuer, affiliations),
      ...signerOfIssuer(own, memory.issuer, affiliations),
      ...secretariatsIn(own),
    ],
    issuer: memory.issuer,
    callings: memory.bodies.callings,
    organs,
    home: memory.home.main,
    descriptions,
    strangers: learned.strangers.flatMap(({ entity }) => (referred.has(entity.key) ? [entity] : [])),
  };
}

// At the letterhead of a body that the document does not name in small letters.
function issuerElsewhere({ issuer, strangers }: Memory): LocalMention[] {
  const [only] = issuer?.entities ?? [];
  if (!issuer || only === undefined || !strangers.entities.has(only)) return [];
  return [{ entity: only, start: issuer.start, end: issuer.end, form: 'nominal' }];
}

function recallLearned(memory: Memory, { affiliations, organs }: Learned): void {
  for (const affiliation of affiliations) recall(memory, affiliation);
  const home = memory.ownLand ?? memory.home.main;
  const { dateline } = memory.home;
  for (const { noun, owner } of organs) {
    // "The government" of a report filed from Lima that tells of Peru above all is not the one of which another tells.
    if (dateline !== null && dateline !== owner && isMoreTold(memory, dateline, owner)) continue;
    // "The army" of a text that tells of its own land's government is not the neighbour's, of whose the others tell.
    if (home !== null && home !== owner && (memory.ownLand === home || memory.home.governed.has(home))) continue;
    if (isOnlySomebody(memory, owner) || (!isArmedNoun(noun) && isRivalled(memory, owner))) continue;
    tellOrgan(memory, noun, owner);
    memory.parties.set(owner, owner);
  }
}

// "A Pole and an Indian": "the government" there is not Poland's, of which another document tells.
function isOnlySomebody({ scene: { mentions, ranges, tokens } }: Memory, land: string): boolean {
  const named = mentions.flatMap(({ entity }, index) => (entity === land ? [ranges[index]!] : []));
  const isOneOfMany = ({ from, to }: TokenRange) =>
    /^an?$/.test(tokens[from - 1]?.lower ?? '') && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[to]?.pos ?? '');
  return named.length > 0 && named.every(isOneOfMany);
}

function readThrough(memory: Memory): Read {
  const { scene } = memory;
  const read: Read = { mentions: [], affiliations: [], described: [] };
  const take = (reference: Reference | null, from: number, to: number) => {
    if (!reference) return;
    read.mentions.push(...reference.mentions);
    if (reference.description) read.described.push(reference.description);
    read.affiliations.push(...toldFurther(memory, reference, from, to));
  };
  for (const sentence of scene.sentences) {
    let at = sentence.from;
    while (at < sentence.to) {
      take(pronounAt(memory, at), at, at + 1);
      const phrase = phraseAt(scene, at, sentence.to);
      if (!phrase) {
        // "Peru's far-right Homeland party": what no phrase begins with is named all the same.
        const index = scene.mentionAt[at]!;
        if (index !== -1 && scene.ranges[index]!.from === at) read.affiliations.push(...readMention(memory, index));
        at += 1;
        continue;
      }
      const owner = phrase.owner && nounPhraseAt(scene, phrase.owner.from, phrase.owner.to);
      if (owner && scene.mentionAt[owner.head] === -1) take(nominalAt(memory, owner), owner.from, owner.end);
      for (let i = phrase.from; i < phrase.to; i += 1) {
        const index = scene.mentionAt[i]!;
        if (index !== -1 && scene.ranges[index]!.from === i) read.affiliations.push(...readMention(memory, index));
      }
      read.mentions.push(...attributiveAt(memory, phrase), ...nativeAt(memory, phrase));
      if (scene.mentionAt[phrase.head] === -1 && phrase.head >= memory.toldUntil)
        take(nominalAt(memory, phrase), phrase.from, phrase.end);
      at = phrase.to;
    }
  }
  return read;
}

// "The colonel disputes that", "the union requests a meeting", "the minister wishes to recall": a verb that was taken for a
// plural noun ends the phrase, where no other verb follows.
function phraseAt(scene: Scene, at: number, to: number): NounPhrase | null {
  const phrase = nounPhraseAt(scene, at, to);
  if (!phrase || phrase.head <= phrase.start || scene.mentionAt[phrase.head] !== -1) return phrase;
  const { lower, pos } = scene.tokens[phrase.head]!;
  if (pos !== 'NOUN' || !lower.endsWith('s')) return phrase;
  // "The union notes with relief that".
  const alone = phrase.complements.every(({ link }) => link === 'with');
  const saying = SAYING.has(singular(lower)) && alone && !isSubject(scene, at, phrase.end);
  if (!saying && !isVerbWithObject(scene, phrase)) return phrase;
  const cut = nounPhraseAt(scene, at, phrase.head);
  const definite = cut !== null && (scene.tokens[at]!.lower === 'the' || (cut.owner !== null && cut.owner.from === at));
  const body = definite && isBodyNoun(scene.tokens[cut.head]!.lower);
  return cut?.to === phrase.head && (body || roleWordIn(scene, at, cut.to)?.to === cut.to) ? cut : phrase;
}

// "Shelves its plan", "wishes to recall": no noun stands before such words, but one that a verb governs ("told forces to").
function isVerbWithObject({ tokens }: Scene, { from, to }: NounPhrase): boolean {
  const before = tokens[from - 1]?.pos;
  const next = tokens[to];
  if (before === 'VERB' || before === 'ADP' || !next || next.sentence !== tokens[from]!.sentence) return false;
  if (knownVerb(tokens[to - 1]!.lexeme) === null) return false;
  if (next.lower === 'to') return tokens[to + 1]?.pos === 'VERB';
  return /^(?:the|an?|no)$/.test(next.lower) || isOwning(next.lexeme);
}

interface Read {
  readonly mentions: LocalMention[];
  readonly affiliations: Affiliation[];
  readonly described: Description[];
}
