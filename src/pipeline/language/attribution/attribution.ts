import type { Attribution, Lexed, Names } from '../../types.ts';

/** Who is reported to say what, as spans: content, cue, speaker. */
export function attributionsOf(_lexed: Lexed, _names: Names): Attribution[] {
  return [];
}
