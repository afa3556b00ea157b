import verbs from '../../../../data/verbs.json' with { type: 'json' };
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { singular } from '../../../phrases/role-words.ts';
import type { Memory, Sighting } from '../../memory.ts';

/**
 * Who is asked, thanked or blamed where "it" says what of theirs: "Norway urged Chile to free the crew it holds", "thanked
 * Chile for the tents it sent"; null where that one is not known. Undefined where "it" opens no such clause, or what is
 * asked for is to take what the other has: "urged Chile to sign the deal it had drafted".
 */
export function askedBefore({ scene }: Memory, near: readonly Sighting[], at: number): Sighting | null | undefined {
  const { tokens, sentences } = scene;
  const { from } = sentences[tokens[at]!.sentence]!;
  if (!opensContact(scene, at)) return undefined;
  for (let verb = at - 1; verb >= from; verb -= 1) {
    const { pos, lemma } = tokens[verb]!;
    if (pos !== 'VERB' || !(ASKING.has(lemma) || JUDGING.has(lemma))) continue;
    const start = /^(?:on|upon|to|that)$/.test(tokens[verb + 1]!.lower) ? verb + 2 : verb + 1;
    const phrase = nounPhraseAt(scene, start, at);
    const named = near.find(({ token }) => token === start);
    const end = phrase && (JUDGING.has(lemma) ? phrase.to : (named?.end ?? phrase.end));
    if (!phrase || !end || !isAsked(scene, lemma, start, end)) continue;
    const known = named ?? near.find(({ token, end }) => token <= phrase.head && end > phrase.head);
    if (known) return known.human || known.plural || known.entity === null ? undefined : known;
    const { lower, pos: kind } = tokens[phrase.head]!;
    return kind === 'PROPN' || (isBodyNoun(lower) && singular(lower) === lower) ? null : undefined;
  }
  return undefined;
}

// "urged Chile to free", "demanded that Chile free", "thanked Chile for"; not "urged Chile to sign".
function isAsked({ tokens }: Memory['scene'], lemma: string, start: number, end: number): boolean {
  const next = tokens[end]?.lower ?? '';
  if (JUDGING.has(lemma)) return /^(?:for|of|over)$/.test(next);
  const wish = tokens[start - 1]!.lower === 'that';
  const asked = tokens[wish ? end : end + 1];
  // Of "that Chile release" the tagger may make a noun.
  if (!asked || !(asked.pos === 'VERB' || (wish && asked.pos === 'NOUN'))) return false;
  return (wish || next === 'to') && !ACCEPTING.has(asked.lemma);
}

// "The crew | it holds", "the ship, which | it seized".
function opensContact({ tokens }: Memory['scene'], at: number): boolean {
  if (tokens[at]!.lower !== 'it' || !/^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '')) return false;
  const relative = /^(?:which|that)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const before = tokens[relative - 1]?.text === ',' && relative < at ? relative - 2 : relative - 1;
  return tokens[before]?.pos === 'NOUN';
}

const ASKING = new Set(verbs.governing.asking);
const JUDGING = new Set(verbs.words.holdingTo);
const ACCEPTING = new Set(verbs.words.takingUp);
