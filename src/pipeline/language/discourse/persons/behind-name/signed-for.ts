import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import type { Memory } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';
import { bodyBehind } from './body-behind.ts';

const SIGNED = /^(?:signed|initialled|initialed|agreed|sealed|ratified|concluded)$/;
/** With "for", what two sides have done each by one of its own. */
const SPOKE: ReadonlySet<string> = new Set([...tellingVerbs.actingFor, 'appeared']);
const SAID: ReadonlySet<string> = new Set(tellingVerbs.beforeSigned);
/** Words before a name within which it was signed by somebody else too. */
const SIGNED_WITHIN = 14;
/** In tokens, of what stands between two of one verb. */
const LONGEST_ASIDE = 16;

/** The body for which a name with "for" behind it signed or spoke: "Signed by X for the government and Y for the movement", "X spoke for the union and Y for the port", "…," said X for the Guild. */
export function signedFor(memory: Memory, before: number, to: number, last: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  if (isOneOfTwo(memory, before, to, last)) return forWhom(memory, to, last);
  // "…," said X for the Guild.
  if (SAID.has(tokens[before - 1]?.lower ?? '')) return closing(memory, to, last);
  if (!/^(?:by|and)$/.test(tokens[before - 1]?.lower ?? '')) return [];
  const { from } = sentences[tokens[to - 1]!.sentence]!;
  const told = tokens.slice(Math.max(from, before - SIGNED_WITHIN), before).map(({ lower }) => lower);
  const verb = told.findLastIndex((lower) => SIGNED.test(lower));
  const signed = verb >= 0 && told[verb + 1] === 'by';
  return signed || told.some((lower, at) => SPOKE.has(lower) && told[at + 1] === 'for')
    ? forWhom(memory, to, last)
    : [];
}

// "for the Guild", "for Peru": lands sign too.
function forWhom(memory: Memory, to: number, last: number): Reading[] {
  const { mentionAt, mentions, ranges, entities } = memory.scene;
  const index = mentionAt[to + 1] ?? -1;
  const land = index === -1 ? undefined : entities.get(mentions[index]!.entity);
  const told = land?.type === 'country' && ranges[index]!.from === to + 1;
  return told ? bodyReading(to, ranges[index]!.to, land.key, 'name-of-body') : bodyBehind(memory, to, last);
}

// "said X | for the Guild"; "for the bank it is late", "for the first time": what closes the sentence, or its clause.
function closing(memory: Memory, to: number, last: number): Reading[] {
  const { tokens } = memory.scene;
  const found = bodyBehind(memory, to, last);
  return found.every(({ end }) => end >= last || /^(?:[.,;:"”]|in|on|at)$/.test(tokens[end]!.lower)) ? found : [];
}

// "X | for the union and Y for the port | left": each for his own, two names with "for" and what a body is called.
function isOneOfTwo({ scene }: Memory, before: number, to: number, last: number): boolean {
  const { sentences, tokens } = scene;
  const { from } = sentences[tokens[to]!.sentence]!;
  const isPlain = (first: number, end: number) =>
    end > first &&
    end - first < LONGEST_ASIDE &&
    !tokens.slice(first, end).some(({ pos, lower }) => pos === 'VERB' || pos === 'AUX' || lower === ',');
  if (tokens[before - 1]?.lower === 'and')
    return namesFor(scene, from, before - 1).some((end) => isPlain(end, before - 1));
  return namesFor(scene, to + 1, last).some((end) => {
    const link = scene.ranges[scene.mentionAt[end - 1]!]!.from - 1;
    return tokens[link]?.lower === 'and' && isPlain(to, link);
  });
}

// Where the persons' names end behind which "for" stands.
function namesFor(
  { tokens, mentionAt, mentions, ranges, entities }: Memory['scene'],
  from: number,
  to: number,
): number[] {
  const found = new Set(mentionAt.slice(from, to));
  return [...found].flatMap((index) => {
    const end = index === -1 ? -1 : ranges[index]!.to;
    const person = end !== -1 && entities.get(mentions[index]!.entity)?.type === 'person';
    return person && tokens[end]?.lower === 'for' ? [end] : [];
  });
}
