import type { Entity, Span } from '#src/schema/evidence.ts';
import own from '../../../data/forces.json' with { type: 'json' };
import roles from '../../../data/roles.json' with { type: 'json' };
import { sentenceAt } from '../../../language/phrases/sentence-at.ts';
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';
import { type ForceKind, forceOfOffice, forceSpokenFor, forcesIn } from './force-kinds.ts';

/** "Colonel |", "Lt. |" */
const TITLED = /(?:^|\s)(\p{Lu}\p{L}+)\.? $/u;
/** Those of the police and the short forms beside the ranks of an army. */
const RANKS: ReadonlySet<string> = new Set([...roles.rank, ...own.ranks]);
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
    const behind = ({ end }: Span) => document.text.slice(end, end + BEHIND);
    const add = (key: string, kind: ForceKind | null) => {
      const person = idOf(document.id, key);
      const force = kind === null ? undefined : forces.get(kind);
      if (force && people.has(person) && !found.has(person)) found.set(person, force);
    };
    for (const { entity, role, party, former } of affiliations)
      if (role !== null && party === null && !former) add(entity, forceOfOffice(role));
    for (const [at, mention] of mentions.entries())
      if (mention.form === 'name')
        add(mention.entity, forceSpokenFor(behind(mention)) ?? kindBefore(analysis, at, forces, idOf));
  }
  return found;
}

function kindBefore(
  { document: { id, text }, sentences, mentions }: Analysis,
  place: number,
  forces: ReadonlyMap<ForceKind, string | null>,
  idOf: EntityIdOf,
): ForceKind | null {
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
