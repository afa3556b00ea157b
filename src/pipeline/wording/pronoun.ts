/** True for words that stand for somebody and name nobody: "she", "its", "others". */
export function isPronoun(words: string): boolean {
  return PRONOUN.test(words);
}

const PRONOUN =
  /^(?:he|she|it|they|we|i|you|his|her|its|their|our|my|your|who|which|that|this|these|those|one|both|all|some|others?)$/i;
