import type { Token } from '../../../../types.ts';
import { type NounPhrase, nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { phraseBefore } from '../../../phrases/phrase-before.ts';
import { roleWordIn } from '../../../phrases/role-words.ts';
import type { Memory } from '../../memory.ts';
import { type Reading, roleReading } from '../reading.ts';

/** What leads from who somebody is to a name, latest word first. */
const LINKS = [
  ['named'],
  ['called'],
  ['as', 'known'],
  ['as', 'identified'],
  ['as', 'named'],
  ['himself', 'calls'],
  ['herself', 'calls'],
  ['himself', 'calling'],
  ['herself', 'calling'],
  ['name', 'the', 'by', 'goes'],
  ['of', 'name', 'the', 'by', 'goes'],
  ['name', 'the', 'by', 'known'],
  ['name', 'the', 'under', 'known'],
] as const;
/** "Known | only | as". */
const BETWEEN = /^(?:only|simply|locally|widely|better|just|publicly)$/;
const BEING = /^(?:is|was|been|has)$/;

/** What somebody is who is named in passing: "the league's lawyer, who goes by the name X", "a League driver called X". */
export function namedSo(memory: Memory, from: number, to: number): Reading[] {
  const { scene } = memory;
  const { tokens, sentences } = scene;
  const first = sentences[tokens[from]!.sentence]!.from;
  const link = linkBefore(tokens, from, first);
  if (link === -1) return [];
  const end = behindPhrase(tokens, link, first);
  const phrase = end > first ? nounPhraseAt(scene, phraseBefore(scene, end), end) : null;
  if (phrase?.end !== end || (scene.mentionAt[phrase.head] !== -1 && !isManOrNative(scene, phrase.head))) return [];
  if (link === from - 1 && !isPassing(memory, phrase, to)) return [];
  const office = officeBeforeMan(memory, phrase, first);
  const role = roleWordIn(scene, (office ?? phrase).start, (office ?? phrase).head + 1);
  return role?.to === (office ?? phrase).head + 1
    ? [roleReading(memory, office ?? phrase, role, (office ?? phrase).end, 'role-before-name')]
    : [];
}

// "Its commander in the north, | a man | known as X": what he is, where the phrase itself says no more than that he is somebody.
function officeBeforeMan({ scene }: Memory, { from, head }: NounPhrase, first: number): NounPhrase | null {
  const comma = from - 1;
  if (comma <= first || scene.tokens[comma]!.lower !== ',' || !isManOrNative(scene, head)) return null;
  for (const start of [phraseBefore(scene, comma), first]) {
    const office = nounPhraseAt(scene, start, comma);
    if (office?.end === comma && roleWordIn(scene, office.start, office.head + 1)?.to === office.head + 1)
      return office;
  }
  return null;
}

// "A man", "a Belgian"
function isManOrNative({ tokens, mentionAt, mentions, entities }: Memory['scene'], head: number): boolean {
  const index = mentionAt[head]!;
  if (index === -1) return SOMEBODY.test(tokens[head]!.lower);
  return tokens[head - 1]?.lower === 'a' && entities.get(mentions[index]!.entity)?.type === 'country';
}

const SOMEBODY = /^(?:man|woman|person|somebody|someone|figure)$/;

// "A driver named X left"; "the chairman named X" is a deed.
function isPassing({ scene: { tokens } }: Memory, phrase: NounPhrase, to: number): boolean {
  const indefinite = phrase.owner === null && /^an?$/.test(tokens[phrase.from]!.lower);
  return indefinite && (/^(?:VERB|AUX)$/.test(tokens[to]?.pos ?? '') || tokens[to]?.lower === ',');
}

// The first word of what leads to the name; -1 where nothing does.
function linkBefore(tokens: readonly Token[], from: number, first: number): number {
  for (const link of LINKS) {
    let at = from - 1;
    for (const word of link) {
      while (at > first && at < from - 1 && BETWEEN.test(tokens[at]!.lower)) at -= 1;
      if (at <= first || tokens[at]!.lower !== word) {
        at = -1;
        break;
      }
      at -= 1;
    }
    if (at !== -1) return at + 1;
  }
  return -1;
}

// "The lawyer | , who is | known as".
function behindPhrase(tokens: readonly Token[], link: number, first: number): number {
  let at = link;
  while (at > first && (BEING.test(tokens[at - 1]!.lower) || BETWEEN.test(tokens[at - 1]!.lower))) at -= 1;
  if (tokens[at - 1]?.lower === 'who') at -= 1;
  return tokens[at - 1]?.lower === ',' ? at - 1 : at;
}
