import { type NounPhrase, nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { phraseBefore } from '../../../phrases/phrase-before.ts';
import { roleWordIn, singular } from '../../../phrases/role-words.ts';
import { behindPortfolio } from '../../../phrases/roles/behind-portfolio.ts';
import { isStyle } from '../../../phrases/styles.ts';
import { innerOf } from '../../bodies/owners.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { workingAt } from '../beside-name/employer.ts';
import { headsOf } from '../beside-name/heading.ts';
import { bodyOfMan } from '../beside-name/man-of-body.ts';
import { bodyReading, type Reading, roleReading } from '../reading.ts';

/** Letters behind a name: "MP", "KC", "PhD". */
const HONOURS = /^(?:\p{Lu}{2,4}|PhD|[JS]r\.?)$/u;
/** What may stand before a name, and no form of address does alone. */
const OPENER = /^(?:the|rt|h\.?e)\.?$/;
const AMONG = /^(?:one|two|three|four|five|several|some)$/;
/** In tokens, of a phrase behind a verb. */
const LONGEST = 10;

/** What a phrase before a name says that a comma parts from it: "the union's general secretary, X,". */
export function apposedBefore(memory: Memory, before: number, to: number): Reading[] {
  const { scene } = memory;
  const together = commaOfTwo(memory, before, to);
  const comma = together ?? behindStyle(memory, before) - 1;
  const first = scene.sentences[scene.tokens[to - 1]!.sentence]!.from;
  if (comma <= first) return [];
  const opening = styledFrom(memory, before);
  if (scene.tokens[opening - 1]?.text === '(') return inBrackets(memory, opening - 1, to);
  const isClosed = together !== null || closes(memory, to);
  if (scene.tokens[comma]!.lower !== ',' || !(isClosed || isFollowedByVerb(memory, to))) return [];
  // "The head of the delegation at the talks in Lima, X,": else the whole of what opens the sentence, or follows the verb.
  const starts = isClosed ? [phraseBefore(scene, comma), first, behindVerb(memory, comma, first)] : [first];
  for (const start of starts) {
    // "One of the front's commanders, X,"
    const among = AMONG.test(scene.tokens[start]!.lower) && scene.tokens[start + 1]?.lower === 'of';
    const from = among ? start + 2 : start;
    const phrase = from < comma ? nounPhraseAt(scene, from, comma) : null;
    if (!phrase || scene.mentionAt[phrase.head] !== -1 || isOfOneBefore(memory, phrase.from, to)) continue;
    if (together !== null && (!areMany(scene.tokens[phrase.head]!.lower) || isComparedTo(scene, start))) continue;
    const whole = behindPortfolio(scene, phrase, behindBrackets(memory, phrase.end));
    const acting = actingFor(memory, phrase, comma);
    if (acting.length > 0) return acting;
    // "The movement's spokesman abroad, X,".
    const away = phrase.end === comma - 1 && scene.tokens[comma - 1]!.pos === 'ADV';
    if (phrase.end !== comma && whole !== comma && !away && !isSince(memory, phrase.end, comma)) continue;
    const figure = phrase.end === comma ? figureOf(memory, phrase) : [];
    if (figure.length > 0) return figure;
    const role = roleWordIn(scene, phrase.start, phrase.head + 1);
    if (role?.to === phrase.head + 1) return [roleReading(memory, phrase, role, phrase.end, 'role-before-comma')];
    // "A monitor with the Border Watch, X,"
    const works = phrase.end === comma ? workingAt(memory, phrase) : [];
    if (works.length > 0) return works;
  }
  return [];
}

// "Ana Lind, | president of Peru, | Ole Berg, president of Chile": of whom it stands behind, as the other's stands behind him.
function isOfOneBefore({ scene }: Memory, start: number, to: number): boolean {
  const { tokens, mentionAt, mentions, entities } = scene;
  const before = tokens[start - 1]?.text === ',' ? (mentionAt[start - 2] ?? -1) : -1;
  if (before === -1 || entities.get(mentions[before]!.entity)?.type !== 'person' || tokens[to]?.text !== ',')
    return false;
  const own = nounPhraseAt(scene, to + 1, Math.min(tokens.length, to + 1 + LONGEST));
  return own !== null && roleWordIn(scene, own.start, own.head + 1)?.to === own.head + 1;
}

// "Compared to | the candidates, X and Y agree", "unlike | its ministers, X and Y": whom they are told apart from.
function isComparedTo({ tokens }: Memory['scene'], start: number): boolean {
  const [verb, link] = [tokens[start - 2]?.lower ?? '', tokens[start - 1]?.lower ?? ''];
  return /^(?:unlike|like|than|besides|except|against|despite)$/.test(link) || /^(?:compared|contrasted)$/.test(verb);
}

// "Its president | since 2019, X,", "its coach | since last May, X,"
function isSince({ scene: { tokens } }: Memory, from: number, comma: number): boolean {
  if (tokens[from]?.lower !== 'since' || comma - from > 4) return false;
  return tokens
    .slice(from + 1, comma)
    .every(({ pos, lower }) => pos === 'NUM' || /^(?:NOUN|PROPN|ADJ)$/.test(pos) || lower === 'last');
}

// "Two of its deputies | , X and Y": the comma behind what both are, for either name; null where there are no two.
function commaOfTwo({ scene }: Memory, before: number, to: number): number | null {
  const { tokens, mentionAt, mentions, ranges, entities } = scene;
  const personAt = (index: number) => index !== -1 && entities.get(mentions[index]!.entity)?.type === 'person';
  // "Two of our members, Mr X and Ms Y,"
  const own = styledFrom({ scene }, before);
  const first = tokens[own - 1]?.lower === 'and' ? (mentionAt[own - 2] ?? -1) : -1;
  if (personAt(first)) {
    const comma = styledFrom({ scene }, ranges[first]!.from) - 1;
    return tokens[comma]?.lower === ',' ? comma : null;
  }
  let next = to + 1;
  while (mayPrecede(tokens[next]?.lower ?? '') || tokens[next]?.text === '.') next += 1;
  const isFirst = tokens[own - 1]?.lower === ',' && tokens[to]?.lower === 'and' && personAt(mentionAt[next] ?? -1);
  return isFirst ? own - 1 : null;
}

// "the Hon.", "Dr", "H.E."
function mayPrecede(lower: string): boolean {
  return OPENER.test(lower) || isStyle(lower);
}

function areMany(noun: string): boolean {
  return singular(noun) !== noun;
}

// "A senior figure in the Northern Front, X,", "its man in Tarn, X,"
function figureOf(memory: Memory, phrase: NounPhrase): Reading[] {
  const { tokens, entities } = memory.scene;
  const {
    head,
    complements: [within],
    from,
    end,
  } = phrase;
  const noun = tokens[head]!.lower;
  const man = bodyOfMan(memory, phrase);
  if (man !== null) return bodyReading(from, end, man, 'role-before-comma');
  if (!/^(?:figure|insider|stalwart|heavyweight|grandee|moderate|hardliner)$/.test(noun)) return [];
  const key = within && /^(?:in|of|within|inside|from)$/.test(within.link) ? innerOf(memory, within.phrase) : null;
  if (key === null || entities.get(key)?.type !== 'organisation') return [];
  return bodyReading(from, end, partyOf(memory, key), 'role-before-comma');
}

// "(Hon. | X)": where what is said before the name begins.
function styledFrom({ scene: { tokens } }: Pick<Memory, 'scene'>, before: number): number {
  let at = before;
  while (
    at > 1 &&
    (mayPrecede(tokens[at - 1]!.lower) || (tokens[at - 1]!.text === '.' && mayPrecede(tokens[at - 2]!.lower)))
  )
    at -= 1;
  return at;
}

// "The Minister of Ports | (Mr X) moved"
function inBrackets(memory: Memory, bracket: number, to: number): Reading[] {
  const { scene } = memory;
  if (scene.tokens[to]?.text !== ')') return [];
  const start = phraseBefore(scene, bracket);
  const phrase = start < bracket ? nounPhraseAt(scene, start, bracket) : null;
  if (!phrase || scene.mentionAt[phrase.head] !== -1 || scene.tokens[phrase.from]!.lower !== 'the') return [];
  if (phrase.end !== bracket && behindPortfolio(scene, phrase, phrase.end) !== bracket) return [];
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  return role?.to === phrase.head + 1 ? [roleReading(memory, phrase, role, phrase.end, 'role-before-comma')] : [];
}

// "The Minister, | Senator the Hon. X": before a title whose bearer's style has an article.
function behindStyle({ scene: { tokens } }: Memory, before: number): number {
  const styled =
    tokens[before]?.lower === 'the' &&
    /^(?:rt|right|hon|honourable|rev|reverend)\.?$/.test(tokens[before + 1]?.lower ?? '');
  const titled = styled && /^\p{Lu}\p{Ll}/u.test(tokens[before - 1]?.text ?? '') && tokens[before - 2]?.lower === ',';
  return titled ? before - 1 : before;
}

// "The leader of the Party for Renewal | (PR)"
function behindBrackets({ scene: { tokens } }: Memory, end: number): number {
  const closed = tokens[end]?.text === '(' && tokens[end + 2]?.text === ')';
  return closed && /^\p{Lu}[\p{L}&]{1,9}$/u.test(tokens[end + 1]!.text) ? end + 3 : end;
}

// "A lawyer | acting for the front, X,", "the official | who leads the delegation, X,"
function actingFor(memory: Memory, phrase: NounPhrase, comma: number): Reading[] {
  const { scene } = memory;
  const next = scene.tokens[phrase.end]?.lower ?? '';
  if (phrase.end >= comma - 1 || !(next === 'who' || next.endsWith('ing'))) return [];
  if (roleWordIn(scene, phrase.start, phrase.head + 1)?.to !== phrase.head + 1) return [];
  const heads = headsOf(memory, phrase.end, comma) ?? [];
  return heads.every(({ end }) => end === comma) ? heads : [];
}

// "… said | its spokesman on trade, X".
function behindVerb({ scene: { tokens } }: Memory, comma: number, first: number): number {
  let at = comma;
  while (at > first && comma - at < LONGEST && !/^(?:VERB|AUX|PUNCT)$/.test(tokens[at - 1]!.pos)) at -= 1;
  return at;
}

// "Trade Minister, X said": without the second comma, which "The minister, X said, was late" has behind the verb.
function isFollowedByVerb({ scene: { tokens } }: Memory, to: number): boolean {
  const { sentence } = tokens[to - 1]!;
  let at = to;
  while (/^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? '')) at += 1;
  return tokens[at]?.sentence === sentence && tokens[at]!.pos === 'VERB' && tokens[at + 1]?.text !== ',';
}

function closes({ scene }: Memory, name: number): boolean {
  // "Its health spokesman, X MP, …".
  const to = HONOURS.test(scene.tokens[name]?.text ?? '') ? name + 1 : name;
  const next = scene.tokens[to];
  if (next === undefined || next.sentence !== scene.tokens[to - 1]!.sentence || /^[,.;:)”"–—]$/.test(next.text))
    return true;
  // "Its negotiator, X of Kuwait, refused".
  const at = scene.tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const land = /^(?:of|from)$/.test(next.lower) ? scene.mentionAt[at] : -1;
  if (land === undefined || land === -1) return false;
  const behind = scene.tokens[scene.ranges[land]!.to];
  return behind === undefined || /^[,.;:)”"–—]$/.test(behind.text);
}
