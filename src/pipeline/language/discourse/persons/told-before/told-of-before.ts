import heads from '../../../../data/paper-heads.json' with { type: 'json' };
import type { Core } from '../../../phrases/phrase-core.ts';
import { isSubject } from '../../../phrases/subjects.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf, recent, type Sighting } from '../../memory.ts';
import { isAside as isAsideBefore } from '../office-owner/is-aside.ts';
import { ownerOpening } from './owner-opening.ts';

/** Before a land that has no part in what is done. */
const WHENCE = /^(?:from|in|of|at|near|off|through|across)$/;
/** The one subject of the sentence before, where no other land is told of and the person opens the next: "Italy is undecided. Prime Minister X …". */
export function toldOfBefore(memory: Memory, phrase: Core): string | null {
  const { tokens, sentences } = memory.scene;
  const { sentence } = tokens[phrase.head]!;
  const behind = tokens[phrase.from - 1]?.text === ';' ? phrase.from - 1 : -1;
  if (behind > sentences[sentence]!.from) return openerOf(memory, sentences[sentence]!.from, behind);
  if (phrase.from !== sentences[sentence]!.from && !/^(?:[,”"’]|says|said)$/.test(tokens[phrase.from - 1]!.lower))
    return null;
  const told = toldOfIn(memory, sentence, sentence - 1);
  if (told !== null || sentence < 2 || !isAsideBefore(memory, phrase.from)) return told;
  // "The League wants its money. Prices have doubled. The director, X,": what stands between tells of nobody.
  const far = toldOfIn(memory, sentence, sentence - 2);
  return far !== null && isState(memory.scene, memory.bodies, far) ? null : far;
}

function toldOfIn(memory: Memory, sentence: number, about: number): string | null {
  const { tokens } = memory.scene;
  const owner = ownerOpening(memory, about);
  if (owner !== null) return owner;
  const before = recent(memory, about, 0);
  const [key = statementOf(memory, about, before), other] = new Set(
    // "Norwind, owned by the group Velm, will close"
    before.filter(({ subject, token }) => subject && tokens[token - 1]?.lower !== 'by').map(({ entity }) => entity),
  );
  if (!key || other !== undefined || memory.scene.entities.get(key)?.type === 'person') return null;
  // "Chile refused. Peru has moved boats, the defence minister, X, said": not Chile's, where Peru does something itself.
  const own = recent(memory, sentence, 0).filter((one) => one.subject && one.entity !== null && one.entity !== key);
  if (own.some(({ entity }) => isState(memory.scene, memory.bodies, entity!))) return null;
  // "Peru protested to the Chilean ambassador", "Peru taxed tiles from Chile": of another land is only somebody spoken to, or a thing.
  // Whatever stands in a dateline before it.
  const states = before.filter(({ entity }) => entity !== null && isState(memory.scene, memory.bodies, entity));
  const first = states.length > 0 ? states.reduce((one, next) => (next.token < one.token ? next : one)) : undefined;
  const opens = first?.entity === key && first.subject;
  const others = before.some(
    ({ entity, token, end }) =>
      entity !== null &&
      entity !== key &&
      entity !== partyOf(memory, key) &&
      isState(memory.scene, memory.bodies, entity) &&
      !isAside(memory, key, token, end) &&
      !(
        (opens || isOpener(memory, token)) &&
        (tokens[end]?.pos === 'NOUN' || WHENCE.test(tokens[token - 1]?.lower ?? ''))
      ),
  );
  return others ? null : partyOf(memory, key);
}

// "Norwind, owned by the Spanish group Velm, will close", "Norwind said in Madrid": where something or a firm is from, of a
// sentence that a body opens.
function isAside({ scene: { tokens, mentionAt, entities } }: Memory, key: string, token: number, end: number): boolean {
  if (entities.get(key)?.type !== 'organisation') return false;
  const next = tokens[end];
  const adjective = next !== undefined && (/^(?:NOUN|ADJ)$/.test(next.pos) || mentionAt[end] !== -1);
  const organ = /^(?:government|ministry|minister|army|cabinet|parliament|president|state|authorities)$/.test(
    next?.lower ?? '',
  );
  return (adjective && !organ) || WHENCE.test(tokens[token - 1]?.lower ?? '');
}

// "From Lima, | the Department for Ports says": where somebody speaks, at the head of a sentence.
function isOpener({ scene: { tokens, sentences } }: Memory, token: number): boolean {
  const { from } = sentences[tokens[token]!.sentence]!;
  // "10.15 From Lima," of a live report
  return token - 1 === (tokens[from]!.pos === 'NUM' ? from + 1 : from);
}

// "Statement from the operator, Norwind.": whose word follows, where a sentence has no verb and no other body.
function statementOf(
  { scene: { tokens, sentences, entities } }: Memory,
  sentence: number,
  told: readonly Sighting[],
): string | undefined {
  const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
  const words = tokens.slice(from, to);
  if (words.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return undefined;
  const at = words.findIndex(({ lower }) => PAPERS.has(lower));
  if (at === -1 || !/^(?:from|by|of)$/.test(words[at + 1]?.lower ?? '')) return undefined;
  const [only, other] = new Set(
    told.flatMap(({ entity }) => (entity !== null && entities.get(entity)?.type === 'organisation' ? [entity] : [])),
  );
  return other === undefined ? only : undefined;
}

const PAPERS: ReadonlySet<string> = new Set(heads.answers);

// "The Guild rejected it; | treasurer X | called it dear": the body that opens the sentence and does what it tells, where it tells of no other.
function openerOf(memory: Memory, first: number, semicolon: number): string | null {
  const { scene } = memory;
  const start = scene.tokens[first]!.lower === 'the' ? first + 1 : first;
  const index = scene.mentionAt[start]!;
  const others = new Set(scene.mentionAt.slice(start, semicolon)).size;
  if (index === -1 || others > 2 || scene.ranges[index]!.from !== start) return null;
  if (!isSubject(scene, first, scene.ranges[index]!.to)) return null;
  const { key, type } = scene.entities.get(scene.mentions[index]!.entity)!;
  return type === 'person' || type === 'place' ? null : partyOf(memory, key);
}
