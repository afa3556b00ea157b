import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model, []);
// The first word that the tagger's dictionary lacks gets the first number after it.
const FIRST_UNKNOWN = numberOf('zqxjkvbw');
const asked = new Map<string, boolean>();
const MOST_REMEMBERED = 50_000;

/** True where the dictionary behind the tagger has the word in small letters: "delegates", not "medinsky". */
export function isDictionaryWord(key: string): boolean {
  const known = asked.get(key);
  if (known !== undefined) return known;
  const answer = /^[a-z]{2,30}$/.test(key) && numberOf(key) < FIRST_UNKNOWN;
  if (asked.size < MOST_REMEMBERED) asked.set(key, answer);
  return answer;
}

function numberOf(word: string): number {
  return nlp
    .readDoc(word)
    .tokens()
    .out(nlp.its.uniqueId as unknown as typeof nlp.its.value)[0] as unknown as number;
}
