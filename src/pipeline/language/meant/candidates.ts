import { firstStarting } from '../../in-order.ts';
import type { Kind } from './described-only.ts';
import { genderOf } from './genders.ts';
import { type Heard, heardAt } from './heard.ts';
import type { Seen, Setting } from './setting.ts';
import { nobodySigns, type Sign, sign, whereSigns, whoSigns } from './signs.ts';

/** What speaks for and against each that a pronoun may mean, and for nobody of them, by the names of the signs. */
export function candidatesAt(setting: Setting, at: number): Candidate[] {
  const heard = heardAt(setting, at);
  const near = nearAt(setting, at).filter(
    (one) =>
      !isSelf(setting, at, one.last.entity, heard) &&
      !isOfOtherGender(setting, at, one.last.entity) &&
      !(one.isBehind && isActedOn(setting, at, one.last.entity)),
  );
  const fitting = near.filter(({ isBefore, last }) => isBefore && last.kind !== 'place');
  const ranks = fitting.sort((a, b) => b.last.start - a.last.start).map(({ last }) => last.entity);
  const most = Math.max(0, ...fitting.map(({ before }) => before));
  const isHere = ({ last }: Near) => back(setting, at, last) < 3;
  const candidates = near.map((one): Candidate => {
    const rank = ranks.indexOf(one.last.entity);
    const signs = [
      ...whereSigns(setting, at, one.last, one),
      ...whoSigns(setting, at, one.last, heard),
      ...passedSigns(setting, one, fitting),
      ...(rank === 0 ? [sign('nearest')] : rank === 1 ? [sign('second')] : []),
      ...(rank === 0 && ranks.length === 1 ? [sign('alone')] : []),
      ...(one.before > 0 && one.before === most ? [sign('most')] : []),
      sign('count', Math.log2(1 + one.before) / 3),
      sign('share', setting.counts.get(one.last.entity)! / setting.seen.length),
    ];
    return { key: one.last.entity, signs, isRivalled: isRivalled(setting, at, one, fitting) };
  });
  const several = fitting.filter(isHere).length;
  return [{ key: null, signs: nobodySigns(setting, at, several), isRivalled: false }, ...candidates];
}

// Across somebody else whom a sentence since is about.
function passedSigns({ scene: { tokens }, links }: Setting, { last }: Near, fitting: readonly Near[]): Sign[] {
  const since = fitting.filter(
    (one) =>
      one.last.entity !== last.entity &&
      tokens[one.last.from]!.sentence > tokens[last.from]!.sentence &&
      links.get(one.last.from) === 'main',
  );
  const isOnlyTold = since.some((one) => one.last.entity.startsWith('~'));
  return since.length === 0 ? [] : [sign('across'), ...(isOnlyTold ? [sign('across described')] : [])];
}

// "Norwind asked for a week; the union gave two days. It": of two that answer each other neither is meant rather.
function isRivalled(
  { scene: { tokens }, links }: Setting,
  at: number,
  { last }: Near,
  fitting: readonly Near[],
): boolean {
  const { sentence } = tokens[last.from]!;
  const isMain = (one: Seen) => tokens[one.from]!.sentence === sentence && links.get(one.from) === 'main';
  if (sentence === tokens[at]!.sentence || !isMain(last)) return false;
  return fitting.some((one) => one.last.entity !== last.entity && isMain(one.last));
}

/** What kind of pronoun a word is; null for what means no person or body, or whoever speaks. */
export function pronounOf(lower: string): Pronoun | null {
  return PRONOUNS.get(lower) ?? null;
}

// Each that the sentences before tell of, or the words behind in the same one.
function nearAt({ scene, seen, places }: Setting, at: number): Near[] {
  const { tokens, sentences } = scene;
  const { sentence, start, lower } = tokens[at]!;
  const pronoun = pronounOf(lower);
  const first = sentences[Math.max(0, sentence - FAR)]!.start;
  const found = new Map<string, Near>();
  for (let i = firstStarting(seen, first); i < seen.length && seen[i]!.start < sentences[sentence]!.end; i += 1) {
    const last = seen[i]!;
    if (!mayBe(pronoun, last.kind) || last.start === start) continue;
    const known = found.get(last.entity);
    if (last.start < start) found.set(last.entity, { last, before: places[i]! + 1, isBefore: true, isBehind: false });
    else if (!known) found.set(last.entity, { last, before: places[i]!, isBefore: false, isBehind: true });
    else found.set(last.entity, { ...known, isBehind: true });
  }
  return [...found.values()].filter(({ last }) => sentence - tokens[last.from]!.sentence <= reachOf(last.kind));
}

