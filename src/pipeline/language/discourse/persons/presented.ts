import type { Memory } from '../memory.ts';
import { bodyReading, type Reading } from './reading.ts';
import { stationOf } from './station.ts';

/** Lines at the head of a transcript that name its programme. */
const HEAD = 2;
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
  if (!titled && !turn) return [];
  if (titled && !sentences.some(({ kind }) => kind === 'turn')) return [];
  const station = stationOf(memory, before);
  return titled ? bodyReading(before - 1, before, station, 'works-at') : bodyReading(to, to + 2, station, 'works-at');
}
