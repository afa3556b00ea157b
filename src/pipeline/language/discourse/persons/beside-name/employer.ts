import peopleWords from '../../../../data/people-words.json' with { type: 'json' };
import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import { type NounPhrase, nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { isFormer, roleWordIn, singular } from '../../../phrases/role-words.ts';
import { WORKING_ROLES } from '../../../phrases/roles/speaking-roles.ts';
import { isOrgan } from '../../bodies/organs.ts';
import { innerOf } from '../../bodies/owners.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { partyOfPhrase } from '../../nominals/party-of-phrase.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** Who speaks of a matter from a chair or a desk. */
const EXPERT: ReadonlySet<string> = new Set(peopleWords.experts);

/** What a phrase beside a name says of somebody who works at a body: "a cleaner at St Mark's Hospital", "Norwind engineer". */
export function workingAt(memory: Memory, phrase: NounPhrase): Reading[] {
  const { tokens, text } = memory.scene;
  const party = employerIn(memory, phrase);
  const start = /^(?:an?|the)$/.test(tokens[phrase.from]!.lower) ? phrase.from + 1 : phrase.from;
  const role = text.slice(tokens[start]!.start, tokens[phrase.end - 1]!.end);
  return bodyReading(start, phrase.end, party, 'works-at').map((reading) => ({ ...reading, role }));
}

// Where somebody works who speaks for nobody; null where the words name no body: "a French engineer" works for no state.
function employerIn(memory: Memory, phrase: NounPhrase): string | null {
  const { scene, bodies } = memory;
  if (!WORKING_ROLES.has(singular(scene.tokens[phrase.head]!.lower))) return null;
  const words = scene.tokens.slice(phrase.from, phrase.head + 1).map(({ lower }) => lower);
  if (words.some(isFormer)) return null;
  // "A business correspondent" is of no business told of.
  const said = phrase.owner !== null || phrase.complements.length > 0;
  if (!said && scene.mentionAt.slice(phrase.from, phrase.head).every((index) => index === -1)) return null;
  const [first] = phrase.complements;
  const employer = partyOfPhrase(memory, phrase) ?? (first?.link === 'with' ? bodyIn(memory, first.phrase) : null);
  if (employer === null || scene.entities.get(employer)?.type === 'place') return null;
  const told = scene.tokens.slice(phrase.from, phrase.end).some(({ lower }) => isOrgan(lower));
  return isState(scene, bodies, employer) && !told ? null : employer;
}

function bodyIn(memory: Memory, inner: NounPhrase['complements'][number]['phrase']): string | null {
  const key = innerOf(memory, inner);
  return key !== null && memory.scene.entities.get(key)?.type === 'organisation' ? partyOf(memory, key) : null;
}

/** "Analyst X | at Norwind Capital", "lecturer X | at Tarn College": the body behind the name of whoever has such a job. */
export function employedBehind(memory: Memory, before: number, to: number, last: number): Reading[] {
  const { scene, bodies } = memory;
  const role = roleWordIn(scene, before, to - 1);
  const job = scene.tokens[before]!;
  if (!role || !(WORKING_ROLES.has(role.word) || EXPERT.has(role.word)) || isFormer(job.lower)) return [];
  const phrase = nounPhraseAt(scene, to + 1, last);
  const index = phrase ? scene.mentionAt[phrase.head]! : -1;
  if (!phrase || index === -1) return [];
  const { key, type } = scene.entities.get(scene.mentions[index]!.entity)!;
  const kinds = bodies.kinds.get(key);
  // Somebody may speak at a forum or in a parliament without being of it.
  if (type !== 'organisation' || kinds?.has('assembly') || kinds?.has('outlet') || isState(scene, bodies, key))
    return [];
  return bodyReading(to, phrase.end, partyOf(memory, key), 'works-at');
}

/** "X at Norwind Bank | expects a rise": the house of whoever opens the sentence and has a view, where it is one that sells views. */
export function seatedAt(memory: Memory, before: number, to: number, last: number): Reading[] {
  const { scene, bodies } = memory;
  const { tokens, sentences, mentionAt, mentions, ranges, entities } = scene;
  const index = tokens[to]!.lower === 'at' ? (mentionAt[to + 1] ?? -1) : -1;
  // "…," said X | at Norwind Bank.
  const cited = /^(?:said|says|wrote|writes)$/.test(tokens[before - 1]?.lower ?? '');
  if (index === -1 || !(cited || before === sentences[tokens[before]!.sentence]!.from)) return [];
  const { key, type } = entities.get(mentions[index]!.entity)!;
  const end = ranges[index]!.to;
  const views = cited
    ? end >= last || /^[,.;:"”]$/.test(tokens[end]!.text)
    : end < last && VIEW.has(tokens[end]!.lower);
  const house = ['company', 'institute'].some((kind) => bodies.kinds.get(key)?.has(kind));
  return type === 'organisation' && views && house ? bodyReading(to, end, partyOf(memory, key), 'works-at') : [];
}

const VIEW: ReadonlySet<string> = new Set(tellingVerbs.viewing);
