import { isBodyNoun, LANDS } from '../../phrases/body-nouns.ts';
import { type NounPhrase, nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { singular } from '../../phrases/role-words.ts';
import { behindPortfolio } from '../../phrases/roles/behind-portfolio.ts';
import { isVoiceOf } from '../../phrases/roles/voices.ts';
import { isSubject, isToldSubject, SAYING } from '../../phrases/subjects.ts';
import { bodyHeaded, governingBody, isShortName, isUnionOfStates } from '../bodies/body-by-name.ts';
import { isOrgan, isVoice } from '../bodies/organs.ts';
import { standsFor } from '../bodies/owners.ts';
import { strangerCalled } from '../bodies/stranger-bodies.ts';
import { isState } from '../homes/home.ts';
import { type Memory, partyOf, tellOrgan } from '../memory.ts';
import { antecedentsOf } from '../pronouns/antecedents.ts';
import type { Reference } from '../reference.ts';
import { see } from '../see.ts';
import { describeBody } from './described.ts';
import { epithetOf } from './epithet.ts';
import { isDefinite } from './is-definite.ts';

/** The body that a phrase stands for: "the union", "its members", "the Peruvian army"; null where it is open. */
export function bodyAt(memory: Memory, phrase: NounPhrase): Reference | null {
  const aged = epithetOf(memory, phrase, null);
  if (aged !== null) return named(memory, phrase, [aged]);
  const { lower } = memory.scene.tokens[phrase.head]!;
  const noun = singular(lower);
  if (areMemberLands(memory, phrase, noun, lower)) return describeBody(memory, phrase);
  if (phrase.owner && /^(?:country|homeland)$/.test(noun)) return ownCountry(memory, phrase);
  const own = noun === 'government' && phrase.owner ? ownCountry(memory, phrase) : null;
  if (own) return own;
  // "The think tank".
  const whole = `${memory.scene.tokens[phrase.head - 1]?.lower} ${lower}`;
  const isBody = isBodyNoun(noun) || isBodyNoun(lower) || (phrase.head > phrase.start && isBodyNoun(whole));
  const told = isDefinite(memory, phrase) && isBody;
  const headed = told ? null : headedBy(memory, phrase);
  if (headed !== null) return named(memory, phrase, [headed]);
  if (introduces(memory, phrase)) return null;
  if (!told && !isVoice(memory, phrase)) return isVoiceOfOwner(phrase, noun) ? describeBody(memory, phrase) : null;
  const key = standsFor(memory, phrase) ?? headedBy(memory, phrase);
  // "Peru's biggest state" is a part of it, and no voice.
  if (key === null) return phrase.owner && !LANDS.has(noun) ? describeBody(memory, phrase) : null;
  if (
    (isOrgan(noun) || noun === 'parliament') &&
    isState(memory.scene, memory.bodies, key) &&
    holdsMention(memory, phrase)
  )
    tellOrgan(memory, noun, key);
  return named(memory, phrase, [key]);
}

/** "The minister, Arvind Solanki," and "the cabin crew union, Kabin," are told of under the name. */
export function introduces({ scene }: Memory, phrase: NounPhrase): boolean {
  const end = behindPortfolio(scene, phrase, phrase.end);
  const next = scene.tokens[end];
  if (!next || next.sentence !== scene.tokens[phrase.head]!.sentence) return false;
  const at = next.lower === ',' || next.lower === '(' ? end + 1 : end;
  // "The union | blamed Ana Lind", "the union | sharply criticised Ana Lind": what it does, and no part of her name.
  const verb = next.pos === 'ADV' ? scene.tokens[at + 1] : next;
  if (at === end && verb?.pos === 'VERB' && verb.lower.endsWith('ed')) return false;
  const apposed = nounPhraseAt(scene, at, Math.min(scene.tokens.length, at + 8));
  const index = apposed ? scene.mentionAt[apposed.head]! : -1;
  if (!apposed || index === -1) return false;
  const type = scene.entities.get(scene.mentions[index]!.entity)?.type;
  // "The board, mediator Ana Lind said, had": she tells of it, and is not it.
  const behind = scene.tokens[apposed.to];
  const isTeller =
    at > end && behind?.pos === 'VERB' && SAYING.has(behind.lemma) && scene.tokens[apposed.to + 1]?.text === ',';
  if (isTeller) return false;
  if (type === 'person') return true;
  return at > end && type !== 'place' && type !== 'country' && /^[,.;)]$/.test(scene.tokens[apposed.to]?.lower ?? '');
}

