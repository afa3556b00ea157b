import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { phraseBefore } from '../../../phrases/phrase-before.ts';
import { isVoice } from '../../bodies/organs.ts';
import { innerOf } from '../../bodies/owners.ts';
import { type Memory, partyOf, recent } from '../../memory.ts';
import { partyOfPhrase } from '../../nominals/party-of-phrase.ts';
import { bodyReading, type Reading } from '../reading.ts';

const SENDS = /^(?:send|dispatch|despatch|delegate|second)$/;
/** Where whoever is sent has something to say, or what for. */
const TALKS: ReadonlySet<string> = new Set(tellingVerbs.delegated);
/** What may send anybody anywhere. */
const POWERS = ['court', 'police', 'hospital'] as const;
const HOLDS = /^(?:include|comprise)s?d?$/;

/** "Norwind sent X to Lima", "its delegation includes X", "the team was made up of X and Y": the body for which X goes. */
export function delegated(memory: Memory, before: number, to: number): Reading[] {
  return [...sent(memory, before, to), ...included(memory, before)];
}

/** "X was sent by Norwind", "X, sent by the Guild,": behind the name. */
export function sentFrom(memory: Memory, at: number, last: number): Reading[] {
  const { tokens } = memory.scene;
  const verb = /^(?:was|were|is|been)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  if (verb + 2 >= last || !SENDS.test(tokens[verb]!.lemma) || tokens[verb + 1]!.lower !== 'by') return [];
  const phrase = nounPhraseAt(memory.scene, verb + 2, last);
  return phrase ? ofSender(memory, innerOf(memory, phrase), verb, phrase.end) : [];
}

function sent(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const verb = before - 1;
  const token = tokens[verb];
  if (token?.pos !== 'VERB' || !SENDS.test(token.lemma) || !goesToTalks(memory, to)) return [];
  if (/^(?:was|were|been|being|be|is|are|and|,)$/.test(tokens[verb - 1]?.lower ?? '')) return [];
  if (verb === sentences[token.sentence]!.from) return [];
  const subject = recent(memory, token.sentence, 0).findLast((one) => one.subject && one.token < verb);
  return subject?.entity && !subject.human ? ofSender(memory, subject.entity, verb, before) : [];
}

// "to Lima", "to the talks in Lima", "to speak for it"; not "sent X a letter", "to prison".
function goesToTalks({ scene: { tokens, sentences, mentionAt, entities, mentions } }: Memory, to: number): boolean {
  const { to: last } = sentences[tokens[to - 1]!.sentence]!;
  if (tokens[to]?.lower !== 'to' || to + 1 >= last) return false;
  const at = /^(?:the|a|its|their|these|this)$/.test(tokens[to + 1]!.lower) ? to + 2 : to + 1;
  const index = mentionAt[at] ?? -1;
  if (index !== -1) return entities.get(mentions[index]!.entity)!.type !== 'person';
  return tokens.slice(at, Math.min(last, at + 3)).some(({ lower }) => TALKS.has(lower));
}

function ofSender(memory: Memory, key: string | null, start: number, end: number): Reading[] {
  const { scene, bodies } = memory;
  const entity = key === null ? undefined : scene.entities.get(key);
  if (!entity || !/^(?:organisation|country|group)$/.test(entity.type)) return [];
  const kinds = bodies.kinds.get(entity.key);
  if (kinds?.has('outlet') || POWERS.some((kind) => kinds?.has(kind))) return [];
  return bodyReading(start, end, partyOf(memory, entity.key), 'led-by');
}

// "The Peruvian delegation includes | X", "Norwind's team, including | X,", "was made up of | X".
function included(memory: Memory, before: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const link = tokens[before - 1]?.lower ?? '';
  const made = link === 'of' && `${tokens[before - 3]?.lower} ${tokens[before - 2]?.lower}` === 'made up';
  const verb = made ? before - 3 : before - 1;
  if (!made && link !== 'including' && !HOLDS.test(link)) return [];
  const { from } = sentences[tokens[before]!.sentence]!;
  let end = verb;
  while (end > from && /^(?:,|is|are|was|were|will|would|also|be)$/.test(tokens[end - 1]!.lower)) end -= 1;
  const start = end > from ? phraseBefore(memory.scene, end) : end;
  for (const at of [start, from]) {
    const phrase = at < end ? nounPhraseAt(memory.scene, at, end) : null;
    if (phrase?.end !== end || memory.scene.mentionAt[phrase.head] !== -1 || !isVoice(memory, phrase)) continue;
    const party = partyOfPhrase(memory, phrase);
    return bodyReading(verb, before, party, 'led-by');
  }
  return [];
}
