import leading from '../../../../data/leading.json' with { type: 'json' };
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import { governingBody } from '../../bodies/body-by-name.ts';
import { bodyCalled } from '../../bodies/body-called.ts';
import { isCalledSo } from '../../bodies/body-inside.ts';
import { bodyNear } from '../../bodies/body-near.ts';
import { type Memory, partyOf } from '../../memory.ts';

/** The one body told of that somebody leads whose role says only its kind: "council leader", "opposition leader". */
export function bodyLed(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  return headed(memory, phrase, role) ?? ofOpposition(memory, phrase, role) ?? ofCommission(memory, phrase, role);
}

// "Council leader X" leads the one council told of.
function headed(memory: Memory, phrase: NounPhrase, { from, spheres }: RoleWord): string | null {
  const { tokens, mentionAt } = memory.scene;
  const noun = tokens[from - 1]?.lower ?? '';
  if (!spheres.has('body') || from - 1 < phrase.start || mentionAt[from - 1] !== -1) return null;
  if (noun === 'board') return governingBody(memory, tokens[from - 2]?.lower ?? '') ?? bodyNear(memory, phrase);
  // "The strike leader, X": of the one union told of.
  if (noun === 'strike') return bodyCalled(memory, 'union', [], from);
  if (!HEADED.has(noun)) return null;
  const plain = tokens.slice(phrase.start, from - 1).every(({ lower }) => /^(?:the|a|an|deputy|acting)$/.test(lower));
  const called = plain ? bodyCalled(memory, noun, [], from) : null;
  return isCalledSo(memory, called, noun) ? called : null;
}

// "The opposition Growers' Party walked out. Opposition leader X": of the one party told to be the opposition.
function ofOpposition(
  { scene, bodies }: Memory,
  { start, owner }: NounPhrase,
  { from, word }: RoleWord,
): string | null {
  if (scene.tokens[from - 1]?.lower !== 'opposition' || from - 1 < start || owner !== null || !/leader$/.test(word))
    return null;
  const told = bodies.callings.filter(
    ({ entity, noun, modifiers }) =>
      (noun === 'opposition' || modifiers?.includes('opposition')) && bodies.kinds.get(entity)?.has('party'),
  );
  const [only, other] = new Set(told.map(({ entity }) => entity));
  return other === undefined ? (only ?? null) : null;
}

// "The trade commissioner, X", "Commissioner for Trade X": of the one commission told of; the police have commissioners too.
function ofCommission(memory: Memory, phrase: NounPhrase, { word, from, spheres }: RoleWord): string | null {
  const { scene } = memory;
  if (word !== 'commissioner' || spheres.has('state')) return null;
  const own = scene.tokens.slice(phrase.start, phrase.end);
  if (own.some(({ lower }) => /^(?:police|high|deputy|rights|information)$/.test(lower))) return null;
  if (scene.mentionAt.slice(phrase.start, phrase.head).some((index) => index !== -1)) return null;
  const [, other] = memory.bodies.byWord.get('commission') ?? [];
  const body = other === undefined ? bodyCalled(memory, 'commission', [], from) : null;
  return body === null ? null : partyOf(memory, body);
}

/** What somebody leads, without a name: "council leader". */
const HEADED: ReadonlySet<string> = new Set(leading.bodies);