/** What a phrase stands for that means entities of the document. */
export function named(memory: Memory, phrase: NounPhrase, keys: readonly string[]): Reference {
  const { scene } = memory;
  const span = { start: scene.tokens[phrase.from]!.start, end: scene.tokens[phrase.head]!.end };
  const subject = isSubject(scene, phrase.from, phrase.end);
  const { lower } = scene.tokens[phrase.head]!;
  for (const entity of keys) {
    const human = scene.entities.get(entity)?.type === 'person';
    see(memory, {
      entity,
      description: null,
      human,
      // "Our teams recorded it. They …"
      plural: keys.length === 1 && !human && singular(lower) !== lower,
      gender: null,
      token: phrase.from,
      end: phrase.end,
      sentence: scene.tokens[phrase.from]!.sentence,
      subject,
    });
  }
  return { mentions: keys.map((entity) => ({ entity, ...span, form: 'nominal' as const })), description: null };
}

// "The rich countries of the Contributors' Group", "member states of the bloc".
function areMemberLands(
  { scene: { mentionAt, mentions, entities } }: Memory,
  phrase: NounPhrase,
  noun: string,
  lower: string,
): boolean {
  const [inner] = phrase.complements;
  if (noun === lower || !/^(?:country|nation|state|member)$/.test(noun) || inner?.link !== 'of') return false;
  const index = mentionAt[inner.phrase.head]!;
  return index !== -1 && entities.get(mentions[index]!.entity)?.type === 'organisation';
}

// "Its youth wing", "the league's parliamentary caucus".
function isVoiceOfOwner({ owner }: NounPhrase, noun: string): boolean {
  return owner !== null && isVoiceOf('organisation', [noun]);
}

// "The trust said", "the forum wants": not "the trust of others".
function headedBy(memory: Memory, phrase: NounPhrase): string | null {
  const { scene } = memory;
  const alone = phrase.head === phrase.from + 1 && phrase.complements.length === 0;
  if (!alone || scene.tokens[phrase.from]!.lower !== 'the' || introduces(memory, phrase)) return null;
  if (!isSubject(scene, phrase.from, phrase.end) && !isToldSubject(scene, phrase.from, phrase.end)) return null;
  const { lower, text } = scene.tokens[phrase.head]!;
  const headed = bodyHeaded(memory, lower, text);
  if (headed !== null && !isUnionOfStates(memory, phrase, headed)) return headed;
  // "The Forum" of a text that names none.
  return isShortName(memory, phrase, lower) ? strangerCalled(memory, lower, [], true) : governingBody(memory, lower);
}

// "The Peruvian army", "the government of Peru": whose it is, is said and not inferred.
function holdsMention({ scene }: Memory, phrase: NounPhrase): boolean {
  for (let at = phrase.from; at < phrase.end; at += 1) if (scene.mentionAt[at] !== -1) return true;
  return false;
}

// "His country", "her Government": the one that somebody speaks for.
function ownCountry(memory: Memory, phrase: NounPhrase): Reference | null {
  const { tokens } = memory.scene;
  const [only, other] = /^(?:his|her|its|their)$/.test(tokens[phrase.owner!.from]!.lower)
    ? antecedentsOf(memory, phrase.owner!.from)
    : [];
  if (!only?.entity || other) return null;
  const party = partyOf(memory, only.entity);
  return party !== null && memory.scene.entities.get(party)?.type === 'country' ? named(memory, phrase, [party]) : null;
}
