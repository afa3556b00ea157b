import type { Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { cueOf } from './cues.ts';

/** Whether the tagger took the bare form of a word of saying for a noun: many stand before it and a clause after it ("polls show that"). */
export function isBareVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.pos !== 'NOUN' || next?.sentence !== token.sentence || !opensClause(next)) return false;
  const form = cueOf({ ...token, pos: 'VERB' });
  if (form?.tense !== 'base' || !(form.takes.has('c') || form.takes.has('q'))) return false;
  const before = tokens[skipAdverbs(tokens, at - 1)];
  return before?.sentence === token.sentence && isMany(before, tokens[at - 2]?.sentence !== token.sentence);
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at >= 0 && tokens[at]!.pos === 'ADV') at -= 1;
  return at;
}

// "The" would not do: it may begin an apposition.
function opensClause({ lexeme, pos }: Token): boolean {
  return isOpener(lexeme) || (pos === 'PRON' && isSubject(lexeme));
}

// A capital says nothing where the sentence begins ("Polls show").
function isMany({ lower, pos }: Token, first: boolean): boolean {
  if (pos === 'PRON') return MANY.has(lower);
  return (
    ((pos === 'NOUN' || (first && pos === 'PROPN')) && /[^s]s$|people$|police$|(?:wo)?men$/.test(lower)) ||
    BEFORE_BARE.has(lower)
  );
}

const isOpener = isAmong(['that', 'whether', 'why', 'how', 'what', 'there']);
const isSubject = isAmong(['i', 'he', 'she', 'it', 'we', 'they', 'you']);
const MANY: ReadonlySet<string> = new Set([
  'i',
  'we',
  'they',
  'you',
  'who',
  'many',
  'most',
  'some',
  'others',
  'both',
  'few',
]);
const BEFORE_BARE: ReadonlySet<string> = new Set([
  'to',
  'not',
  "n't",
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  "'ll",
  "'d",
  'do',
  'does',
  'did',
]);
