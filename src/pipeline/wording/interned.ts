/**
 * The engine's one copy of a text. Two such copies are told apart by where they lie, and not letter by letter: the rules
 * compare words and parts of speech more often than they do anything else.
 */
export function interned<Text extends string>(text: Text): Text {
  // A property's name is kept once, whoever uses it.
  const named = Object.create(null) as Record<Text, null>;
  named[text] = null;
  return Object.keys(named)[0] as Text;
}
