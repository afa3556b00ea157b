import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event, HOSTILE } from '../../event.ts';

/**
 * What it does not to refuse: "did not block the text", "will not object" go along with it, "did not rule out a strike",
 * "does not exclude leaving the union" leave the blow open. Null for any other verb.
 */
export function unopposedEvent(clause: Clause, context: Context): Event | null {
  if (context.meaning(clause) !== 'REJECT') return null;
  const rule = context.rule(clause);
  if (EXCLUDING.test(rule)) {
    if (isBlow(clause, context)) return event(clause, 'THREATEN', `not ${rule}`);
    // "does not rule out talks" is open to them.
    const isOpen = context.tokens.slice(clause.to, clause.end).some(({ lower }) => OFFERS.has(lower));
    return isOpen ? event(clause, 'AGREE', `not ${rule}`, { modality: ['hypothetical'] }) : null;
  }
  // "The board cannot block it": whether it would, is not told; "we cannot object" is a yes.
  const isAble = !(/^(?:can|could|ca)$/.test(clause.modal ?? '') && BLOCKING.test(rule));
  return isAble && !clause.passive && OPPOSING.test(rule) ? event(clause, 'AGREE', `not ${rule}`) : null;
}

// "further strikes", "leaving the union".
function isBlow(clause: Clause, context: Context): boolean {
  if (context.tokens.slice(clause.to, clause.end).some(({ lower }) => BLOWS.has(lower))) return true;
  const inner = context.infinitiveOf(clause);
  const meaning = inner && context.meaning(inner);
  return meaning !== null && (HOSTILE.has(meaning) || meaning === 'RETREAT');
}

/** Patterns of the lexicon by which something is left possible or not. */
export const EXCLUDING = /^(?:rule out|exclude)\b/;
/** Those by which one stands in the way of a thing. */
const OPPOSING =
  /^(?:(?:block|oppose|object|veto|obstruct|hinder|impede|resist|contest|boycott)\b|(?:vote|stand|come out|speak out|rule) (?:against|in way)|(?:raise|lodge|have) =objection)/;
const BLOCKING = /^(?:block|veto|obstruct|hinder|impede)\b/;
const OFFERS = new Set([...verbs.actors.talking, ...verbs.sets.deal, 'concessions', 'concession']);
const BLOWS = new Set([
  ...verbs.sets.action,
  ...verbs.sets.penalty,
  ...verbs.sets.war,
  'legal',
  'court',
  'lawsuit',
  'force',
]);
