import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { Inline } from '../blocks.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { opensBack } from './burden.ts';
import { isOfOneUntold } from './of-one-untold.ts';
import { readText } from './read-text.ts';
import { shownWords } from './shown-sentence.ts';

/**
 * True for a line that cannot be read alone. "Then we would close the mine", "Under it the port would shut": on what it hangs
 * stands before, whoever says it. "They agreed on less", "We will not move": who, only another sentence says, and nobody is
 * named before the words or behind them.
 */
export function isDangling(sentence: EvidenceSentence, line: readonly Inline[], index: EvidenceIndex): boolean {
  const text = shownWords(sentence, index);
  if (HANGS_BACK.test(text)) return true;
  if (GLOSSED.test(readText(line))) return false;
  if (line[0]?.type !== 'quote')
    return isSpeakers(line) && (OF_OTHERS.test(text) || (isSpoken(sentence, index) && OF_BEFORE.test(text)));
  return opensBack(text) || isOfOneUntold(text) || FIRST_PERSON.test(text);
}

// In a turn or in somebody's own paper: their own words, without quotation marks.
function isSpoken({ id }: EvidenceSentence, { statementsOver }: EvidenceIndex): boolean {
  const over = statementsOver.get(id) ?? [];
  return over.length > 0 && over.every(({ kind, rule }) => kind === 'direct' && rule === 'turn');
}

// "Ana Lind: “They will sail again”": who speaks is named, and not of whom. "Ana Lind: She said she would sail" is of her.
function isSpeakers(line: readonly Inline[]): boolean {
  const quoted = line.findIndex(({ type }) => type === 'quote');
  const before = line[quoted - 1];
  return before?.type === 'words' && before.value.endsWith(': ');
}

const HANGS_BACK = new RegExp(
  `^["“‘'(]*(?:${[
    "then,? (?:\\p{L}+ ){0,2}\\p{L}+(?:['’]d| would| will| shall|['’]ll)(?!\\p{L})",
    'failing (?:that|this|which)(?!\\p{L})',
    'otherwise(?!\\p{L})',
    // "In the other she was promised her seat".
    '(?:in|of|on|under) the (?:other|former|latter)(?:, | (?=(?:the|an?|its|his|her|their|it|he|she|they|we|there)\\b))',
    'if (?:so|not),',
    // "Under it the port would close", "Since then, nobody has sailed"; not "By then-minister Lind".
    '(?:under|since|after|before|beyond|besides|by|despite|without|until|from|with|on|in|at|against|through) (?:it|this|that|them|then|one)(?:, | (?=(?:the|an?|its|his|her|their|our|both|all|each|no|nobody|it|he|she|they|we|there|\\d)\\b))',
    '(?:\\p{L}+ ){1,4}(?:do|does|did) so(?!\\p{L})',
    // "So do the pilots", "Nor has the board".
    '(?:so|nor|neither) (?:do|does|did|is|are|was|were|has|have|had|will|would|can|could) (?!it (?:that|as))',
    'there (?:they|he|she|it|we|both|the two)(?!\\p{L})',
  ].join('|')})`,
  'iu',
);
const OF_OTHERS = /^["“‘](?:(?:but|and|so|yet|then),? )?(?:he|she|it|they|this|these|those)\b/iu;
/** "It ends on Tuesday": what does, was said before; not "it is wrong to wait". */
const OF_BEFORE =
  /^(?:it|they|this|these|those) (?!(?:is|was|will be|would be) (?:not )?\p{L}+ (?:that|to|if)\b)(?:\S+ ?){1,7}$/iu;
/** "(its: the Guild)": whom it stands for is said behind the words. */
const GLOSSED = /\((?:it|he|she|they|his|her|its|their|I|we|our|my)(?: \p{L}+)?: /iu;
/** In words outside quotation marks; "We, the crews of the northern ferries," says who, and the US is a land. */
const FIRST_PERSON = /^(?![Ww]e, )[^"“”]*\b(?:I|[Ww]e|[Oo]ur|us|[Mm]y|[Mm]e)\b/;
