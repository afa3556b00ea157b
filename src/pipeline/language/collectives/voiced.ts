import type { Token } from '../../types.ts';

/**
 * True for "opposition" and "police" where somebody with a name is told to speak for them: "opposition health spokesman X", "X, who
 * speaks for the opposition", "the opposition's X", "the police chief, X". "Opposition leader X" has a party, which others tell.
 */
export function isVoiced(tokens: readonly Token[], at: number, named: ReadonlySet<number>): boolean {
  const { lower } = tokens[at]!;
  // "Kenyan police spokesman X"
  if (named.has(at) || named.has(at - 1)) return false;
  if (lower === 'police') return hasVoice(tokens, at, named, OFFICER);
  if (lower !== 'opposition') return false;
  return isFor(tokens, at, named) || hasVoice(tokens, at, named, VOICE) || hasMember(tokens, at, named);
}

// "X, who speaks | for the opposition", "X, | for the opposition,", "X | (opposition)"
function isFor(tokens: readonly Token[], at: number, named: ReadonlySet<number>): boolean {
  const the = tokens[at - 1]?.lower === 'the' ? at - 1 : at;
  if (tokens[the - 1]?.text === '(' && tokens[at + 1]?.text === ')') return named.has(the - 2);
  const verb = the - 2;
  if (tokens[the - 1]?.lower !== 'for' || the === at) return false;
  const who = /^(?:speaks|spoke|speaking)$/.test(tokens[verb]?.lower ?? '') ? verb - 1 : verb + 1;
  const comma = tokens[who]?.lower === 'who' ? who - 1 : Math.min(who, verb);
  return tokens[comma]?.text === ',' && named.has(comma - 1);
}

// "Opposition | health | spokesman | X", "the opposition | spokesman on trade, | X"
function hasVoice(tokens: readonly Token[], at: number, named: ReadonlySet<number>, office: RegExp): boolean {
  for (let i = at + 1; i <= at + FIELDS; i += 1) {
    const word = tokens[i];
    if (word?.sentence !== tokens[at]!.sentence) return false;
    if (!office.test(word.lower)) continue;
    for (let name = i + 1; name <= i + FARTHEST; name += 1) {
      if (tokens[name]?.sentence !== word.sentence || /^[.;:]$/.test(tokens[name]!.text)) return false;
      if (named.has(name)) return true;
    }
  }
  return false;
}

// "The opposition | 's | X"
function hasMember(tokens: readonly Token[], at: number, named: ReadonlySet<number>): boolean {
  return /^['’]s$/.test(tokens[at + 1]?.lower ?? '') && named.has(at + 2);
}

const VOICE = /^(?:spokes(?:man|woman|person)|critic)$/;
const OFFICER = /^(?:spokes(?:man|woman|person)|chief|commissioner|commander|superintendent|inspector)$/;
/** In tokens: of what a spokesman speaks on, before it and behind. */
const FIELDS = 3;
const FARTHEST = 5;
