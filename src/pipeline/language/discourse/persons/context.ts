import roles from '../../../data/roles.json' with { type: 'json' };
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import type { Core, NounPhrase } from '../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../phrases/role-words.ts';
import { bodyCalled } from '../bodies.ts';
import { isState } from '../home.ts';
import { homeNow, type Memory, partyOf, recent } from '../memory.ts';

const LANDS: Readonly<Record<string, readonly string[]>> = roles.lands;
/** They serve abroad: the country told of is not theirs. */
const ABROAD = new Set([
  'ambassador',
  'envoy',
  'diplomat',
  'consul',
  'attaché',
  "chargé d'affaires",
  'plenipotentiary',
]);

/**
 * For whom somebody speaks whose role is given and its body is not: "chief executive X" for the one company, "Prime
 * Minister X" for the country the sentence before tells of, or whose own affairs the document treats. Null where open.
 */
export function partyByContext(
  memory: Memory,
  { phrase, role }: { phrase: NounPhrase; role: RoleWord },
): string | null {
  const { spheres, word, from } = role;
  const { tokens, sentences } = memory.scene;
  if (phrase.owner || isQualified(memory, phrase, role)) return null;
  const teller = ownTeller(memory, phrase, word);
  if (teller !== null) return teller;
  const told = describedBefore(memory, word, memory.scene.tokens[from]!.sentence);
  if (told !== null) return told;
  if (spheres.has('company')) return bodyCalled(memory, 'company', [], from) ?? bodyToldOf(memory, phrase, 'union');
  if (spheres.has('union')) return bodyCalled(memory, 'union', [], from) ?? bodyToldOf(memory, phrase, 'company');
  const voice = /^(?:spokes(?:man|woman|person)|director)$/.test(word);
  if ((!spheres.has('state') && !voice) || ABROAD.has(word)) return null;
  // "A spokesman for the operator": of a body that is not known here.
  if (voice && phrase.complements.length > 0) return null;
  const lands = LANDS[word]?.flatMap((code) => memory.byCode.get(code) ?? []) ?? [];
  if (lands.length === 1) return lands[0]!;
  const seat = voice ? undefined : seatOpening(memory, sentences[tokens[from]!.sentence]!.from, phrase.from);
  if (seat !== undefined) return seat;
  const before = toldOfBefore(memory, phrase);
  if (before !== null && (voice || isState(memory.scene, memory.bodies, before))) return before;
  return voice ? null : homeNow(memory);
}

// "In Paris the farm minister, X, …": the state of the capital; of a town of no known state nothing is known. Undefined
// where the sentence does not open so.
function seatOpening(memory: Memory, first: number, before: number): string | null | undefined {
  const { tokens, mentionAt, mentions, ranges, entities } = memory.scene;
  const index = tokens[first]!.lower === 'in' ? mentionAt[first + 1]! : -1;
  if (index === -1 || ranges[index]!.to > before) return undefined;
  const { key, type } = entities.get(mentions[index]!.entity)!;
  if (type !== 'place' && type !== 'country') return undefined;
  const state = partyOf(memory, key);
  return state !== null && isState(memory.scene, memory.bodies, state) ? state : null;
}

// "Norwind denied it. Managing director X …": the body the sentence before is about, unless it is of the other kind.
function bodyToldOf(memory: Memory, phrase: Core, unlike: string): string | null {
  const before = toldOfBefore(memory, phrase);
  const { scene, bodies } = memory;
  const body = before !== null && scene.entities.get(before)?.type === 'organisation';
  return body && !isState(scene, bodies, before) && !bodies.kinds.get(before)?.has(unlike) ? before : null;
}

// "Norwind has doubled it, a spokeswoman, X, said": of the one body that the sentence is about.
function ownTeller(memory: Memory, phrase: NounPhrase, word: string): string | null {
  const { tokens } = memory.scene;
  if (!/^spokes(?:man|woman|person)$/.test(word) || !/^an?$/.test(tokens[phrase.from]!.lower)) return null;
  if (phrase.complements.length > 0) return null;
  const { sentence } = tokens[phrase.head]!;
  const about = recent(memory, sentence, 0).filter(({ subject, token }) => subject && token < phrase.from);
  const [only, other] = new Set(about.map(({ entity }) => entity));
  if (!only || other !== undefined || memory.scene.entities.get(only)?.type === 'person') return null;
  return partyOf(memory, only);
}

// "Ambassador X", after "Canada's ambassador said".
function describedBefore(memory: Memory, word: string, sentence: number): string | null {
  const last = memory.lastDescribed.get(word);
  return last && !last.plural && sentence - last.sentence <= 3 ? (last.description?.party ?? null) : null;
}

// "Norwind chief executive", "opposition leader", "conference president", "His visitor, Vice-Minister X": somebody else's.
function isQualified({ scene }: Memory, phrase: Core, { from, word }: RoleWord): boolean {
  for (let i = phrase.start; i < from; i += 1) {
    const { lower, pos } = scene.tokens[i]!;
    if (scene.mentionAt[i] !== -1) return true;
    if (isBodyNoun(lower) || lower === 'opposition' || (word === 'president' && pos === 'NOUN')) return true;
  }
  const before = scene.tokens[phrase.from - 1]?.lower === ',' ? scene.tokens[phrase.from - 2] : undefined;
  return before?.pos === 'NOUN' && /^(?:his|her|its|their)$/.test(scene.tokens[phrase.from - 3]?.lower ?? '');
}

// The one subject of the sentence before, where no other land is told of and the person opens the next: "Italy is undecided. Prime Minister X …".
function toldOfBefore(memory: Memory, phrase: Core): string | null {
  const { tokens, sentences } = memory.scene;
  const { sentence } = tokens[phrase.head]!;
  if (phrase.from !== sentences[sentence]!.from && !/^(?:[,”"’]|says|said)$/.test(tokens[phrase.from - 1]!.lower))
    return null;
  const before = recent(memory, sentence, 1).filter((sighting) => sighting.sentence === sentence - 1);
  const [key, other] = new Set(before.filter(({ subject }) => subject).map(({ entity }) => entity));
  if (!key || other !== undefined || memory.scene.entities.get(key)?.type === 'person') return null;
  // "Peru protested to the Chilean ambassador": of another land is only somebody spoken to.
  const opens = before.some(({ entity, token }) => entity === key && token === sentences[sentence - 1]!.from);
  const others = before.some(
    ({ entity, end }) =>
      entity !== null &&
      entity !== key &&
      isState(memory.scene, memory.bodies, entity) &&
      !(opens && tokens[end]?.pos === 'NOUN'),
  );
  return others ? null : partyOf(memory, key);
}
