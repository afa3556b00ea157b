import { lexemeOf } from '../../wording/lexeme.ts';
import { isRole } from '../phrases/role-words.ts';
import { knownVerb } from '../phrases/verb-forms.ts';
import { withApposedVerb } from './apposed-verb.ts';
import { withCompoundNoun } from './compound-noun.ts';
import { isFirstNoun, opensCompound, withAskedNoun } from './first-noun.ts';
import { withRelativeVerb } from './relative-verb.ts';
import type { TaggedWord } from './tagger.ts';
import { withToldVerb } from './told-verb.ts';

/** The first word's capital misleads the tagger, and a verb that may be a noun. */
export function mended(words: readonly TaggedWord[], isCell: boolean): readonly TaggedWord[] {
  const first = words[0];
  if (isCell && first) return withToldVerb(withOpeningVerb(words, first));
  const isNoun = first && (isFirstNoun(first, words[1]) || opensCompound(words));
  const named = isNoun ? [{ ...first, pos: 'NOUN' as const }, ...words.slice(1)] : words;
  return withCompoundNoun(
    withApposedVerb(
      withToldVerb(
        withAskedNoun(withTraded(withSaid(withRelativeVerb(withBacking(withFine(withActing(withOldForms(named)))))))),
      ),
    ),
  );
}

// "Peruvian | acting | Prime Minister Lind": for a time only; not "those acting for the firm".
function withActing(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const isOffice = ({ pos, lexeme }: TaggedWord, at: number) =>
    lexeme.word === 'acting' &&
    pos === 'VERB' &&
    (at === 0 || /^(?:DET|PROPN|PART)$/.test(words[at - 1]!.pos)) &&
    (words[at + 1]?.pos === 'PROPN' || isRole(words[at + 1]?.lexeme.word ?? ''));
  if (!words.some(isOffice)) return words;
  return words.map((word, at) => (isOffice(word, at) ? { ...word, base: word.lexeme, pos: 'ADJ' } : word));
}

// "Amidst steep tariffs", "whilst he waited": which the tagger takes for nouns and names; read as "amid" and "while".
function withOldForms(words: readonly TaggedWord[]): readonly TaggedWord[] {
  if (!words.some(({ lexeme }) => OLD_FORMS.has(lexeme.word))) return words;
  return words.map((word) => ({ ...word, ...OLD_FORMS.get(word.lexeme.word) }));
}

const OLD_FORMS: ReadonlyMap<string, Pick<TaggedWord, 'lexeme' | 'base' | 'pos'>> = new Map(
  Object.entries({ amidst: 'amid', amongst: 'among', whilst: 'while' }).map(([old, form]) => {
    const lexeme = lexemeOf(form);
    return [old, { lexeme, base: lexeme, pos: form === 'while' ? 'SCONJ' : 'ADP' }];
  }),
);

// "The court suspended a record | fine", which the tagger takes for how fine it is; not "a fine day".
function withFine(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const isPenalty = ({ pos, lexeme }: TaggedWord, at: number) =>
    lexeme.word === 'fine' &&
    /^AD[JV]$/.test(pos) &&
    isOpened(words, at) &&
    !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(words[at + 1]?.pos ?? '');
  if (!words.some(isPenalty)) return words;
  return words.map((word, at) => (isPenalty(word, at) ? { ...word, base: word.lexeme, pos: 'NOUN' } : word));
}

// "Sought | backing for her plans", "with backing from Chile": which the tagger takes for a verb; not "is backing".
function withBacking(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const isNoun = ({ pos, lexeme }: TaggedWord, at: number) =>
    lexeme.word === 'backing' &&
    pos === 'VERB' &&
    /^(?:VERB|ADP|ADJ)$/.test(words[at - 1]?.pos ?? '') &&
    /^(?:for|from)$/.test(words[at + 1]?.lexeme.word ?? '');
  if (!words.some(isNoun)) return words;
  return words.map((word, at) => (isNoun(word, at) ? { ...word, base: word.lexeme, pos: 'NOUN' } : word));
}

// "A | heavy", "its | record".
function isOpened(words: readonly TaggedWord[], noun: number): boolean {
  let at = noun - 1;
  while (/^(?:AD[JV]|NOUN|NUM)$/.test(words[at]?.pos ?? '')) at -= 1;
  return words[at]?.pos === 'DET' || /^(?:its|their|his|her)$/.test(words[at]?.lexeme.word ?? '');
}

// "River Watch | said prices would rise": behind what may be a verb the tagger takes it for an adjective, as in "the said
// prices".
function withSaid(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const isMistaken = ({ pos, lexeme }: TaggedWord, at: number) =>
    pos === 'ADJ' && lexeme.word === 'said' && at > 0 && words[at - 1]!.pos !== 'DET';
  if (!words.some(isMistaken)) return words;
  return words.map((word, at) => (isMistaken(word, at) ? { ...word, base: lexemeOf('say'), pos: 'VERB' } : word));
}

// "Neighbours | trade blame": what they do, and no trade that blames anybody.
function withTraded(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const at = words.findIndex(
    ({ pos, lexeme }, i) => pos === 'NOUN' && lexeme.word === 'trade' && i > 0 && words[i + 1]?.lexeme.word === 'blame',
  );
  if (at === -1) return words;
  return words.map((word, i) =>
    i === at || i === at + 1 ? { ...word, base: word.lexeme, pos: i === at ? 'VERB' : 'NOUN' } : word,
  );
}

// "Calls on both to wait", in a cell beside who calls.
function withOpeningVerb(words: readonly TaggedWord[], first: TaggedWord): readonly TaggedWord[] {
  const verb = /[^s]s$/.test(first.lexeme.word) && words.length > 1 ? knownVerb(first.lexeme) : null;
  return verb === null ? words : [{ ...first, base: lexemeOf(verb), pos: 'VERB' }, ...words.slice(1)];
}
