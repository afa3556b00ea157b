import type { Act, Statement } from '#src/schema/evidence.ts';
import { overlap } from '#src/schema/span.ts';
import type { Deed, IssueDeed, IssueStance, SharedDeed } from '../claim.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { inLetters } from '../lines/in-letters.ts';
import { partyOf } from '../party-of.ts';
import { wordsAt } from '../sentences/words-at.ts';
import { POSITION_ACTS } from './position-acts.ts';
import { unique } from './unique.ts';

/**
 * The act that a statement stands for: a stance says most about a position, a plain statement least. Of "was happy with the
 * visit and was prepared to keep the treaty" the deed that is on an issue goes before the one on none.
 */
export function leadingAct(acts: readonly Act[]): Act | undefined {
  const weight = ({ act, stance, issue }: Act) =>
    (stance !== null ? POINTS.stance : 0) + (act !== 'STATE' ? POINTS.deed : 0) + (issue !== null ? POINTS.issue : 0);
  return [...acts].sort((a, b) => weight(b) - weight(a) || a.start - b.start || inLetters(a.id, b.id))[0];
}

/** "Peru rejects the terms, and is seeking guarantees": what else each report of one sentence does, in order of the text. */
export function othersOf(chain: readonly Statement[], lead: Act | undefined, own: readonly Act[]): Deed[] {
  if (!lead) return [];
  // "The Government thanks Peru and calls on Chile to pay", whole, of its own statement.
  if (chain.length < 2 && chain[0]?.rule !== 'own-statement') return [];
  const each = chain.filter(({ continues, id }) => continues === null && (chain.length < 2 || id !== lead.statement));
  const told = each.flatMap(({ id }) => {
    const acts = own.filter(
      (one) =>
        one.statement === id &&
        POSITION_ACTS.has(one.act) &&
        one.act !== lead.act &&
        (chain.length > 1 || !overlap(one, lead)),
    );
    return leadingAct(acts) ?? [];
  });
  return told.map(({ act, modality, start, end }) => ({ act, modality, start, end }));
}

/** Where acts stand on the issues they name. */
export function stancesOf(acts: readonly Act[]): IssueStance[] {
  return acts.flatMap(({ issue, stance }) => (issue === null || stance === null ? [] : [{ issue, stance }]));
}

/** What acts do on the issues they name. */
export function bearingOf(acts: readonly Act[]): IssueDeed[] {
  return acts.flatMap(({ issue, act, modality, start, end }) => (issue ? [{ issue, act, modality, start, end }] : []));
}

/** "Lund said the two sides agreed to meet again": by Lund's word the other side did so too. */
export function alongOf(acts: readonly Act[], parties: readonly string[], index: EvidenceIndex): SharedDeed[] {
  return acts.flatMap((act) => {
    if (act.actors.length < 2 || !POSITION_ACTS.has(act.act)) return [];
    const others = unique(act.actors.flatMap((actor) => partyOf(actor, index) ?? [])).filter(
      (id) => !parties.includes(id),
    );
    return bearingOf([act]).flatMap((deed) => others.map((party) => ({ ...deed, party })));
  });
}

/** The issues of the acts, else those of their sentence. */
export function issuesOf(acts: readonly Act[], sentence: string, index: EvidenceIndex): string[] {
  const own = unique(acts.flatMap(({ issue }) => issue ?? []));
  return own.length > 0 ? own : [...(index.sentences.get(sentence)?.issues ?? [])];
}

/** "Rejected Peru's call to meet in Lima": on the matter itself Peru asks for something, though the words only name it. */
export function asked(act: Act, index: EvidenceIndex): Act {
  if (act.act !== 'STATE' || act.issue === null || !NAMED.test(act.rule)) return act;
  const words = wordsAt(act, index);
  return ASKED.test(words) ? { ...act, act: 'REQUEST' } : act;
}

/** The rules of acts that are only named as somebody's. */
export const NAMED = /^(?:by|noun): /;
const ASKED = /\b(?:calls?|requests?|demands?|desire|wish|appeals?|bid|plea) (?:for|to|that)\b/i;

/** Each outweighs those behind it together. */
const POINTS = { stance: 4, deed: 2, issue: 1 };
