import { isAmong } from '../../../wording/is-among.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { roleWordIn, singular } from '../../phrases/role-words.ts';
import { isSubject } from '../../phrases/subjects.ts';
import { isState } from '../homes/home.ts';
import { type Memory, recent } from '../memory.ts';
import { bothAt } from '../pronouns/they/both.ts';
import { jointIssuers, pairOfPersons, sidesAt } from '../sides.ts';
import { holdersOf } from './holders-of-role.ts';
import { jointBodies } from './joint-bodies.ts';

const meets = isAmong(['ministers', 'participants', 'leaders', 'delegations', 'sides', 'parties']);
const isTwo = isAmong(['two', 'pair', 'duo']);
const isPaper = isAmong(['statement', 'communiqué', 'communique', 'declaration', 'letter', 'release']);

/**
 * The two that a phrase means: "both sides", "the two countries", "neither man", "the warring parties"; "two
 * governments" may be any two; and those who issue "a joint statement". Null where it means no pair, or leaves it open.
 */
export function pairAt(memory: Memory, phrase: Core): readonly string[] | null {
  const { scene } = memory;
  const head = scene.tokens[phrase.head]!;
  if (isJointPaper(memory, phrase)) return jointIssuers(memory, head.sentence);
  if (isTwo(head.lexeme) && !phrase.owner) return theTwo(memory, phrase);
  const issuers = phrase.owner ? null : issuersMeeting(memory, phrase);
  if (issuers) return issuers;
  const both = phrase.owner
    ? null
    : (twoOffices(memory, phrase) ?? justTold(memory, phrase) ?? jointBodies(memory, phrase));
  if (both) return both;
  if (phrase.owner || !isPaired(memory, phrase)) return null;
  if (/^(?:man|men|woman|women)$/.test(head.lower)) return pairOfGender(memory, head.lower, head.sentence);
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  if (role?.to === phrase.head + 1) {
    const holders = holdersOf(memory, role.word);
    // "The two ministers" of the joint communiqué of those of two lands act for them.
    return pairOfPersons(memory, holders, head.sentence) ?? twoOf(holders) ?? twoOf(memory.issuer?.entities ?? []);
  }
  return sidesAt(memory, head.lower, head.sentence);
}

// "The ministers", "the participants" of the joint statement of several lands are all of those.
function issuersMeeting({ scene, bodies, issuer }: Memory, { from, head }: Core): readonly string[] | null {
  const { tokens } = scene;
  const { lexeme } = tokens[head]!;
  if (!issuer || issuer.entities.length < 2 || head !== from + 1 || tokens[from]!.lower !== 'the' || !meets(lexeme))
    return null;
  if (/^(?:of|from|for|to|in|at|with|and|,|who)$/.test(tokens[head + 1]?.lower ?? '')) return null;
  return issuer.entities.some((key) => isState(scene, bodies, key)) ? issuer.entities : null;
}

// "The President and Prime Minister agreed": one article for two, where the text has one of each.
function twoOffices(memory: Memory, { from, head }: Core): readonly string[] | null {
  const { scene } = memory;
  const start = from + 1;
  if (scene.tokens[from]!.lower !== 'the') return null;
  const and = scene.tokens.slice(start, head).findIndex(({ lower }) => lower === 'and') + start;
  if (and <= start) return null;
  const [first, second] = [roleWordIn(scene, start, and), roleWordIn(scene, and + 1, head + 1)];
  if (first?.from !== start || first.to !== and || second?.from !== and + 1 || second.to !== head + 1) return null;
  const keys = [first, second].flatMap(({ word }) => twoOf([...holdersOf(memory, word), '']) ?? []);
  return twoOf([...new Set(keys.filter((key) => key !== ''))]);
}

function twoOf(keys: readonly string[]): readonly string[] | null {
  return keys.length === 2 ? keys : null;
}

// "Minister Lind met Minister Dahl. The ministers agreed": the only two of whom the sentence before tells, who are that.
function justTold(memory: Memory, { from, start, head }: Core): readonly string[] | null {
  const { tokens } = memory.scene;
  const { lower, sentence } = tokens[head]!;
  if (head !== from + 1 || tokens[from]!.lower !== 'the' || singular(lower) === lower) return null;
  if (/^(?:of|from|for|in|at|with|and|,|who)$/.test(tokens[head + 1]?.lower ?? '')) return null;
  const role = roleWordIn(memory.scene, start, head + 1);
  if (role?.to !== head + 1) return null;
  const near = recent(memory, sentence, 1).filter((one) => one.human && one.sentence === sentence - 1);
  const told = [...new Set(near.map(({ entity }) => entity))];
  const all = holdersOf(memory, role.word);
  if (areOfTwoLands(memory, all, role.word)) return all;
  const holders = new Set(all);
  return told.length === 2 && told.every((key) => key !== null && holders.has(key))
    ? (told.toReversed() as string[])
    : null;
}

// "The ministers agreed" in a land's own paper that tells of two alone, its own and another land's.
function areOfTwoLands({ scene, bodies, parties, ownLand }: Memory, holders: readonly string[], word: string): boolean {
  const lands = new Set(holders.map((key) => parties.get(key) ?? ''));
  if (word !== 'minister' || holders.length !== 2 || lands.size !== 2 || !lands.has(ownLand ?? '')) return false;
  return [...lands].every((key) => isState(scene, bodies, key));
}

// "A joint statement said", "according to the joint communiqué"; one that is signed says nothing.
function isJointPaper({ scene }: Memory, { from, head, start, owner }: Core): boolean {
  const { tokens } = scene;
  if (owner || !isPaper(tokens[head]!.lexeme)) return false;
  if (!tokens.slice(start, head).some(({ lower }) => lower === 'joint')) return false;
  const quoted = tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according';
  const next = tokens[head + 1]?.lower ?? '';
  return (quoted || isSubject(scene, from, head + 1)) && !/^(?:by|from|of|with)$/.test(next);
}

// "The two agreed to meet again", "the pair".
function theTwo(memory: Memory, { from, head }: Core): readonly string[] | null {
  if (memory.scene.tokens[from]!.lower !== 'the' || head !== from + 1) return null;
  const keys = bothAt(memory, head).flatMap(({ entity }) => entity ?? []);
  return keys.length === 2 ? keys : null;
}

function isPaired({ scene }: Memory, phrase: Core): boolean {
  // "Parties" alone means no two.
  if (phrase.from === phrase.head) return false;
  const words = scene.tokens.slice(phrase.from, phrase.head).map(({ lower }) => lower);
  if (scene.mentionAt.subarray(phrase.from, phrase.head).some((index) => index !== -1)) return false;
  const { lower } = scene.tokens[phrase.head]!;
  if (words.some((word) => /^(?:both|neither|each|either|warring|rival)$/.test(word))) return true;
  if (words.includes('two')) return words.some((word) => /^(?:the|these|those)$/.test(word)) || lower === 'sides';
  return words[0] === 'the' && words.length === 1 && (lower === 'sides' || lower === 'parties');
}

function pairOfGender(memory: Memory, noun: string, sentence: number): readonly [string, string] | null {
  const gender = noun.startsWith('w') ? 'female' : 'male';
  const near = recent(memory, sentence, 2).flatMap(({ entity }) =>
    entity !== null && memory.scene.entities.get(entity)?.type === 'person' ? [entity] : [],
  );
  return pairOfPersons(
    memory,
    near.filter((key) => (memory.genders.get(key) ?? gender) === gender),
    sentence,
  );
}
