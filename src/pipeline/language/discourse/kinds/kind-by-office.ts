import bodies from '../../../data/bodies.json' with { type: 'json' };
import roles from '../../../data/roles.json' with { type: 'json' };
import { roleWordIn } from '../../phrases/role-words.ts';
import type { Scene } from '../../phrases/scene.ts';

const OWNED = new Set(bodies['owned by companies']);
/** Not those whom a hospital, a school or a state has. */
const STAFF = new Set(bodies.kinds.staff.names.filter((one) => !bodies['staff of no company'].includes(one)));
const COMPANY = new Set(roles.company);
const UNION = new Set(roles.union);
const IN = /^(?:in|near|outside|around)$/;
/** In tokens: "Norwind's acting chief executive officer". */
const REACH = 5;

/**
 * "company" or "union" for a named mention, by its place in `scene.mentions`, beside which stands what only such a body
 * has: "Norwind's chief executive", "managing director of Norwind", "shares in Norwind", "pilots at Norwind"; null where nothing does.
 */
export function kindByOffice(scene: Scene, index: number): string | null {
  const { from, to } = scene.ranges[index]!;
  const { from: first, to: last } = scene.sentences[scene.tokens[from]!.sentence]!;
  return behind(scene, to, last) ?? before(scene, from, first) ?? (hasStaff(scene, index, first) ? 'company' : null);
}

// "Norwind('s) [acting] chief executive", "Norwind's shares".
function behind(scene: Scene, to: number, last: number): string | null {
  const { tokens, mentionAt } = scene;
  const owned = tokens[to]?.lower === "'s" || /^['’]$/.test(tokens[to]?.text ?? '');
  const from = owned ? to + 1 : to;
  let end = from;
  while (end < Math.min(last, from + REACH) && mentionAt[end] === -1 && isInPhrase(scene, end)) end += 1;
  const role = roleWordIn(scene, from, end);
  if (owned && from < last && OWNED.has(tokens[from]!.lower)) return 'company';
  return role && tokens.slice(from, role.from).every(({ pos }) => pos === 'ADJ') ? kindOf(role.word) : null;
}

// "The managing director of Norwind", "shares in Norwind".
function before(scene: Scene, from: number, first: number): string | null {
  const { tokens } = scene;
  const link = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (link <= first || !/^(?:of|at|in)$/.test(tokens[link]!.lower)) return null;
  if (tokens[link]!.lower === 'in') return OWNED.has(tokens[link - 1]!.lower) ? 'company' : null;
  const role = roleWordIn(scene, Math.max(first, link - REACH), link);
  if (role?.to !== link) return null;
  // "Shop steward at Norwind": the union's, where they work.
  return tokens[link]!.lower === 'at' && UNION.has(role.word) ? 'company' : kindOf(role.word);
}

// "Pilots at Norwind"; not "drivers at Tarn" of a text in which something is in Tarn.
function hasStaff({ tokens, mentions, ranges }: Scene, index: number, first: number): boolean {
  const { from } = ranges[index]!;
  if (from - 2 < first || tokens[from - 1]!.lower !== 'at' || !STAFF.has(tokens[from - 2]!.lower)) return false;
  const { entity } = mentions[index]!;
  return mentions.every((one, at) => one.entity !== entity || !IN.test(tokens[ranges[at]!.from - 1]?.lower ?? ''));
}

function isInPhrase({ tokens }: Scene, at: number): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]!.pos);
}

function kindOf(word: string): string | null {
  return COMPANY.has(word) ? 'company' : UNION.has(word) ? 'union' : null;
}
