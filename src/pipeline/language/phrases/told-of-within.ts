import roles from '../../data/roles.json' with { type: 'json' };
import type { Lexed } from '../../types.ts';
import { genderOfWord, isRole, singular } from './role-words.ts';
import { SAYING } from './subjects.ts';

/**
 * True where "he" or "she" is as well the one of whom somebody tells as who tells it: "Lind said the officer will stay though | he
 * remains under inquiry", "said a boy fled before | he was caught". Of "Lind said the plan failed because he was ill" and "said the
 * driver was late and that he would pay" it is not.
 */
export function isOfWhomTold({ tokens, sentences }: Pick<Lexed, 'tokens' | 'sentences'>, at: number): boolean {
  const { lower: pronoun, sentence } = tokens[at]!;
  if (!/^(?:he|she)$/.test(pronoun) || !OPENERS.test(tokens[at - 1]?.lower ?? '')) return false;
  for (let verb = at - 3; verb > sentences[sentence]!.from; verb -= 1) {
    const { pos, lemma, lower } = tokens[verb]!;
    if (/^(?:he|she)$/.test(lower)) return false;
    if (pos === 'VERB' && SAYING.has(lemma)) return isToldOf(tokens, verb + 1, pronoun === 'he' ? 'male' : 'female');
  }
  return false;
}

// "the officer had", "that a boy of nine had"
function isToldOf(tokens: Lexed['tokens'], behind: number, gender: 'male' | 'female'): boolean {
  const from = tokens[behind]!.lower === 'that' ? behind + 1 : behind;
  if (!/^(?:the|an?|one|another)$/.test(tokens[from]!.lower)) return false;
  let end = from + 1;
  while (/^(?:ADJ|NOUN|NUM)$/.test(tokens[end]?.pos ?? '')) end += 1;
  const head = tokens[end - 1]!;
  const shown = genderOfWord(head.lower);
  const isPerson = isRole(head.lower) || SOMEBODY.has(head.lower) || shown !== null;
  return (
    head.pos === 'NOUN' &&
    singular(head.lower) === head.lower &&
    isPerson &&
    (shown ?? gender) === gender &&
    /^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '')
  );
}

const OPENERS = /^(?:though|although|because|before|after|when|while|as|until|unless|since|once|if)$/;
/** Who is no office: each of a kind, and whoever something happens to. */
const SOMEBODY: ReadonlySet<string> = new Set([...roles.kin, ...roles.clients, ...roles.workers, ...roles.unnamed]);
