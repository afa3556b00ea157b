/**
 * True for how a feature opens and no report does: "Nobody in Tarn will own up to it", "The first thing Lind did was to buy a
 * coffee", "It is rare for two lands to meet there".
 */
export function opensFeature(words: string): boolean {
  return FEATURE.test(words);
}

const FEATURE =
  /^(?:(?:the )?(?:first|last|only) thing\b|it is (?:rare|hard|easy|not often|a measure|no secret)\b|(?:nobody|no one|everybody|everyone)\b[^.,;]*\b(?:will|wants?|likes?|knows?|seems?|thinks?|expects?)\b)/iu;
