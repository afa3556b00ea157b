import leading from '../../../../data/leading.json' with { type: 'json' };
import { isCalendarName } from '../../../../wording/calendar.ts';
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { phraseBefore } from '../../../phrases/phrase-before.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf, recent, type Sighting } from '../../memory.ts';
import { bodyLed } from '../office-owner.ts';
import { bodyReading, type Reading } from '../reading.ts';

const LED: ReadonlySet<string> = new Set(leading.ledBy);
/** What is told of a body's making, and seldom of a land's or an army's. */
const MADE = /^(?:founded|co-founded|established|owned|created|launched|formed)$/;
const LEADS: ReadonlySet<string> = new Set(leading.leads);
const HAS_LED: ReadonlySet<string> = new Set(leading.hasLed);
const SPANS = /^(?:week|month|year|spring|summer|autumn|winter|\d{4})$/;
const ARBITERS = /^(?:mediators?|conciliators?|envoys?|judges?|arbitrators?|facilitators?)$/;
const TEAM: ReadonlySet<string> = new Set(leading.teams);
/** In tokens, from "represented" to "by". */
const SEATED_WITHIN = 9;
/** In tokens, of what stands behind a name before a comma. */
const LONGEST = 10;

/** "The alliance, led by X", "the delegation was headed by X", "Norwind, founded by X", "Norwind, which X has run for years". */
export function ledBy(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const chaired = bodyChaired(memory, before);
  if (chaired !== null) return leaderOf(memory, before, to, chaired);
  if (/^(?:which|that)$/.test(tokens[before - 1]?.lower ?? '')) return whichLeads(memory, before, to);
  if (tokens[before - 1]?.lower === 'under')
    return leaderOf(memory, before - 1, before, bodyUnder(memory, before - 2) ?? sideUnder(memory, before - 2));
  // "Led by | a former dancer, | X"
  const start = apposedBy(memory, before);
  if (start !== -1) return ledBy(memory, start, to);
  const led = verbBefore(memory, before - 1);
  const verb = tokens[led]?.lower ?? '';
  if (tokens[before - 1]?.lower !== 'by' || !(LED.has(verb) || MADE.test(verb))) return [];
  const { sentence } = tokens[led]!;
  if (led === sentences[sentence]!.from) return leaderOf(memory, led, before, bodyAhead(memory, to));
  let end = led;
  while (
    end > sentences[sentence]!.from &&
    /^(?:,|which|that|is|are|was|were|has|have|had|been|being|be|will|would|now|again|also)$/.test(
      tokens[end - 1]!.lower,
    )
  )
    end -= 1;
  const near = recent(memory, sentence, 0);
  const passive = /^(?:is|are|was|were|been|being|be)$/.test(tokens[led - 1]?.lower ?? '');
  const body =
    bodyInTown(memory, near, end) ??
    near.find((one) => one.end === end || (one.end === end - 1 && isBodyNoun(tokens[end - 1]!.lower))) ??
    (passive ? near.find((one) => one.subject) : end === led - 1 ? beforeClause(memory, near, end) : undefined);
  if (body && isOfAnother(memory, body)) return [];
  if (!body || body.human) return leaderOf(memory, led, before, ownTeam(memory, end, sentences[sentence]!.from));
  if (body.entity === null) return [];
  if (MADE.test(verb) && memory.scene.entities.get(body.entity)?.type !== 'organisation') return [];
  return leaderOf(memory, led, before, body.entity);
}

// What the leader of a body that stands right before is called ahead of the comma and the name: where that begins; -1 elsewhere.
function apposedBy({ scene }: Memory, before: number): number {
  const { tokens, mentionAt, mentions, entities } = scene;
  if (tokens[before - 1]?.lower !== ',') return -1;
  const start = phraseBefore(scene, before - 1);
  if (!/^(?:an?|the|two)$/.test(tokens[start]?.lower ?? '') || start >= before - 1) return -1;
  if (tokens[start - 1]?.lower !== 'by' || !LED.has(tokens[start - 2]?.lower ?? '')) return -1;
  const body = /^(?:,|is|are|was|were)$/.test(tokens[start - 3]?.lower ?? '') ? (mentionAt[start - 4] ?? -1) : -1;
  return body !== -1 && entities.get(mentions[body]!.entity)?.type === 'organisation' ? start : -1;
}

