import peopleWords from '../../../../data/people-words.json' with { type: 'json' };
import roles from '../../../../data/roles.json' with { type: 'json' };
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import { isState } from '../../homes/home.ts';
import type { Memory } from '../../memory.ts';
import { toldOfBefore } from '../told-before/told-of-before.ts';

/** Officers of whom any body has some; not who stands between bodies or against one: a mediator, a lawyer. */
const OFFICERS: ReadonlySet<string> = new Set(roles.officersOfAny);
/** Whom a body of some kinds alone has. */
const OF_KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['councillor', ['council']],
  ['councilman', ['council']],
  ['councilwoman', ['council']],
  ['nurse', ['hospital', 'charity']],
  ['doctor', ['hospital', 'charity']],
  ['surgeon', ['hospital', 'charity']],
  ['medic', ['hospital', 'charity']],
  ['volunteer', ['charity', 'association']],
  ['activist', ['charity', 'association', 'party', 'union']],
  ['campaigner', ['charity', 'association', 'union']],
  ['shop steward', ['union', 'association']],
  ['organiser', ['union', 'association', 'charity', 'party']],
  ['organizer', ['union', 'association', 'charity', 'party']],
]);
/** Whom parties have none of. */
const OF_HOUSES: ReadonlySet<string> = new Set(peopleWords.ofHouses);
const NOT = ['outlet', 'court', 'country'];

/**
 * "The Harbour Guild has balloted its men. Regional officer X expects much", "…," said councillor X": of the body that the sentence
 * before is about, where it can have such an officer and the words about the person name no other.
 */
export function bodyBefore(memory: Memory, phrase: NounPhrase, { word, spheres, from }: RoleWord): string | null {
  // "The Democrats refused. Rep. X": a member of a house, of whichever party.
  if (memory.scene.tokens[from]!.text.startsWith('Rep.') && word === 'representative') return null;
  // "The Tarn Police are sure. Sergeant X"
  const kinds = OF_KINDS.get(word) ?? (spheres.has('rank') && !OFFICERS.has(word) ? ['police', 'rebels'] : undefined);
  if (!(kinds || OFFICERS.has(word)) || !isOfFields(memory, phrase)) return null;
  const before = opens(memory, phrase) ? toldOfBefore(memory, phrase) : null;
  const { scene, bodies } = memory;
  const type = before === null ? undefined : scene.entities.get(before)?.type;
  if (before === null || !/^(?:organisation|group)$/.test(type ?? '') || isState(scene, bodies, before)) return null;
  const own = bodies.kinds.get(before);
  if (type === 'group' && !own?.has('police')) return null;
  if (NOT.some((kind) => own?.has(kind)) || (spheres.has('company') && own?.has('union'))) return null;
  // "The Greens voted against. The finance chief, X": some council's.
  if (['party', 'caucus'].some((kind) => own?.has(kind)) && OF_HOUSES.has(word)) return null;
  return !kinds ||
    kinds.some((kind) => own?.has(kind)) ||
    (own?.size === 0 && !spheres.has('rank') && !/^(?:nurse|doctor|council)/.test(word))
    ? before
    : null;
}

// The sentence, or behind what is said, or behind a name that opens it; not "The growers were told, treasurer X agreed."
function opens(
  { scene: { tokens, sentences, mentionAt, mentions, ranges, entities } }: Memory,
  { from }: NounPhrase,
): boolean {
  const { from: first, kind } = sentences[tokens[from]!.sentence]!;
  if (kind === 'turn') return false;
  if (from === first || /^(?:["”’;]|says|said)$/.test(tokens[from - 1]!.lower)) return true;
  const index = mentionAt[from - 2] ?? -1;
  // Or behind what is said: "They knew," | X, | an inspector, | told us.
  const opening = index === -1 ? -1 : ranges[index]!.from;
  const named =
    (opening === first || /^(?:["”’]|said|says)$/.test(tokens[opening - 1]?.text ?? '')) &&
    tokens[from - 1]!.lower === ',';
  return index !== -1 && named && entities.get(mentions[index]!.entity)?.type === 'person';
}

// "Head of safety", "director for the north"; "head of the harbour office" is of another.
function isOfFields({ scene: { tokens, mentionAt } }: Memory, { complements }: NounPhrase): boolean {
  return complements.every(
    ({ link, phrase: { from, to, head } }) =>
      /^(?:of|for|on)$/.test(link) &&
      !isBodyNoun(tokens[head]!.lower) &&
      mentionAt.slice(from, to).every((index) => index === -1),
  );
}
