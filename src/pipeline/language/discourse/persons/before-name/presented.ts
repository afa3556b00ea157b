import type { Memory } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';
import { stationOf } from './station.ts';

/** Lines at the head of a transcript that name its programme. */
const HEAD = 2;
/** Sentences at the head of a transcript that say who is in the studio. */
const STUDIO_WITHIN = 6;
const GREETING =
  /\b(?:good (?:morning|afternoon|evening)|welcome|with me|joining (?:us|me)|joins (?:us|me)|thank you for)\b/;
const HOSTS = /^(?:host|presenter|anchor|interviewer|moderator)$/;

/**
 * Who presents a programme: "Radio Tarn – Morning File with X" at the head of what is told in turns, "X, HOST: Good morning." The
 * name stands in tokens [before, to).
 */
export function presented(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const { sentence } = tokens[before]!;
  const { from, to: last } = sentences[sentence]!;
  const closed = to >= last || memory.scene.text.slice(tokens[to - 1]!.end, tokens[to]!.start).includes('\n');
  const titled = sentence < HEAD && tokens[before - 1]?.lower === 'with' && before - 1 > from && closed;
  const turn =
    before === from &&
    tokens[to]?.lower === ',' &&
    HOSTS.test(tokens[to + 1]?.lower ?? '') &&
    tokens[to + 2]?.text === ':';
  // "In the studio: X."
  const studio = tokens[before - 1]?.text === ':' && tokens[before - 2]?.lower === 'studio' && sentence < STUDIO_WITHIN;
  const first = !turn && !studio && opensTalk(memory, before, to);
  if (!titled && !turn && !studio && !first) return [];
  if (titled && !sentences.some(({ kind }) => kind === 'turn')) return [];
  const station = stationOf(memory, before);
  if (first) return bodyReading(to, to + 1, station, 'works-at');
  return titled || studio
    ? bodyReading(before - 1, before, station, 'works-at')
    : bodyReading(to, to + 2, station, 'works-at');
}

// "ANA LIND: Good morning. With me is X." Who has the first turn and greets or asks.
function opensTalk({ scene }: Memory, before: number, to: number): boolean {
  const { tokens, sentences } = scene;
  const at = tokens[before]!.sentence;
  if (sentences[at]!.kind !== 'turn' || before !== sentences[at]!.from || tokens[to]?.text !== ':') return false;
  if (sentences.findIndex(({ kind }) => kind === 'turn') !== at) return false;
  const { paragraph } = sentences[at]!;
  const own = sentences.filter((one, i) => i >= at && one.paragraph === paragraph);
  const words = tokens.slice(to, own.at(-1)!.to).map(({ lower }) => lower);
  return words.includes('?') || GREETING.test(words.join(' '));
}
