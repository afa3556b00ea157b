import { stemmer } from 'stemmer';
import type { Fact } from '#src/schema/evidence.ts';
import tolls from '../../../data/toll-words.json' with { type: 'json' };
import { type Rarity, rarityOf } from '../../disagreements/rarity.ts';
import type { EvidenceIndex } from '../../evidence-index.ts';
import { contentStems } from '../../sentences/content-stems.ts';
import { textOf } from '../../sentences/words-at.ts';

/**
 * True where the counts of two documents are of one event: the documents tell near their heads of the same mishap and name one
 * thing alike, or the two sentences share words that few others have. Of attacks there may be one each day: of these only the
 * words tell.
 */
export function isOfOneEvent(a: Fact, b: Fact, index: EvidenceIndex): boolean {
  const [first, second] = [eventOf(a, index), eventOf(b, index)];
  if (!first.isAttack && !second.isAttack && isOneMishap(first.mishaps, second.mishaps))
    return [...first.named].some((one) => second.named.has(one));
  if (!mayBeSame(a, b)) return false;
  const rarity = rarities.get(index) ?? rarityOf(index);
  rarities.set(index, rarity);
  const shared = [...first.stems].filter((stem) => second.stems.has(stem));
  return shared.length > 1 && shared.reduce((sum, stem) => sum + rarity(stem), 0) >= ALIKE;
}

// "Three drivers" and "two guards" were killed at two places; "three drivers" and "three people" may be the same.
function mayBeSame(a: Fact, b: Fact): boolean {
  const [own, other] = [a, b].map(({ unit }) => unit?.toLowerCase().split(' ').at(-1) ?? '');
  return own === other || GENERAL.has(own!) || GENERAL.has(other!);
}

// A disaster may be any of them; an agency's table, or a later piece, need not name it again.
function isOneMishap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return a.size + b.size > 0;
  return a.has(ANY) || b.has(ANY) || [...a].some((one) => b.has(one));
}

function eventOf({ id, document, sentence }: Fact, index: EvidenceIndex): Event {
  const known = events.get(index) ?? new Map<string, Event>();
  events.set(index, known);
  const own = known.get(id) ?? madeOf(document, sentence, index);
  known.set(id, own);
  return own;
}

function madeOf(document: string, sentence: string, index: EvidenceIndex): Event {
  const text = textOf(document, index);
  const head = (index.sentencesOf.get(document) ?? []).slice(0, HEAD);
  const { start, end } = index.sentences.get(sentence)!;
  const told = text.slice(start, end);
  const words =
    text
      .slice(0, head.at(-1)?.end)
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  return {
    mishaps: new Set(
      words.flatMap((word) => (ANY_MISHAP.has(word) ? ANY : MISHAPS.has(word) ? MISHAPS.get(word)! : [])),
    ),
    isAttack: attacksIn(told.toLowerCase().match(/\p{L}{3,}/gu) ?? []) > 0 || attacksIn(words) >= OF_WAR,
    named: new Set(head.flatMap(({ id }) => (index.mentionsIn.get(id) ?? []).map(({ entity }) => entity))),
    stems: new Set([...contentStems(told)].filter((stem) => !OF_TOLLS.has(stem))),
  };
}

function attacksIn(words: readonly string[]): number {
  return new Set(words.filter((word) => ATTACKS.has(word))).size;
}

const events = new WeakMap<EvidenceIndex, Map<string, Event>>();
const rarities = new WeakMap<EvidenceIndex, Rarity>();

const ANY = '*';
const ANY_MISHAP: ReadonlySet<string> = new Set(tolls.anyMishap);
const MISHAPS = new Map(tolls.mishaps.flatMap((kind) => kind.map((word) => [word, kind[0]!] as const)));
const ATTACKS: ReadonlySet<string> = new Set(tolls.attacks);
/** Nouns of a count that may be of anybody. */
const GENERAL: ReadonlySet<string> = new Set(tolls.general);
/** "Killed", "people", "officials" are told of each event, the attack too. */
const OF_TOLLS: ReadonlySet<string> = new Set(
  [
    ...tolls.attacks,
    ...Object.values(tolls.fates).flatMap(({ nouns, states, deeds }) => [...nouns, ...states, ...deeds]),
    'people',
    'toll',
    'number',
    'official',
  ].flatMap((words) => words.split(' ').map((word) => stemmer(word))),
);
/** Sentences of a document, its title too, that tell what it is about. */
const HEAD = 12;
/** Words of attacks at the head of a document that tells of a war; of a disaster it may say that soldiers came. */
const OF_WAR = 3;
/** Of rarities: one word of a sentence in twenty, or two of one in five. */
const ALIKE = 3.2;

interface Event {
  readonly mishaps: ReadonlySet<string>;
  readonly isAttack: boolean;
  /** Entities named near the head of its document. */
  readonly named: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}