// "The council has set up a panel; | it | is chaired by X": the one that is newly told of, without a name.
function isOfAnother({ scene: { tokens, sentences } }: Memory, { token, sentence }: Sighting): boolean {
  if (tokens[token]!.lower !== 'it') return false;
  const { from } = sentences[sentence]!;
  return tokens.slice(from, token).some(({ lower }, i, all) => {
    const opened = all.slice(Math.max(0, i - 3), i).some((word) => /^an?$/.test(word.lower));
    return opened && (isBodyNoun(lower) || /^(?:force|panel|inquiry|task)$/.test(lower));
  });
}

// "The board of Norwind met on Monday under the chairmanship of | X": of the one body that the sentence names; a mediator, an envoy
// and a judge have two sides before them.
function bodyChaired(memory: Memory, before: number): string | null {
  const { scene, bodies } = memory;
  const { tokens } = scene;
  const { from, to } = scene.sentences[tokens[before]!.sentence]!;
  const words = tokens.slice(Math.max(from, before - 4), Math.min(to, before + 4)).map(({ lower }) => lower);
  if (!/\bunder the (?:chairmanship|chairwomanship|presidency) of\b/.test(words.join(' '))) return null;
  const [only, other] = new Set(
    [...scene.mentionAt.slice(from, to)].flatMap((index) => {
      const entity = index === -1 ? undefined : scene.entities.get(scene.mentions[index]!.entity);
      return entity && !/^(?:person|place)$/.test(entity.type) && !/^Board\b/.test(entity.name) ? [entity.key] : [];
    }),
  );
  const told = tokens
    .slice(from, before)
    .some(({ lower }) => ARBITERS.test(lower) || /^(?:parties|sides|two)$/.test(lower));
  return only !== undefined && other === undefined && !told && !isState(scene, bodies, only) ? only : null;
}

// "Fighters of the Growers' Front | under X took the bridge": of a body that fights or is a party; a firm does things under many.
function bodyUnder({ scene, bodies }: Memory, at: number): string | null {
  const index = scene.mentionAt[at] ?? -1;
  if (index === -1) return null;
  const { key, type } = scene.entities.get(scene.mentions[index]!.entity)!;
  const kinds = bodies.kinds.get(key);
  return type === 'organisation' && (kinds?.has('rebels') || kinds?.has('party')) ? key : null;
}

// "The Peruvian side | , under deputy minister | X, offered": of the land that the side at the table is of.
function sideUnder({ scene, bodies }: Memory, comma: number): string | null {
  const { tokens, mentionAt, mentions } = scene;
  if (tokens[comma]?.text !== ',' || !/^(?:side|delegation|team|negotiators)$/.test(tokens[comma - 1]?.lower ?? ''))
    return null;
  const index = mentionAt[comma - 2] ?? -1;
  const key = index === -1 ? null : mentions[index]!.entity;
  return key !== null && isState(scene, bodies, key) ? key : null;
}

// "Its lawyers | , led by X": those of the body told of.
function ownTeam(memory: Memory, end: number, first: number): string | null {
  const { scene } = memory;
  const from = phraseBefore(scene, end);
  if (from < first || !/^(?:its|their)$/.test(scene.tokens[from]?.lower ?? '')) return null;
  return TEAM.has(scene.tokens[end - 1]!.lower) ? bodyLed(memory, from) : null;
}

// "The growers' guild | in Tarn, led by X": what stands before the town.
function bodyInTown({ scene }: Memory, near: readonly Sighting[], end: number): Sighting | undefined {
  const index = scene.mentionAt[end - 1] ?? -1;
  if (index === -1 || scene.entities.get(scene.mentions[index]!.entity)?.type !== 'place') return undefined;
  const { from } = scene.ranges[index]!;
  const body = scene.tokens[from - 1]?.lower === 'in' ? near.find((one) => one.end === from - 1) : undefined;
  return body?.entity && scene.entities.get(body.entity)?.type === 'organisation' ? body : undefined;
}

