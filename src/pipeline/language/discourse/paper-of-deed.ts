import bodies from '../../data/bodies.json' with { type: 'json' };
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { verbOf } from '../phrases/subjects.ts';
import { type Memory, recent, type Sighting } from './memory.ts';

/**
 * Whose "the letter", "the complaint", "the ruling" is of which nothing else tells: of whoever wrote, sued or ruled in the
 * sentence before. Null where nobody known did, or two.
 */
export function doerOfPaper(
  { scene, ...memory }: Memory,
  { from, head, owner }: NounPhrase,
  noun: string,
): string | null {
  const deeds = DEEDS.get(noun);
  if (deeds === undefined || owner || scene.tokens[from]!.lower !== 'the' || head !== from + 1) return null;
  const { sentence } = scene.tokens[from]!;
  const whole = { scene, ...memory };
  const doers = recent(whole, sentence, 1).filter(
    (one) => one.sentence === sentence - 1 && one.subject && deeds.has(deedOf(whole, one)),
  );
  const [only, other] = new Set(doers.map(({ entity }) => entity));
  if (!only || other !== undefined || doers.some(({ plural }) => plural)) return null;
  return !OF_JUDGES.has(noun) || mayRule(whole, only) ? only : null;
}

// "The union has written", "the court struck down"; who was sued has no complaint.
function deedOf({ scene }: Memory, { token, end }: Sighting): string {
  const { tokens, sentences } = scene;
  const { to } = sentences[tokens[token]!.sentence]!;
  let at = verbOf(scene, token, end);
  if (at === -1) return '';
  let passive = false;
  for (; at < to && /^(?:AUX|ADV|PART)$/.test(tokens[at]!.pos); at += 1) passive = tokens[at]!.lemma === 'be';
  const verb = tokens[at];
  return verb?.pos !== 'VERB' || (passive && !verb.lower.endsWith('ing')) ? '' : verb.lemma;
}

function mayRule({ scene, bodies: { kinds } }: Memory, key: string): boolean {
  if (scene.entities.get(key)?.type === 'person') return true;
  return [...(kinds.get(key) ?? [])].some((kind) => RULING.has(kind));
}

const DEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(bodies.papersOfDeeds).map(([noun, verbs]) => [noun, new Set(verbs)]),
);
const OF_JUDGES = new Set(['ruling', 'verdict', 'judgment', 'judgement', 'decision', 'injunction']);
const RULING = new Set(['court', 'board', 'commission', 'agency', 'council', 'committee', 'inspectorate']);