function reachOf(kind: Kind): number {
  if (kind === 'thing' || kind === 'things') return FAR_THINGS;
  return /^(?:somebody|people|body|unknown)$/.test(kind) ? FAR_DESCRIBED : FAR;
}

function mayBe(pronoun: Pronoun | null, kind: Kind): boolean {
  if (pronoun === 'person') return kind === 'person' || kind === 'somebody';
  if (kind === 'person' || kind === 'somebody') return false;
  if (kind === 'thing' || kind === 'things') return (kind === 'thing') === (pronoun === 'it');
  // A land is "it" or its people.
  return pronoun === 'they' ? kind !== 'country' && kind !== 'place' : kind !== 'people';
}

// Whoever says "we" or "I" is not "it" or "she" there, nor anybody's own side "they": one says "we" of it.
function isSelf(setting: Setting, at: number, entity: string, { around }: Heard): boolean {
  const { saysWe, issuers, scene, parties } = setting;
  if (around?.isTurn && around.entity === entity) return true;
  const own = around !== null && (around.entity === entity || parties.get(around.entity) === entity);
  const isTheirs = scene.tokens[at]!.lower === 'they';
  if (own && scene.quoted[at] !== 0 && (isTheirs || isOfUs(setting, at))) return true;
  return saysWe && issuers.has(entity) && scene.quoted[at] === 0;
}

function isOfUs({ scene: { tokens, sentences, quoted } }: Setting, at: number): boolean {
  const { from, to } = sentences[tokens[at]!.sentence]!;
  for (let i = from; i < to; i += 1)
    if (quoted[i] === quoted[at] && /^(?:we|us|our|ours)$/.test(tokens[i]!.lower)) return true;
  return false;
}

// "They were angry at Chile": not Chile, which the clause that they open names.
function isActedOn({ seen, ends, scene: { tokens } }: Setting, at: number, entity: string): boolean {
  const end = ends.get(at);
  if (end === undefined) return false;
  for (let i = firstStarting(seen, tokens[at]!.end); i < seen.length && seen[i]!.from < end; i += 1)
    if (seen[i]!.entity === entity && seen[i]!.form === 'name' && !/^['’]/.test(tokens[seen[i]!.to]?.text ?? ''))
      return true;
  return false;
}

function isOfOtherGender({ genders, scene }: Setting, at: number, entity: string): boolean {
  const gender = genders.get(entity);
  const own = genderOf(scene.tokens[at]!.lower);
  return gender !== undefined && own !== null && gender !== own;
}

function back({ scene: { tokens } }: Setting, at: number, { from }: Seen): number {
  return tokens[at]!.sentence - tokens[from]!.sentence;
}

/** In sentences, how far back somebody is looked for, who is only described, and what is a thing. */
const FAR = 10;
const FAR_DESCRIBED = 3;
const FAR_THINGS = 1;
const PRONOUNS = new Map<string, Pronoun>([
  ['he', 'person'],
  ['she', 'person'],
  ['they', 'they'],
  ['it', 'it'],
]);

export type Pronoun = 'person' | 'they' | 'it';

export interface Candidate {
  /** null for nobody of them; of who is only described one that begins with "~". */
  readonly key: string | null;
  readonly signs: readonly Sign[];
  /** The same sentence tells of another as much. */
  readonly isRivalled: boolean;
}

interface Near {
  /** Where it is told of last before the pronoun; where it is not, first behind. */
  readonly last: Seen;
  /** How often, before the pronoun. */
  readonly before: number;
  readonly isBefore: boolean;
  readonly isBehind: boolean;
}
