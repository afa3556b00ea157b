import leading from '../../../../data/leading.json' with { type: 'json' };
import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { roleWordIn } from '../../../phrases/role-words.ts';
import type { Memory } from '../../memory.ts';
import { type Reading, roleReading } from '../reading.ts';

const CHOSEN: ReadonlySet<string> = new Set(leading.chosen);
/** In tokens, between "elected" and the office: "unopposed in May as". */
const NEAR = 6;

/** "Elected in May as president of the Growers' League, X has", "Newly appointed head of Norwind, X": the office that opens the sentence. */
export function chosenOpening(memory: Memory, before: number): Reading[] {
  const { scene } = memory;
  const { tokens, sentences } = scene;
  const comma = before - 1;
  const { from: first } = sentences[tokens[before]!.sentence]!;
  if (tokens[comma]?.lower !== ',' || comma - first < 2) return [];
  const verb = /^(?:newly|recently|just|only|first)$/.test(tokens[first]!.lower) ? first + 1 : first;
  if (!CHOSEN.has(tokens[verb]!.lower)) return [];
  for (const at of [verb + 1, asBehind(memory, verb, comma)]) {
    const phrase = at < comma ? nounPhraseAt(scene, at, comma) : null;
    const role = phrase ? roleWordIn(scene, phrase.start, phrase.head + 1) : null;
    if (phrase && role?.to === phrase.head + 1)
      return [roleReading(memory, phrase, role, phrase.end, 'role-before-comma')];
  }
  return [];
}

// "Elected unopposed in May | as president"
function asBehind({ scene: { tokens } }: Memory, verb: number, comma: number): number {
  for (let at = verb + 1; at < Math.min(comma, verb + NEAR); at += 1)
    if (/^(?:as|to)$/.test(tokens[at]!.lower)) return at + 1;
  return comma;
}