// "Launched | on Monday | by X", "founded | in 2019 | by X"
function verbBefore({ scene: { tokens } }: Memory, by: number): number {
  const [link, when] = [tokens[by - 2]?.lower ?? '', tokens[by - 1]];
  if (
    /^(?:on|in|last|this)$/.test(link) &&
    when &&
    (when.pos === 'NUM' || isCalendarName(when.lower) || SPANS.test(when.lower))
  )
    return by - 3;
  // "Represented | on Norwind's board | by X"
  for (let at = by - 2; at > by - SEATED_WITHIN && at > 0; at -= 1)
    if (tokens[at]!.lower === 'represented') return /^(?:at|on|in)$/.test(tokens[at + 1]!.lower) ? at : by - 1;
    else if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[at]!.pos)) break;
  return /^(?:yesterday|today|recently|originally|jointly)$/.test(when?.lower ?? '') ? by - 2 : by - 1;
}

// "The two Liberals | who voted against, led by X,": whom the clause is about.
function beforeClause({ scene: { tokens } }: Memory, near: readonly Sighting[], comma: number): Sighting | undefined {
  const [only, other] = near.filter(({ entity, human }) => entity !== null && !human);
  const clause = only && /^(?:who|which|that)$/.test(tokens[only.end]?.lower ?? '') && only.end < comma;
  return clause && other === undefined ? only : undefined;
}

// "Norwind, which | X | has led for a decade,": with nothing that the verb has for its object.
function whichLeads(memory: Memory, before: number, to: number): Reading[] {
  const { tokens } = memory.scene;
  const has = /^(?:has|have|had)$/.test(tokens[to]?.lower ?? '');
  const verb = tokens[has ? to + 1 : to]?.lower ?? '';
  if (tokens[to]?.lower === 'had' || !(has ? HAS_LED : LEADS).has(verb)) return [];
  const behind = tokens[has ? to + 2 : to + 1];
  if (!behind || !/^(?:ADP|ADV|PUNCT|VERB|AUX)$/.test(behind.pos) || /^(?:into|to|through|out)$/.test(behind.lower))
    return [];
  const end = tokens[before - 2]?.lower === ',' ? before - 2 : before - 1;
  const body = recent(memory, tokens[before]!.sentence, 0).find((one) => one.end === end);
  const organisation = body?.entity && memory.scene.entities.get(body.entity)?.type === 'organisation';
  return organisation ? leaderOf(memory, before - 1, before, body.entity) : [];
}

function leaderOf(memory: Memory, led: number, before: number, body: string | null): Reading[] {
  const readings = bodyReading(led, before, body === null ? null : partyOf(memory, body), 'led-by');
  return readings.map((reading) => ({ ...reading, word: 'head', words: new Set(['head', 'leader']) }));
}

// "Led by X, a retired judge, | the Collective of Families camped": the first body that opens behind a comma.
function bodyAhead({ scene }: Memory, to: number): string | null {
  const { tokens, sentences, mentionAt, mentions, ranges, entities } = scene;
  const { to: last } = sentences[tokens[to - 1]!.sentence]!;
  for (let comma = to; comma < Math.min(last - 1, to + LONGEST); comma += 1) {
    if (tokens[comma]!.lower !== ',') continue;
    const from = /^(?:the|an?)$/.test(tokens[comma + 1]!.lower) ? comma + 2 : comma + 1;
    const index = from < last ? mentionAt[from]! : -1;
    if (index === -1 || ranges[index]!.from !== from) continue;
    const { key, type } = entities.get(mentions[index]!.entity)!;
    if (type === 'organisation' && tokens[ranges[index]!.to]?.lower !== "'s") return key;
  }
  return null;
}
