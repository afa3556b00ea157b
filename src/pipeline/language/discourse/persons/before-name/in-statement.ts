import heads from '../../../../data/paper-heads.json' with { type: 'json' };
import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { innerOf } from '../../bodies/owners.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { partyOfPhrase } from '../../nominals/party-of-phrase.ts';
import { bodyReading, type Reading } from '../reading.ts';

const PAPER: ReadonlySet<string> = new Set(heads.statements);
const ISSUED: ReadonlySet<string> = new Set(tellingVerbs.issued);
/** In tokens, from "in" to the word for the paper. */
const NEAR = 6;

/**
 * "In a statement issued on behalf of the Growers' League, X said", "In the name of the strikers' committee, X asked": for whom
 * the person speaks who opens the main clause. The name begins at the token.
 */
export function inStatement(memory: Memory, before: number): Reading[] {
  const { scene } = memory;
  const { tokens, sentences } = scene;
  const { from } = sentences[tokens[before]!.sentence]!;
  const comma = before - 1;
  if (tokens[comma]?.lower !== ',' || !/^(?:in|through)$/.test(tokens[from]!.lower)) return [];
  const at = inName(memory, from) ?? behindPaper(memory, from, comma);
  const phrase = at === null || at >= comma ? null : nounPhraseAt(scene, at, comma);
  if (phrase?.end !== comma) return [];
  const key = innerOf(memory, phrase) ?? partyOfPhrase(memory, phrase);
  if (key === null || scene.entities.get(key)?.type === 'person' || memory.bodies.kinds.get(key)?.has('outlet'))
    return [];
  return bodyReading(from, comma, partyOf(memory, key), 'speaking-for');
}

// "in the name of | the committee"
function inName({ scene: { tokens } }: Memory, at: number): number | null {
  return ['in', 'the', 'name', 'of'].every((word, i) => tokens[at + i]?.lower === word) ? at + 4 : null;
}

// "In a joint statement issued on behalf of | the League", "In a letter from | the League"
function behindPaper(memory: Memory, from: number, comma: number): number | null {
  const { tokens } = memory.scene;
  let at = from + 1;
  while (at < Math.min(comma, from + NEAR) && !PAPER.has(tokens[at]!.lower)) at += 1;
  if (!PAPER.has(tokens[at]?.lower ?? '')) return null;
  at += 1;
  if (ISSUED.has(tokens[at]?.lower ?? '')) at += tokens[at + 1]?.lower === 'out' ? 2 : 1;
  const word = tokens[at]?.lower ?? '';
  if (/^(?:from|by|for)$/.test(word)) return at + 1;
  if (word === 'on' && tokens[at + 1]?.lower === 'behalf') return at + 3;
  return inName(memory, at);
}
