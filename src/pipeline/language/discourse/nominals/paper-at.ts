import bodies from '../../../data/bodies.json' with { type: 'json' };
import positionNouns from '../../../data/position-nouns.json' with { type: 'json' };
import { isCalendarName } from '../../../wording/calendar.ts';
import { type NounPhrase, nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { isPaperNoun } from '../../phrases/papers/paper-nouns.ts';
import { singular } from '../../phrases/role-words.ts';
import { knownVerb } from '../../phrases/verb-forms.ts';
import { innerOf, ownerOf } from '../bodies/owners.ts';
import { type Memory, partyOf } from '../memory.ts';
import type { Reference } from '../reference.ts';
import { deedAt } from './deed-of.ts';
import { isDefinite } from './is-definite.ts';
import { doerOfPaper } from './paper-of-deed.ts';

/**
 * What a paper stands for: "the 14-page text" calls on somebody where Norway published it. Whose it is, the phrase says
 * ("Norway's draft", "a letter from the council", "the text issued by the council"), the verb whose object it is, or
 * what was told of the last such paper. Null where nobody is known to have issued it.
 */
export function paperAt(memory: Memory, phrase: NounPhrase): Reference | null {
  const { tokens } = memory.scene;
  const noun = singular(tokens[phrase.head]!.lower);
  if (memory.scene.quoted[phrase.head]) return null;
  const done = doerOfPaper(memory, phrase, noun);
  if (done === null && !isPaperNoun(noun) && !isDraft(memory, phrase)) return null;
  const told = toldIssuer(memory, phrase) ?? done;
  if (told !== null) tellPaper(memory, noun, told);
  else if (isJoint(memory, phrase)) forgetPaper(memory, noun);
  const issuer = told ?? (isDefinite(memory, phrase) && !phrase.owner ? lastIssuer(memory, noun) : null);
  const { sentence } = tokens[phrase.head]!;
  memory.lastPaper = { issuer, token: phrase.from, end: phrase.end, sentence };
  if (issuer === null) return null;
  const span = { start: tokens[phrase.from]!.start, end: tokens[phrase.head]!.end };
  const party = partyOf(memory, issuer);
  // Who speaks for nobody but himself is whom his letter stands for.
  if (party === null && memory.scene.entities.get(issuer)?.type === 'person')
    return { mentions: [{ entity: issuer, ...span, form: 'nominal' }], description: null };
  return { mentions: [], description: { ...span, words: span, party: party ?? issuer } };
}

// "A draft agreement".
function isDraft({ scene: { tokens } }: Memory, { start, head }: NounPhrase): boolean {
  return head > start && tokens[head - 1]!.lower === 'draft';
}

// By the words of the phrase, and else by the verb before it.
function toldIssuer(memory: Memory, phrase: NounPhrase): string | null {
  if (phrase.owner) return ownerOf(memory, phrase.owner);
  const inner = phrase.complements.find(({ link }) => link === 'from' || link === 'by');
  if (inner) return innerOf(memory, inner.phrase);
  const { sentence } = memory.scene.tokens[phrase.from]!;
  const behind = issuedBy(memory, phrase.end, sentence) ?? issuedBefore(memory, phrase.from);
  return behind ?? (isJoint(memory, phrase) ? null : whoIssues(memory, phrase.from));
}

// "The ministry released | the joint statement": one of several hands on what all of them state.
function isJoint({ scene: { tokens } }: Memory, { start, head }: NounPhrase): boolean {
  return tokens.slice(start, head).some(({ lower }) => lower === 'joint');
}

// "Tabled by Norway on Monday, | the plan".
function issuedBefore(memory: Memory, at: number): string | null {
  const { tokens, sentences } = memory.scene;
  const { from } = sentences[tokens[at]!.sentence]!;
  if (tokens[at - 1]?.text !== ',' || from >= at - 2) return null;
  return issuedBy(memory, from, tokens[at]!.sentence);
}

// "The text | issued late by the council", "the text, | circulated by the council on Friday,", "a text | was issued by the
// council".
function issuedBy(memory: Memory, end: number, sentence: number): string | null {
  const { scene } = memory;
  const { tokens, sentences } = scene;
  const { to } = sentences[sentence]!;
  let verb = tokens[end]?.text === ',' ? end + 1 : end;
  while (verb < to && (tokens[verb]!.pos === 'AUX' || (verb > end && tokens[verb]!.pos === 'ADV'))) verb += 1;
  if (verb >= to || !isIssuing(memory, verb)) return null;
  for (let at = verb + 1; at < Math.min(to, verb + FARTHEST); at += 1) {
    if (tokens[at]!.lower === 'by') {
      const by = nounPhraseAt(scene, at + 1, to);
      return by && (innerOf(memory, by) ?? namedBehind(memory, by));
    }
    if (!/^(?:ADV|ADJ|NOUN|PROPN|NUM|DET|ADP|PART)$/.test(tokens[at]!.pos)) return null;
  }
  return null;
}

function isIssuing({ scene: { tokens, sentences } }: Memory, verb: number): boolean {
  const { pos, lexeme, sentence } = tokens[verb]!;
  // "Tabled by Norway": at the head of a sentence it looks like a name.
  const lemma = pos === 'VERB' ? tokens[verb]!.lemma : verb === sentences[sentence]!.from ? knownVerb(lexeme) : null;
  if (lemma === null) return false;
  return ISSUING.has(lemma) || WITH_PARTICLE.has(`${lemma} ${tokens[verb + 1]?.lower}`);
}

// "By the chair of the talks, ambassador | Ana Lind".
function namedBehind({ scene }: Memory, { end }: NounPhrase): string | null {
  const { tokens, mentionAt, mentions, entities } = scene;
  const apposed =
    tokens[end]?.text === ',' ? nounPhraseAt(scene, end + 1, Math.min(tokens.length, end + FARTHEST)) : null;
  const index = apposed ? mentionAt[apposed.head]! : -1;
  const entity = index === -1 ? undefined : entities.get(mentions[index]!.entity);
  return entity?.type === 'person' ? entity.key : null;
}

// "Norway published | a draft", "Norway published on Monday | a draft", "Norway put forward | a draft": who is told of as the
// subject of that verb.
function whoIssues(memory: Memory, from: number): string | null {
  const { sightings } = memory;
  const { tokens } = memory.scene;
  const { sentence } = tokens[from]!;
  let verb = from - 1;
  while (verb > from - FARTHEST && tokens[verb]?.sentence === sentence && isBetween(tokens[verb]!)) verb -= 1;
  if (tokens[verb]?.pos !== 'VERB' || tokens[verb]!.sentence !== sentence) return null;
  if (!isIssuing(memory, verb)) return null;
  for (let i = sightings.length - 1; i >= 0 && sightings[i]!.sentence === sentence; i -= 1) {
    const { subject, token, entity, plural } = sightings[i]!;
    if (!subject || token >= verb) continue;
    // "Norway returned after the chair put forward a text": not Norway's.
    return plural || (deedAt(memory, sightings[i]!) !== verb && tokens[verb - 1]!.lower !== 'and') ? null : entity;
  }
  return null;
}

// "On Monday", "late", "forward".
function isBetween({ pos, lower }: Memory['scene']['tokens'][number]): boolean {
  return (
    pos === 'ADV' || pos === 'PART' || isCalendarName(lower) || /^(?:on|last|late|early|forward|out|up)$/.test(lower)
  );
}

// "The text", "the paper": any that was told of; "the letter": the last letter.
function lastIssuer({ papers }: Memory, noun: string): string | null {
  return papers.get(WIDE.has(noun) ? '' : noun) ?? null;
}

function tellPaper({ papers }: Memory, noun: string, issuer: string): void {
  papers.set(noun, issuer);
  papers.set('', issuer);
}

function forgetPaper({ papers }: Memory, noun: string): void {
  papers.delete(noun);
  papers.delete('');
}

const ISSUING = new Set([...bodies.making, ...positionNouns.proposing, 'distribute']);
const WITH_PARTICLE = new Set(['put forward', 'set out', 'draw up', 'hand in', 'put out', 'send out', 'lay out']);
const WIDE = new Set(['text', 'document', 'paper']);
/** In tokens. */
const FARTHEST = 8;
