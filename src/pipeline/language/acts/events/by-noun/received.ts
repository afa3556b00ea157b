import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event } from '../../event.ts';

/**
 * How somebody took a thing: "the offer got a cool reception from Peru", "it drew an angry response from the union",
 * "the plan was warmly received by Chile".
 */
export function receivedEvent(clause: Clause, { tokens }: Context): Event | null {
  const { verb, form, negated, modal, passive, subjects, from, to, sentence, head } = clause;
  if (form !== 'finite' || negated || modal !== null || subjects.length === 0) return null;
  if (passive) {
    if (!TAKEN.has(verb)) return null;
    const how = [tokens[head - 1], tokens[to]].find((one) => one?.pos === 'ADV' && one.sentence === sentence);
    const act = how && head - 1 >= from ? actOf(how.lower.replace(/ly$/, '')) : null;
    return act && event(clause, act, `${verb} ${how!.lower}`, { implied: true });
  }
  if (!GETTING.has(verb)) return null;
  let act: Event['act'] | null = null;
  for (let at = to; at < to + LONGEST && tokens[at]?.sentence === sentence; at += 1) {
    const { lower, pos } = tokens[at]!;
    if (pos === 'ADJ' || pos === 'VERB') act ??= actOf(lower);
    // "A hearing from Peru": without a word that says how, nothing.
    if (RECEPTIONS.has(lower)) {
      const isFrom = /^(?:from|among)$/.test(tokens[at + 1]?.lower ?? '');
      return act && isFrom ? event(clause, act, `${verb} ${lower} from`, { actors: 'agent', implied: true }) : null;
    }
    if (pos === 'PUNCT' && lower !== '-') return null;
  }
  return null;
}

function actOf(word: string): Event['act'] | null {
  return COLD.has(word) ? 'REJECT' : ANGRY.has(word) ? 'ACCUSE' : WARM.has(word) ? 'SUPPORT' : null;
}

/** In tokens, behind the verb. */
const LONGEST = 9;
const GETTING = new Set(verbs.words.getting);
const TAKEN = new Set(['receive', 'greet', 'meet']);
const RECEPTIONS = new Set([
  'reception',
  'response',
  'reaction',
  'welcome',
  'hearing',
  'answer',
  'reply',
  'rebuff',
  'retort',
]);
const COLD = new Set(verbs.words.cold);
const ANGRY = new Set(verbs.words.angry);
const WARM = new Set(verbs.words.warm);
