import tellingVerbs from '../../data/telling-verbs.json' with { type: 'json' };
import { firstStarting } from '../../in-order.ts';
import type { Issuer, LocalEntity, LocalMention, Names, Sentence } from '../../types.ts';
import { nounPhraseAt } from '../phrases/noun-phrase.ts';
import type { Scene } from '../phrases/scene.ts';
import { verbOf } from '../phrases/subjects.ts';

/** Verbs that judge or describe whoever is their subject: the words of who says so. */
const JUDGING: ReadonlySet<string> = new Set(tellingVerbs.judging);
const MODALS = /^(?:must|should|ought|shall|can|ca|cannot|could|may|might|need|had)$/;
/** In tokens: "has also in the meantime denied". */
const GROUP = 6;

/**
 * True for a sentence of a body's own statement that tells what somebody else has done or said by itself: "Peru has denied
 * it", "The union will consult its members". What somebody else must do, is or lacks the body says.
 */
export function isOthersDeed(scene: Scene, names: Names, { from, to, kind }: Sentence, issuer: Issuer): boolean {
  if (kind !== 'prose') return false;
  let at = from;
  while (at < to && /^(?:\d+|[.)(]|[a-z]\))$/.test(scene.tokens[at]!.text)) at += 1;
  const subject = subjectAt(scene, names, at, to);
  if (!subject?.named.every((entity) => isOther(entity, names, issuer, scene.text))) return false;
  return isDeed(scene, subject.verb, to);
}

function subjectAt(scene: Scene, names: Names, at: number, to: number): Subject | null {
  const token = scene.tokens[at];
  if (!token || at >= to) return null;
  const phrase = nounPhraseAt(scene, at, to);
  const end = phrase?.end ?? at + 1;
  const verb = verbOf(scene, at, end);
  const entity = entityOf(scene, names, phrase ? [phrase.from, phrase.head + 1] : [at, at + 1]);
  if (verb === -1 || !entity) return null;
  // "Ministers of our Community met".
  const { start } = token;
  const last = scene.tokens[end - 1]!;
  const inside = new Set<string>();
  for (const one of from(names.mentions, start, last.end)) if (one.end <= last.end) inside.add(one.entity);
  return { named: [entity, ...[...inside].flatMap((key) => scene.entities.get(key) ?? [])], verb };
}

// Whoever is named at the head, or is meant by the whole.
function entityOf(
  { tokens, entities }: Scene,
  names: Names,
  [first, end]: readonly [number, number],
): LocalEntity | null {
  const { start } = tokens[first]!;
  const last = tokens[end - 1]!;
  const meant = from(names.mentions, start, last.end).find(
    (one) => one.end === last.end && (one.form === 'name' || one.start === start),
  );
  return meant ? (entities.get(meant.entity) ?? null) : null;
}

// The mentions that start between two offsets.
function from(mentions: readonly LocalMention[], start: number, end: number): readonly LocalMention[] {
  return mentions.slice(firstStarting(mentions, start), firstStarting(mentions, end));
}

function isOther(entity: LocalEntity, names: Names, issuer: Issuer, text: string): boolean {
  if (entity.type === 'place') return false;
  const own = new Set<string>(issuer.entities);
  for (const { key, party } of names.entities) if (issuer.entities.includes(key) && party !== null) own.add(party);
  if (own.has(entity.key) || (entity.party !== null && own.has(entity.party))) return false;
  const letterhead = text.slice(issuer.start, issuer.end).toLowerCase();
  return !entity.forms.some((form) => letterhead.includes(form.toLowerCase()));
}

function isDeed({ tokens }: Scene, verb: number, to: number): boolean {
  // "It has never shown us the sum": what somebody has left undone is no deed, but a reproach.
  if (tokens.slice(verb, verb + GROUP).some(({ lower }) => lower === 'never')) return false;
  for (let at = verb; at < Math.min(to, verb + GROUP); at += 1) {
    const { pos, lower, lemma } = tokens[at]!;
    if (MODALS.test(lower)) return false;
    if (pos === 'AUX' && /^(?:is|are|was|were|be|been|being)$/.test(lower)) return false;
    if (pos === 'VERB' && !/^(?:have|has|had)$/.test(lower)) return !JUDGING.has(lemma);
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART' && lower !== 'not' && pos !== 'VERB') return false;
  }
  return false;
}

interface Subject {
  /** Whoever it is, with all that its phrase names. */
  readonly named: readonly LocalEntity[];
  readonly verb: number;
}
