import bodies from '../../data/bodies.json' with { type: 'json' };
import roles from '../../data/roles.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';
import { KINDS_BY_NOUN } from '../phrases/body-nouns.ts';
import { singular } from '../phrases/role-words.ts';

/** True for those who may act together: "rebels", "rebel leaders", "dockers". */
export function isKind(tokens: readonly Token[], at: number): boolean {
  const { lower, lexeme } = tokens[at]!;
  return (
    arePeople(lexeme) || (LEADERS.has(lower) && at > 0 && KINDS.has(tokens[at - 1]!.lower)) || areChiefs(tokens, at)
  );
}

/** True for "traditional chiefs", who lead nobody's body. */
export function areChiefs(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'chiefs' && at > 0 && CUSTOMARY.has(tokens[at - 1]!.lower);
}

/** True for a noun of people who may. */
export function isPeople(lower: string): boolean {
  return KINDS.has(lower) || TOGETHER.has(lower) || WORKERS.has(singular(lower)) || BY_TRADE.test(lower);
}

/** The same of a token's word. */
export const arePeople = truthOfWord(isPeople);

/** True for a noun for bodies of which there are many: "clubs", "aid agencies". */
export function areBodies(lower: string): boolean {
  const one = singular(lower);
  if (one === lower) return false;
  for (const kind of KINDS_BY_NOUN.get(one) ?? []) if (BODIES.has(kind)) return true;
  return false;
}

/** True for those who fight under the name of a body: "rebels". */
export function areRebels(lower: string): boolean {
  return REBELS.has(lower);
}

/** True for bodies of which the noun alone does not say enough: "companies", not "airlines". */
export function areGeneral(lower: string): boolean {
  return GENERAL.has(lower);
}

/** True for the many under a noun in the singular: "police", "cabin crew". */
export function areTogether(lower: string): boolean {
  return TOGETHER.has(lower);
}

const GENERAL: ReadonlySet<string> = new Set(bodies.general);
const BODIES = new Set([
  'union',
  'association',
  'company',
  'party',
  'charity',
  'club',
  'agency',
  'council',
  'hospital',
]);
/** "Tramwaymen", "laundrywomen"; not "specimen". */
const BY_TRADE = /^(?!speci|regi|acu|abdo|alder|ger)\p{L}{3,}(?:men|women)$/u;
const CUSTOMARY = new Set(['traditional', 'tribal', 'customary', 'village', 'clan']);
const LEADERS = new Set(['leaders', 'fighters', 'forces', 'commanders', 'members', 'supporters', 'groups', 'chiefs']);
const REBELS = new Set(bodies.rebels);
const WORKERS = new Set(roles.workers);
const TOGETHER = new Set(verbs.actors.together);
const KINDS = new Set(verbs.actors.nonState);
