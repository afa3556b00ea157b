import { datelineLength } from '../../../../wording/dateline.ts';
import { rememberedOf } from '../../../../wording/remembered.ts';
import { codeOfCapital } from '../../../phrases/capitals.ts';
import type { Core } from '../../../phrases/phrase-core.ts';
import { isSubject, SAYING } from '../../../phrases/subjects.ts';
import { isState } from '../../homes/home.ts';
import { DWELT, homeNow } from '../../homes/home-now.ts';
import { type Memory, partyOf, recent, type Sighting } from '../../memory.ts';

/**
 * "PORT TARN, July 9 (Nordpost) - Tarn will ease its limits, Prime Minister X said": the land that opens a report filed from it,
 * for whose own officer it is who tells what the land will do. Null elsewhere.
 */
export function landOfLead({ scene, bodies }: Memory, { from }: Core): string | null {
  const { tokens, sentences, text, mentionAt, mentions, ranges, entities } = scene;
  const { sentence } = tokens[from]!;
  const { from: first, start, end } = sentences[sentence]!;
  const behind = sentence < LEAD ? datelineLength(text.slice(start, Math.min(end, start + LONGEST))) : 0;
  if (behind === 0 || tokens[from - 1]?.text !== ',') return null;
  let at = first;
  while (at < from && tokens[at]!.start < start + behind) at += 1;
  if (tokens[at]!.lower === 'the') at += 1;
  const index = mentionAt[at]!;
  if (index === -1 || at >= from || !isState(scene, bodies, mentions[index]!.entity)) return null;
  const { key, code, name } = entities.get(mentions[index]!.entity)!;
  const others = mentionAt
    .slice(ranges[index]!.to, from)
    .some((other) => other !== -1 && isState(scene, bodies, mentions[other]!.entity));
  const filed = text.slice(start, start + behind);
  const own =
    filed.toLowerCase().includes(name.toLowerCase()) ||
    (code !== null && codeOfCapital(filed.split(/[,(]/)[0]!.trim()) === code);
  return own && !others && isSubject(scene, at, ranges[index]!.to) ? key : null;
}

/** Sentences among which a report begins. */
const LEAD = 3;
/** In characters, of a dateline. */
const LONGEST = 120;

/** The country whose affairs are told of, where the words before are not of another. */
export function homeAt(memory: Memory, sentence: number): string | null {
  const home = homeNow(memory);
  // "A Canadian judge": a land is told of, and nothing shows whose ministers these are.
  const owns = memory.home.governed.has(home ?? '') || [...memory.organs.values()].some((own) => own.has(home ?? ''));
  const own = owns || memory.home.dateline === home || memory.ownLand === home;
  if (home === null || !(own || isDwelt(memory, home) || isAlone(memory, home, sentence))) return null;
  const near = recent(memory, sentence, 1);
  const before = statesOf(
    memory,
    near.filter((one) => one.sentence < sentence && !isSent(memory, one) && !isOrigin(memory, one)),
  );
  // "Chile's president refused. Peru moved its boats, the defence minister, X, said."
  const here = statesOf(
    memory,
    near.filter((one) => one.sentence === sentence && one.subject),
  );
  if (here.includes(home) || before.length === 0) return home;
  return before.includes(home) && !isOnlyAsked(memory, home, near, sentence) ? home : null;
}

// "Chile asked Peru to think again. “Soldiers help nobody,” said Foreign Minister X": where another land opens the sentence before
// and does something to this one, the officer may be of either.
function isOnlyAsked(memory: Memory, home: string, near: readonly Sighting[], sentence: number): boolean {
  const isLand = ({ entity }: Sighting) => entity !== null && isState(memory.scene, memory.bodies, entity);
  const last = near.filter((one) => one.sentence === sentence - 1 && isLand(one));
  const first = last.reduce<Sighting | null>((one, next) => (one && one.token < next.token ? one : next), null);
  return first?.subject === true && first.entity !== home;
}

// The Swiss envoy is here on a visit: who is told of next is no minister of his.
function isSent({ roles }: Memory, { entity }: Sighting): boolean {
  return entity !== null && (roles.get(entity) ?? []).some(({ word }) => SENT.test(word));
}

// "Two of them are Polish.": where somebody is from is no land's affairs.
function isOrigin({ scene: { tokens } }: Memory, { token, end }: Sighting): boolean {
  const verb = tokens[token - 1];
  return end === token + 1 && verb?.lemma === 'be' && /^(?:[.,;]|and)$/.test(tokens[end]?.lower ?? '.');
}

const SENT = /(?:^|[- ])(?:envoy|ambassador|mediator|facilitator|representative)$/;

function statesOf(memory: Memory, near: readonly Sighting[]): string[] {
  return (
    near
      .flatMap(({ entity, description }) => entity ?? description?.party ?? [])
      // "The talks in Muscat" tell of no Omani affairs.
      .filter((key) => memory.scene.entities.get(key)?.type !== 'place' || memory.bodies.kinds.get(key)?.has('country'))
      .flatMap((key) => [partyOf(memory, key) ?? [], landItIsOf(memory, key) ?? []].flat())
      .filter((key) => isState(memory.scene, memory.bodies, key))
  );
}

// "The Water Authority of Peru": of a land's affairs as much as the land.
function landItIsOf({ scene: { entities } }: Memory, key: string): string | null {
  const { type, name } = entities.get(key) ?? {};
  const of = type === 'organisation' ? / of (?:the )?(\p{Lu}[\p{L} ]+)$/u.exec(name!)?.[1] : undefined;
  return of === undefined ? null : (countriesByForm(entities).get(of) ?? null);
}

const countriesByForm = rememberedOf(
  (entities: Memory['scene']['entities']) =>
    new Map(
      [...entities.values()].flatMap(({ type, key, forms }) =>
        type === 'country' ? forms.map((form) => [form, key] as const) : [],
      ),
    ),
);

// "Peru has granted 14 licences", "Peru's deficit": the only land of a text, which opens the sentence before or behind and does or has something there.
function isAlone(memory: Memory, land: string, sentence: number): boolean {
  if (!isOnlyLand(memory, land)) return false;
  return [sentence - 1, sentence + 1].some((near) => opensWith(memory, land, near)) || doesIn(memory, land, sentence);
}

// "Trade Minister X said Peru would not sign", "Peru will not sign, the trade minister, X, said": what it does or will do is told there.
function doesIn({ scene }: Memory, land: string, sentence: number): boolean {
  const { from, to } = scene.sentences[sentence]!;
  for (let at = from; at < to; at += 1) {
    const index = scene.mentionAt[at]!;
    if (index === -1 || scene.mentions[index]!.entity !== land) continue;
    const end = scene.ranges[index]!.to;
    // "Young Peruvians blocked roads" tells of people.
    const named = scene.text.slice(scene.mentions[index]!.start, scene.mentions[index]!.end);
    const own = scene.entities.get(land)!.name === named && !scene.quoted[at];
    const start = scene.tokens[at - 1]?.lower === 'the' ? at - 1 : at;
    if (
      own &&
      (isSubject(scene, start, end) || isToldOf(scene, start, end)) &&
      !THEIRS.test(scene.tokens[end + 1]?.lower ?? '')
    )
      return true;
    at = end - 1;
  }
  return false;
}

// "said | Peru | would": what a verb of saying has behind it.
function isToldOf({ tokens }: Memory['scene'], at: number, end: number): boolean {
  return SAYING.has(tokens[at - 1]?.lemma ?? '') && /^(?:will|would|must)$/.test(tokens[end]?.lower ?? '');
}

/** What others say that a land would do. */
const THEIRS = /^(?:regret|suffer|pay|fail|yield|relent|lose)$/;

// A long document is looked through once.
function isOnlyLand({ scene, bodies }: Memory, land: string): boolean {
  const lands = landsIn.get(scene) ?? [...scene.entities.keys()].filter((key) => isState(scene, bodies, key));
  landsIn.set(scene, lands);
  return lands.every((key) => key === land);
}

const landsIn = new WeakMap<Memory['scene'], readonly string[]>();

function opensWith({ scene }: Memory, land: string, sentence: number): boolean {
  const { from } = scene.sentences[sentence] ?? { from: -1 };
  const at = scene.tokens[from]?.lower === 'the' ? from + 1 : from;
  const index = scene.mentionAt[at] ?? -1;
  if (index === -1 || scene.quoted[at] || scene.mentions[index]!.entity !== land) return false;
  const { to } = scene.ranges[index]!;
  return scene.tokens[to]?.lower === "'s" || isSubject(scene, from, to);
}

// A text that comes back to one land again and again tells of its affairs; one on two lands' quarrel tells of both.
function isDwelt({ foremost, home, scene, bodies }: Memory, land: string): boolean {
  const own = foremost.find(({ entity }) => entity === land)?.count ?? 0;
  if (home.main !== land || own < DWELT) return false;
  return !foremost.some(({ entity, count }) => entity !== land && 2 * count > own && isState(scene, bodies, entity));
}
