import bodiesData from '../../../data/bodies.json' with { type: 'json' };
import { truthOfWord } from '../../../wording/fact-of-word.ts';
import { isAmong } from '../../../wording/is-among.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { singular } from '../../phrases/role-words.ts';
import type { Memory } from '../memory.ts';

const VOICES = new Set(bodiesData.voices);
const isVoiceAlone = truthOfWord((word) => VOICES.has(word) || VOICES.has(singular(word)));
const endsVoice = isAmong(
  bodiesData.voices.filter((voice) => voice.includes(' ')).map((voice) => voice.slice(voice.indexOf(' ') + 1)),
);
const PORTFOLIOS: ReadonlySet<string> = new Set(bodiesData.portfolios);
const ORGANS = new Set(['government', 'cabinet', 'administration', 'army', 'military', 'navy', 'ministry', 'treasury']);

/** True for what only a state has: "army", "government". */
export function isOrgan(noun: string): boolean {
  return ORGANS.has(noun);
}

/** True for "the army", "the interior ministry", "the health department": those of the country whose affairs are told of. */
export function isOrganPhrase({ scene }: Memory, phrase: Core): boolean {
  const { lower } = scene.tokens[phrase.head]!;
  const before = scene.tokens.slice(phrase.start, phrase.head).filter(({ pos }) => pos !== 'DET');
  if (before.some((token) => !PORTFOLIOS.has(token.lower) && token.lower !== 'general')) return false;
  if (lower === 'staff') return scene.tokens[phrase.head - 1]?.lower === 'general';
  return ORGANS.has(lower) || (lower === 'department' && PORTFOLIOS.has(scene.tokens[phrase.head - 1]?.lower ?? ''));
}

/** True where a phrase names what speaks for a greater body: "the Ukrainian side", "the airline's board", "the coast guard". */
export function isVoice({ scene }: Memory, phrase: Core): boolean {
  const { lower, lexeme } = scene.tokens[phrase.head]!;
  const alone = isVoiceAlone(lexeme);
  if (!alone && !endsVoice(lexeme)) return false;
  const before = phrase.head > phrase.start ? scene.tokens[phrase.head - 1]!.lower : '';
  // A company's works council speaks for who works there.
  if (/^(?:works|staff|workers|employees)$/.test(before)) return false;
  return alone || VOICES.has(`${before} ${lower}`);
}
