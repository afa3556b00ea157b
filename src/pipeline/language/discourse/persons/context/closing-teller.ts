import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import { isLawyer } from '../../../phrases/role-words.ts';
import { isSubject, SAYING } from '../../../phrases/subjects.ts';
import { isState } from '../../homes/home.ts';
import { FUNCTIONS } from '../../lists.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { hasOffice } from '../office-owner/has-office.ts';
import { isGuest } from './guests.ts';

/** What a body is told to be about by its own officers: "is reviewing", "plans", "has decided". */
const MINDED: ReadonlySet<string> = new Set(tellingVerbs.planning);
/** What the other side is told that it must do: "will pay for this". */
const OTHERS: ReadonlySet<string> = new Set(tellingVerbs.ofOthers);
/** In tokens, with its first mark. */
const LONGEST_QUOTED = 5;
/** In tokens, from the body to its verb: "Norwind, the dredging firm, | is". */
const LONGEST_ASIDE = 8;

/**
 * "The Guild will not sign, treasurer X said", "Norwind is reviewing its rates, according to sales chief X": of the body that opens
 * the sentence and tells what it does or means to do itself. Of what it did to others anybody may tell: "Norwind broke its word,
 * treasurer X said". Null elsewhere.
 */
export function closingTeller(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  const { scene, bodies } = memory;
  const { tokens, sentences, mentionAt, mentions, ranges, entities } = scene;
  const { from: first, kind } = sentences[tokens[phrase.head]!.sentence]!;
  if (kind === 'turn' || !closes(memory, phrase)) return null;
  const at = nameFrom(memory, first);
  const index = mentionAt[at] ?? -1;
  if (index === -1 || ranges[index]!.from !== at || ranges[index]!.to >= phrase.from) return null;
  if (isQuoting(tokens.slice(first, phrase.from))) return null;
  const { key, type } = entities.get(mentions[index]!.entity)!;
  if (type !== 'organisation' || isState(scene, bodies, key) || !isOfficer(memory, key, role)) return null;
  return isSubject(scene, first, ranges[index]!.to) && meansTo(tokens, ranges[index]!.to, phrase.from)
    ? partyOf(memory, key)
    : null;
}

// "The | Norwind", "The Danish grocer | Norwind"
function nameFrom({ scene: { tokens, mentionAt, ranges } }: Memory, first: number): number {
  if (tokens[first]!.lower !== 'the') return first;
  let at = first + 1;
  if (mentionAt[at] !== -1 && isBodyNoun(tokens[ranges[mentionAt[at]!]!.to]?.lower ?? ''))
    at = ranges[mentionAt[at]!]!.to;
  return isBodyNoun(tokens[at]!.lower) && (mentionAt[at + 1] ?? -1) !== -1 ? at + 1 : at;
}

// More than a few words of it: 'will take "up to 30" shops'.
function isQuoting(words: readonly Token[]): boolean {
  const marks = words.flatMap(({ text }, i) => (/^["“”]$/.test(text) ? [i] : []));
  const [open, close, more] = marks;
  return open !== undefined && (close === undefined || more !== undefined || close - open > LONGEST_QUOTED);
}

// ", treasurer X | said", "said | treasurer X", "according to | treasurer X"
function closes({ scene: { tokens, mentionAt, ranges } }: Memory, { from: start, end, owner }: NounPhrase): boolean {
  if (owner !== null || tokens[start]!.pos === 'DET') return false;
  // The tagger takes "marketing" for a verb.
  const from = FUNCTIONS.has(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
  const [link, before] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower];
  const name = mentionAt[end - 1] === -1 ? (mentionAt[end] ?? -1) : mentionAt[end - 1]!;
  const said = name === -1 ? undefined : tokens[ranges[name]!.to];
  if (link === ',') return said !== undefined && SAYING.has(said.lemma);
  return /^(?:said|says)$/.test(link) ? before === ',' : link === 'to' && before === 'according';
}

function isOfficer(memory: Memory, key: string, role: RoleWord): boolean {
  const { spheres, word } = role;
  const kinds = memory.bodies.kinds.get(key);
  if (kinds?.has('outlet') || kinds?.has('court') || isLawyer(word) || isGuest(word)) return false;
  if (spheres.has('state') && !/president$/.test(word)) return false;
  // A union has no managing director.
  if (spheres.has('company') && kinds?.has('union')) return false;
  if (!spheres.has('company') && spheres.has('union') && kinds?.has('company')) return false;
  return hasOffice(memory, key, role);
}

// "will not sign", "is reviewing", "has decided", behind what explains the name
function meansTo(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  if (tokens[at]?.text === ',') {
    at += 1;
    while (at < Math.min(to, from + LONGEST_ASIDE) && tokens[at]!.text !== ',') at += 1;
    at += 1;
  }
  const word = (i: number) => (i < to ? tokens[i]! : undefined);
  const skip = (i: number) =>
    /^(?:not|also|now|still|never|already|only|no|longer)$/.test(word(i)?.lower ?? '') ? i + 1 : i;
  const verb = word(at)?.lower ?? '';
  const next = word(skip(skip(at + 1)));
  const denied = /^(?:not|never)$/.test(word(at + 1)?.lower ?? '');
  if (/^(?:will|would)$/.test(verb)) return next !== undefined && (denied || !OTHERS.has(next.lemma));
  if (/^(?:can|could|cannot|may|might)$/.test(verb)) return true;
  if (/^(?:is|was|remains)$/.test(verb))
    return (
      next !== undefined &&
      (next.lower.endsWith('ing') || /^(?:ready|willing|open|confident|prepared|determined|in|to)$/.test(next.lower))
    );
  if (/^(?:has|had)$/.test(verb)) return next !== undefined && (next.pos !== 'VERB' || MINDED.has(next.lemma));
  if (/^(?:does|did|do)$/.test(verb)) return next !== undefined && MINDED.has(next.lemma);
  return MINDED.has(word(skip(at))?.lemma ?? '');
}
