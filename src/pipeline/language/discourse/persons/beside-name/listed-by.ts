import { roleWordIn } from '../../../phrases/role-words.ts';
import type { Memory } from '../../memory.ts';
import { partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** In tokens, of what stands between a bracket and the name: "(director | X)". */
const ROLE_WITHIN = 5;

/** What lists say before a name: "Peru: Ms X, Secretary", "the ministry (director X)", "Norwind (X)"; the name stands in tokens [before, to). */
export function listedBefore(memory: Memory, before: number, to: number): Reading[] {
  const line = saysAnything(memory, to) ? [] : lineHead(memory, before);
  return line.length > 0 ? line : insideBrackets(memory, before, to);
}

// "Radio Velm: Ms X says you refused.": a line of somebody's words, which lists nobody.
function saysAnything({ scene: { tokens } }: Memory, to: number): boolean {
  return /^(?:VERB|AUX)$/.test(tokens[to]?.pos ?? '') && tokens[to]!.sentence === tokens[to - 1]!.sentence;
}

// "Peru: | Ms X": a land or a body alone before the colon that opens a line; "Peru: Ms Y, Minister; | Ms X": all whom the line lists.
function lineHead(memory: Memory, before: number): Reading[] {
  const { scene } = memory;
  const colon = colonBefore(scene, before);
  if (scene.tokens[colon]?.lower !== ':') return [];
  const index = scene.mentionAt[colon - 1] ?? -1;
  if (index === -1) return [];
  const own = scene.ranges[index]!.from;
  const the = scene.tokens[own - 1]?.lower === 'the' ? own - 1 : own;
  // "For the | League: Ms X", as joint statements close
  const from = scene.tokens[the - 1]?.text === 'For' ? the - 1 : own;
  const opens = from === 0 || scene.text.slice(scene.tokens[from - 1]!.end, scene.tokens[from]!.start).includes('\n');
  if (!opens) return [];
  // A place that sends people to a table is a land.
  const { key, type } = scene.entities.get(scene.mentions[index]!.entity)!;
  if (type === 'place' && from < own) return bodyReading(from, colon, key, 'body-in-brackets');
  return ofBody(memory, index, from, colon);
}

// Over those who stand before in the same line, each closed by a semicolon; a line that says something lists nobody.
function colonBefore({ tokens, text }: Memory['scene'], before: number): number {
  let at = before - 1;
  if (tokens[at]?.text !== ';') return at;
  while (at > 0 && before - at < LIST_WITHIN * 2 && tokens[at]!.text !== ':') {
    if (/^(?:VERB|AUX)$/.test(tokens[at]!.pos) || text.slice(tokens[at]!.end, tokens[at + 1]!.start).includes('\n'))
      return before;
    at -= 1;
  }
  return at;
}

// "the Ministry of Supply (director | X)", "Norwind (| X)"
function insideBrackets(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, mentionAt } = memory.scene;
  const several = severalInside(memory, before, to);
  if (several.length > 0) return several;
  if (tokens[to]?.lower !== ')') return [];
  let open = before - 1;
  while (open > 0 && before - open <= ROLE_WITHIN && tokens[open]!.lower !== '(') open -= 1;
  if (tokens[open]?.lower !== '(') return [];
  // "(director: X)"
  const end = tokens[before - 1]!.text === ':' ? before - 1 : before;
  const role = open + 1 < end ? roleWordIn(memory.scene, open + 1, end) : null;
  if (open + 1 < end && role?.to !== end) return [];
  const index = mentionAt[open - 1] ?? -1;
  return index === -1 ? [] : ofBody(memory, index, open, before);
}

// "Norwind is advised by Velm and Tarn (Y, | X)": nothing but people stands in the brackets behind a body.
function severalInside(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, mentionAt, mentions, entities, sentences } = memory.scene;
  const { from, to: last } = sentences[tokens[before]!.sentence]!;
  const isListed = (at: number) => {
    const index = mentionAt[at]!;
    if (index !== -1) return entities.get(mentions[index]!.entity)?.type === 'person';
    return /^(?:,|and|mr|mrs|ms|dr|\.)$/.test(tokens[at]!.lower);
  };
  let open = before - 1;
  while (open > from && before - open < LIST_WITHIN && isListed(open)) open -= 1;
  let close = to;
  while (close < last && close - to < LIST_WITHIN && isListed(close)) close += 1;
  const isList = open !== before - 1 || close !== to;
  if (!isList || tokens[open]?.text !== '(' || tokens[close]?.text !== ')') return [];
  const index = mentionAt[open - 1] ?? -1;
  return index === -1 ? [] : ofBody(memory, index, open, before);
}

/** What lists say behind a name: "X, Peru)", "X, Minister of Fisheries, Peru)", "X, Tarn Radio)"; up to the bracket that closes. */
export function landInBrackets(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, mentionAt, ranges, sentences } = memory.scene;
  const { from, to: last } = sentences[tokens[before]!.sentence]!;
  const co = coChaired(memory, before, to);
  if (co.length > 0) return co;
  let open = before - 1;
  while (open > from && before - open <= ROLE_WITHIN && tokens[open]!.lower !== '(') open -= 1;
  if (tokens[open]?.lower !== '(' || tokens[to]?.lower !== ',') return [];
  let close = to;
  while (close < last && !/^[();]$/.test(tokens[close]!.text)) close += 1;
  const index = tokens[close]?.lower === ')' ? mentionAt[close - 1]! : -1;
  if (index === -1 || tokens[ranges[index]!.from - 1]?.lower !== ',') return [];
  const { from: start } = ranges[index]!;
  // "Question (X, Tarn Radio):"
  const outlet = start === to + 1 ? outletOf(memory, index) : null;
  return outlet === null ? ofBody(memory, index, start, close) : bodyReading(start, close, outlet, 'works-at');
}

// "The expert group (co-chairs: Ms Y, Chile; Mr | X, Peru)": each with the land or the body behind it, up to the next semicolon.
function coChaired(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, mentionAt, ranges } = memory.scene;
  const index = tokens[to]?.lower === ',' ? (mentionAt[to + 1] ?? -1) : -1;
  if (index === -1 || ranges[index]!.from !== to + 1 || !/^[;)]$/.test(tokens[ranges[index]!.to]?.text ?? ''))
    return [];
  const opens = before > 0 && /^[:;]$/.test(tokens[before - 1]!.text);
  let open = before - 1;
  while (open > 0 && before - open < LIST_WITHIN && !/^[()]$/.test(tokens[open]!.text)) open -= 1;
  return opens && tokens[open]!.text === '(' ? ofBody(memory, index, to + 1, ranges[index]!.to) : [];
}

/** In tokens, of what stands in brackets before somebody listed there. */
const LIST_WITHIN = 24;

function outletOf({ scene, bodies }: Memory, index: number): string | null {
  const { entity } = scene.mentions[index]!;
  return bodies.kinds.get(entity)?.has('outlet') ? entity : null;
}

function ofBody(memory: Memory, index: number, start: number, end: number): Reading[] {
  const { key, type } = memory.scene.entities.get(memory.scene.mentions[index]!.entity)!;
  if ((type !== 'organisation' && type !== 'country') || memory.bodies.kinds.get(key)?.has('outlet')) return [];
  return bodyReading(start, end, partyOf(memory, key), 'body-in-brackets');
}
