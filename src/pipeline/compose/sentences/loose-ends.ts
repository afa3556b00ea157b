import loose from '../../data/loose-ends.json' with { type: 'json' };
import { holdsWords } from '../../wording/named.ts';

/**
 * True for a short sentence whose words hang on one that stands before: it answers ("No, they have not"), turns down what was
 * said there ("The charge was denied by the Guild"), tells how somebody takes it ("Lind was unimpressed"), or does something to what only "it", "that" or "them" names ("The board
 * rejected that in May"). A sentence over `LONG` words tells enough by itself.
 */
export function hasLooseEnd(sentence: string): boolean {
  const text = sentence.trim();
  const count = text.split(/\s+/).length;
  if (count <= LONGEST && turnsDown(text)) return true;
  if (count > LONG) return false;
  if (count <= FEW && (ANSWER.test(text) || OPENING.test(text) || /\b(?:this|that|so)["”’']?[.!?]$/i.test(text)))
    return true;
  if (loose.phrases.some((phrase) => holdsWords(text, phrase))) return true;
  return (
    ORDINAL.test(text) ||
    OF_ONE.test(text) ||
    MOOD.test(text) ||
    CUT_SHORT.test(text) ||
    OF_NUMBER.test(text) ||
    (count <= SHORT && (SAID.test(text) || NOT_WHAT.test(text))) ||
    hasOpenObject(text)
  );
}

// "Norwind denied it in a message, saying that pilots had been paid": of what, however much is said behind.
function turnsDown(text: string): boolean {
  const found = TURNED_DOWN.exec(text.replace(APPOSITION, ' '));
  return found !== null && !MENTIONED.test(found[1]!.replace(SUBJECT, ''));
}

// "Ben Quarn, the chair, rejected it in September", "our pilots will settle that at the ballot": nothing before the pronoun in
// its clause that it could stand for. "Took the plan home and studied it" says what before.
function hasOpenObject(text: string): boolean {
  const [clause = ''] = text.replace(APPOSITION, ' ').split(CLAUSE_END);
  const found = OBJECT.exec(clause) ?? OF_PERSON.exec(clause);
  if (!found) return false;
  const before = clause!.slice(0, found.index);
  const [, verb, him, her] = found;
  const pronoun = him ?? her;
  if (loose.idioms.includes(`${verb} ${pronoun}`.toLowerCase())) return false;
  if (/^(?:this|that)$/i.test(pronoun!)) return true;
  // "Lind said Quarn had warned her": whoever speaks.
  if (/^(?:him|her)$/i.test(pronoun!) && /\b(?:said|says|told|tells|claim(?:s|ed))\b/i.test(before)) return false;
  return !MENTIONED.test(before.replace(SUBJECT, ''));
}

/** In words, of a sentence in which something is turned down that another sentence names. */
const LONGEST = 30;
/** In words: a longer sentence tells what its loose end is about, or enough beside it. */
const LONG = 18;
/** In words, the same of "the request", which is named more easily than "it". */
const SHORT = 15;
/** In words, of an answer: "Not yet, we are told." */
const FEW = 9;

const ANSWER = new RegExp(`^["“‘']?(?:${loose.answers.join('|')})(?:[,.!]|\\s[–—-]\\s)`, 'i');
/** "That is quite wrong.", "It will be mended tomorrow." */
const OPENING = /^["“‘']?(?:that|this|it|they|these|those)(?:['’]s|['’]re|['’]ll)? \p{Ll}/iu;
/** "Denied the charge.", "the request was turned down"; "the claim that …" and "the charge of …" say which. */
const SAID = new RegExp(
  `\\bthe (?:${loose.said.join('|')})s?(?=[.,;:!?"”’']|$| (?!of\\b|that\\b|to\\b|by\\b|on\\b|about\\b|for\\b|over\\b|from\\b|in which\\b|which\\b|who\\b|they\\b|he\\b|she\\b|it\\b|made\\b|\\d))`,
  'i',
);
/** "Accept the first and appeal the second"; "was the first" counts what it tells. */
const ORDINAL = new RegExp(
  `(?<!\\b(?:is|are|was|were|be|been|become|became|being)) \\bthe (?:${loose.ordinals.join('|')})(?=[.,;]| and\\b| but\\b)`,
  'i',
);
/** "Felt no call for one.", "that plan was never sent". */
const OF_ONE =
  /\b(?:for|without|against|need|want|wants|rejects?|rejected|refuse[sd]?) one["”’']?(?:[.!?]|$)|^["“‘']?that (?!\p{Ll}+ (?:of|who|which|to)\b)\p{Ll}+ /iu;
/** "Was disappointed but not surprised": by what, the sentence before says. */
const MOOD = new RegExp(
  `\\b(?:is|are|was|were|be|been|remains?|remained|looks?|looked|sounds?|sounded|['’](?:s|re|m))(?: (?:not|very|quite|far from|less than))*(?: ["“‘']?\\p{Ll}+ly)? ["“‘']?(?:${loose.moods.join('|')})(?: (?:and|but|or|yet)(?: not)? (?:${loose.moods.join('|')}))?["”’']?[.!]?["”’']?$`,
  'iu',
);
/** "The port has promised 20.": of what? */
const OF_NUMBER =
  /\b(?:promise[sd]?|offer(?:s|ed)?|wants?|wanted|demand(?:s|ed)?|asks? for|asked for|seeks?|sought|claim(?:s|ed)?|accept(?:s|ed)?|got|had|has) (?:only |just |about |some )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)["”’']?[.!]$/i;
/** "The port office claims that it is.", "Norwind says they did not.", "stands by it that nothing did." */
const CUT_SHORT =
  /\b(?:it|they|he|she|that|nothing|nobody|none|neither) (?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|must|should)(?: not|n['’]t)?["”’']?[.!]?["”’']?$/i;
/** "I have declined, pending advice.", "The union refused." */
const NOT_WHAT = /\b(?:declined|refused|objected)(?=["”’']?[,.;])/i;
/** "Denied it", "rejects that", up to a verb at the soonest. */
const TURNED_DOWN =
  /^([^,;:–—]*)\b(?:denie[sd]|reject(?:s|ed)|dismiss(?:es|ed)|refute[sd]|dispute[sd]) (?:it|this|that)(?=[.,;]| (?:in|on|at|as|by|from|outright|again|all)\b)/i;
const APPOSITION = /, (?!which\b|who\b|and\b|but\b|or\b|where\b|when\b)[^,;:]{1,60},(?= )/gi;
const CLAUSE_END = /[,;:—–]|\b(?:and|but|or|while|when|as|which|who|if|because|after|before|until|unless)\b/i;
const OBJECT = new RegExp(
  `(\\p{L}+) (it|them|this|that)(?=["”’']?[.!?]?$|["”’']?\\s*$|[,;:]| (?:${loose.behind.join('|')})(?!\\p{L}))`,
  'iu',
);
/** "Accused him of hiding", "booed her."; not "her offer". */
const OF_PERSON = new RegExp(
  `(\\p{L}+) (?:(him)(?!\\p{L})|(her)(?=["”’']?[.!?]?$|[,;:]| (?:of|that|${loose.behind.join('|')})(?!\\p{L})))`,
  'iu',
);
/** The first words, up to a verb at the soonest: whose deed it is. */
const SUBJECT = /^(?:\P{L}*\p{L}[\p{L}’'.-]*){1,3}/u;
const MENTIONED = /(?:^| )(?:the|a|an|its|their|his|her|this|these|\d[\d,.]*) \p{Ll}/u;
