import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import type { Core } from '../../../phrases/phrase-core.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import { isSpokesperson } from '../../../phrases/role-words.ts';
import { SAYING } from '../../../phrases/subjects.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf } from '../../memory.ts';

/** In tokens, from what somebody is to the verb of saying, and from there to the body: "wrote to staff on Monday that". */
const NEAR = 8;
const TELLING = new Set(['write', 'promise', 'confirm', 'pledge', 'announce', 'insist']);
/** What only the other side is told: "the union would regret it". */
const OTHERS: ReadonlySet<string> = new Set(tellingVerbs.befalling);
/** What nobody plans, done or not: a rival "would not survive". */
const UNPLANNED: ReadonlySet<string> = new Set(tellingVerbs.unplanned);
/** Officers that only bodies with such words in their names have. */
const NAMED: ReadonlyMap<string, RegExp> = new Map([
  ['vice-chancellor', /\b(?:university|college|institute)\b/i],
  ['vice chancellor', /\b(?:university|college|institute)\b/i],
  ['rector', /\b(?:universi\p{L}+|college|academy|institute)\b/iu],
  ['commissioner', /\b(?:commission|authority)\b/i],
  ['shop steward', /\b(?:union|guild|federation|association|alliance)\b/i],
  ['branch secretary', /\b(?:union|guild|federation|association|alliance)\b/i],
  ['medical director', /\b(?:hospital|clinic|infirmary)\b/i],
  ['headteacher', /\b(?:school|academy|college)\b/i],
  ['strike leader', /\b(?:union|guild|federation|association|alliance)\b/i],
  ['general secretary', /\b(?:union|guild|federation|association|alliance|congress|party)\b/i],
]);

/**
 * "Finance director X said that Norwind would sell its mills": whose officer somebody is who says what a body will do, where the
 * body can have such an officer. Null elsewhere.
 */
export function ownPlans(memory: Memory, { head }: Core, { word, from, spheres }: RoleWord): string | null {
  const { scene, bodies } = memory;
  const { tokens, sentences, mentionAt, mentions, ranges, entities } = scene;
  const { to: last } = sentences[tokens[head]!.sentence]!;
  let verb = head + 1;
  while (verb < Math.min(last, head + NEAR) && !isTelling(tokens[verb]!)) verb += 1;
  if (verb >= Math.min(last, head + NEAR)) return null;
  for (let at = verb + 1; at < Math.min(last, verb + NEAR); at += 1) {
    const index = mentionAt[at]!;
    if (index === -1) {
      if (
        (tokens[at]!.lower !== 'that' && /^(?:VERB|AUX|PRON)$/.test(tokens[at]!.pos)) ||
        /^["“;]$/.test(tokens[at]!.text)
      )
        return null;
      continue;
    }
    const { to } = ranges[index]!;
    const { key, type, name } = entities.get(mentions[index]!.entity)!;
    if (type !== 'organisation' && type !== 'place') {
      at = to - 1;
      continue;
    }
    if (!/^(?:would|will)$/.test(tokens[to]?.lower ?? '')) {
      at = to - 1;
      continue;
    }
    const does = tokens[to + 1]?.lower === 'not' ? to + 2 : to + 1;
    const own = NAMED.get(word) ?? NAMED.get(`${tokens[from - 1]?.lower ?? ''} ${word}`);
    const kinds = bodies.kinds.get(key);
    const firm = spheres.has('company') && (kinds?.has('company') || kinds?.size === 0 || !kinds);
    const deed = tokens[does]?.lemma ?? '';
    const theirs = UNPLANNED.has(deed) || (does === to + 1 && OTHERS.has(deed));
    if (type !== 'organisation' || theirs || isState(scene, bodies, key)) return null;
    return own?.test(name) || firm || isSpokesperson(word) ? partyOf(memory, key) : null;
  }
  return null;
}

function isTelling({ pos, lemma }: Token): boolean {
  return pos === 'VERB' && (SAYING.has(lemma) || TELLING.has(lemma));
}
