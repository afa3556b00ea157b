import mute from '../../data/mute-things.json' with { type: 'json' };
import data from '../../data/speaking-words.json' with { type: 'json' };

/**
 * What a description is of, by the word it is built on: a paper ("the 21-page text"), a thing that tells nobody anything
 * ("a quarrel"), else null: somebody who could have been named.
 */
export function describedAs(description: string): 'paper' | 'thing' | null {
  const head = nounDescribed(description);
  if (PAPERS.has(head)) return 'paper';
  if (MUTE.has(head)) return 'thing';
  // "Another round of storms"
  const [, counted = ''] = COUNTED.exec(description.toLowerCase()) ?? [];
  return MUTE.has(counted) ? 'thing' : null;
}

const COUNTED = /^(?:an?|another|the|this)(?: \p{L}+)? (?:round|series|string|spate|wave|threat|risk) of (\p{L}+)/u;

// The last word before what goes on about it: of "a source in the delegation who left" the source.
function nounDescribed(description: string): string {
  const [front = ''] = description.toLowerCase().split(BEHIND);
  return /[\p{L}’'-]+(?=\P{L}*$)/u.exec(front)?.[0] ?? '';
}

const BEHIND =
  /,| (?:who|which|that|whose|of|in|at|for|from|with|to|on|by|near|close|briefed|familiar|involved|present|following|speaking|working)(?= |$)/u;
const PAPERS: ReadonlySet<string> = new Set(data.document);
const MUTE: ReadonlySet<string> = new Set(mute.things);
