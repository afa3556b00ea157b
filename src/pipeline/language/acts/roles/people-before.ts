import type { Token } from '../../../types.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { singular } from '../../phrases/role-words.ts';
import type { Clause } from '../../types.ts';
import type { Event } from '../event.ts';
import { CROWDS } from '../speech/actor-nouns.ts';

/** Links of clauses that tell by themselves. */
const TOLD: ReadonlySet<Clause['link']> = new Set(['main', 'complement']);
/** Whose subject is known from elsewhere. */
const KNOWN = /^(?:his|her|its|their|our|my|your|both|either|neither|this|that|these|those|no|such|same)$/;
/** Kinds of bodies that say nothing of who they are. */
const GROUPS = /^(?:group|groups|commission|panel|meeting|summit|court|committee)$/;
/** Opens what is new to the reader. */
const OPEN = /^(?:an?|one|another|some|several|many|most|dozens|hundreds|thousands)$/;

/**
 * The words of the subject that does an act in the source's own voice where they are for several people, or for a body that is
 * new: "the pickers", "two hundred residents". Null for others: "the panel" and "their people" are known from elsewhere, and
 * "five people released" may be whom it is done to.
 */
export function peopleBefore(
  {
    clause: {
      subjects: [subject, other],
      head,
      passive,
      form,
      link,
    },
    act,
  }: Event,
  tokens: readonly Token[],
  text: string,
): string | null {
  if (!subject || other || act === 'STATE' || passive || form !== 'finite' || !TOLD.has(link)) return null;
  const first = tokens[openingOf(subject.from, tokens)]!;
  const last = tokens[subject.to - 1]!;
  if (last.pos !== 'NOUN' || KNOWN.test(first.lower) || !isTold(tokens, subject.to, head)) return null;
  const isOpen = OPEN.test(first.lower) || first.pos === 'NUM' || singular(last.lower) !== last.lower;
  const isDoer =
    CROWDS.has(last.lower) || (/^an?$/.test(first.lower) && !GROUPS.test(last.lower) && isBodyNoun(last.lower));
  return isOpen && isDoer ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : null;
}

// "Several | hundred residents"
function openingOf(from: number, tokens: readonly Token[]): number {
  let at = from;
  while (at > 0 && opens(tokens[at - 1]!) && tokens[at - 1]!.sentence === tokens[from]!.sentence) at -= 1;
  return at;
}

function opens({ pos, lower }: Token): boolean {
  return /^(?:DET|NUM|ADJ)$/.test(pos) || OPEN.test(lower);
}

// "went", "have asked", and not "five people released" where no past tense shows.
function isTold(tokens: readonly Token[], from: number, head: number): boolean {
  if (from < head) return true;
  const { lower } = tokens[head]!;
  return !/(?:ed|n)$/.test(lower) || tokens[head + 1]?.pos !== 'PUNCT';
}
