import type { Entity } from '#src/schema/evidence.ts';
import roles from '../../data/roles.json' with { type: 'json' };
import { sentenceAt } from '../../language/phrases/sentence-at.ts';
import type { Analysis, LocalMention } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';

/** What a state's armed bodies are called, each with the kind it is. */
const FORCE =
  /(?:^|\s)(?:(army|armed forces|military|defen[cs]e forces?)|(coast ?guard)|(navy)|(police|constabulary|gendarmerie))$/i;
/** "The | army chief of staff", "coastguard commander", "chief of the general staff" */
const OFFICE =
  /\b(army|armed forces|military|defen[cs]e forces?|coast ?guard|navy|naval|police)(?:['’]s)? (?:chief|commander|commandant|spokes\p{L}+|officer|general|colonel|major|captain|inspector|superintendent)\b/iu;
const OF_STAFF = /\bchief of (?:the )?(?:general |army |defen[cs]e )?staff\b/i;
/** "X, | for the army:" */
const FOR = /^,? for the (army|armed forces|military|coast ?guard|navy|police)\b/i;
/** "Colonel |", "Lt. |" */
const TITLED = /(?:^|\s)(\p{Lu}\p{L}+)\.? $/u;
/** Those of the police and the short forms beside the ranks of an army. */
const RANKS: ReadonlySet<string> = new Set([
  ...roles.rank,
  ...'commander inspector superintendent col lt maj capt gen brig'.split(' '),
]);
/** In characters, before and behind a name. */
const BEFORE = 24;
const BEHIND = 32;

/**
 * By person the army, the police or the coast guard that an officer is of whom no words give to anybody: by an office that only
 * it has, "X, for the army", or a rank at the head of the sentence behind one that it opens: "Police made arrests. Colonel X, who
 * led the operation". Only where the briefing names one of the kind.
 */
export function forcesOf(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): Map<string, string> {
  const forces = forcesIn(entities);
  const found = new Map<string, string>();
  if (forces.size === 0) return found;
  const people = new Set(entities.flatMap(({ id, type }) => (type === 'person' ? [id] : [])));
  for (const analysis of analyses) {
    const { document, affiliations, mentions } = analysis;
    const add = (key: string, kind: string | null) => {
      const person = idOf(document.id, key);
      const force = kind === null ? undefined : forces.get(kind);
      if (force && people.has(person) && !found.has(person)) found.set(person, force);
    };
    for (const { entity, role, party, former } of affiliations)
      if (role !== null && party === null && !former) add(entity, kindOfOffice(role));
    for (const [at, mention] of mentions.entries())
      if (mention.form === 'name')
        add(mention.entity, kindBehind(document.text, mention) ?? kindBefore(analysis, at, forces, idOf));
  }
  return found;
}

// By kind the one of it; null for a kind of which the briefing names several.
function forcesIn(entities: readonly Entity[]): Map<string, string | null> {
  const forces = new Map<string, string | null>();
  for (const { id, type, name } of entities) {
    const kind = type === 'group' || type === 'organisation' ? kindOf(name) : null;
    if (kind !== null) forces.set(kind, forces.has(kind) ? null : id);
  }
  return forces;
}

function kindOf(name: string): string | null {
  const [found, army, guard, navy] = FORCE.exec(name) ?? [];
  if (found === undefined) return null;
  return army ? 'army' : guard ? 'guard' : navy ? 'navy' : 'police';
}

function kindOfOffice(role: string): string | null {
  if (OF_STAFF.test(role)) return 'army';
  const word = OFFICE.exec(role)?.[1];
  return word === undefined ? null : kindOf(word.replace(/naval/i, 'navy'));
}

function kindBehind(text: string, { end }: LocalMention): string | null {
  const word = FOR.exec(text.slice(end, end + BEHIND))?.[1];
  return word === undefined ? null : kindOf(word);
}

function kindBefore(
  { document: { id, text }, sentences, mentions }: Analysis,
  place: number,
  forces: ReadonlyMap<string, string | null>,
  idOf: EntityIdOf,
): string | null {
  const { start } = mentions[place]!;
  const title = TITLED.exec(text.slice(Math.max(0, start - BEFORE), start))?.[1];
  if (title === undefined || !RANKS.has(title.toLowerCase())) return null;
  const own = sentenceAt(sentences, start);
  const before = sentences[own - 1];
  if (!before || before.paragraph !== sentences[own]!.paragraph || start - sentences[own]!.start > BEFORE) return null;
  const there = mentions.slice(Math.max(0, place - MOST), place).filter((one) => one.start >= before.start);
  const opener = there.find((one) => /^\W*(?:the )?$/i.test(text.slice(before.start, one.start)));
  const force = opener && idOf(id, opener.entity);
  return [...forces].find(([, one]) => one !== null && one === force)?.[0] ?? null;
}

/** Mentions of two sentences. */
const MOST = 24;
