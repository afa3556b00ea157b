import { recordId } from '../../../record-id.ts';
import type { Lexed, LocalAct, Sentence, Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import type { Parties } from '../parties.ts';

/**
 * What is answered to a request by no more than that whoever was asked did so, or did not: "Norway asked Chile to free
 * them. It did so at noon". To do so is to agree, not to is to refuse.
 */
export function answeredRequests(lexed: Lexed, acts: readonly LocalAct[], parties: Parties): LocalAct[] {
  const { tokens, sentences, document } = lexed;
  const requests = Map.groupBy(
    acts.filter(({ act, recipients }) => act === 'REQUEST' && recipients.length > 0),
    ({ sentence }) => sentence,
  );
  if (requests.size === 0) return [];
  return sentences.flatMap((sentence, index) => {
    const short = sentence.kind === 'prose' ? answerIn(tokens, sentence) : null;
    const asked = short && requests.get(index - 1)?.at(-1);
    if (!short || !asked) return [];
    const named = parties.objects(short.subject.from, short.subject.to).map(({ key }) => key);
    const own = named.length > 0 ? named.filter((key) => asked.recipients.includes(key)) : [];
    const isPronoun = PRONOUN.test(tokens[short.subject.from]!.lower);
    const actors = named.length === 0 && isPronoun ? asked.recipients : own;
    if (actors.length === 0) return [];
    const act = short.negated ? 'REJECT' : 'AGREE';
    const span = { start: tokens[short.subject.from]!.start, end: tokens[short.to - 1]!.end };
    const id = recordId('a', document.sha256, span, act);
    return [
      {
        ...asked,
        ...span,
        id,
        act,
        actors,
        unnamed: null,
        recipients: asked.actors,
        sentence: index,
        stance: null,
        statement: null,
        rule: 'does so',
      },
    ];
  });
}

// "It did so at noon", "Chile did, after a day", "They have not": the sentence's first words.
function answerIn(tokens: readonly Token[], { from, to }: Sentence): Answer | null {
  let verb = from;
  while (verb < Math.min(to, from + LONGEST) && !isShort(tokens[verb]!.lexeme)) verb += 1;
  if (verb === from || verb >= to || !tokens[verb] || !isShort(tokens[verb]!.lexeme)) return null;
  const subject = { from, to: verb };
  if (!tokens.slice(from, verb).every(({ pos }) => /^(?:DET|NOUN|PROPN|PRON|ADJ)$/.test(pos))) return null;
  const next = tokens[verb + 1]?.lower ?? '';
  const negated = /^(?:not|n't)$/.test(next);
  const end = negated || next === 'so' ? verb + 2 : verb + 1;
  const behind = end >= to ? '.' : tokens[end]!.lower;
  const isWhole = /^[.,;:–—]$/.test(behind) || (next === 'so' && tokens[end]!.pos !== 'NOUN');
  return isWhole ? { subject, to: end, negated } : null;
}

const isShort = isAmong(['did', 'has', 'have']);
const PRONOUN = /^(?:it|they|he|she)$/;
/** In tokens, before the verb. */
const LONGEST = 7;

interface Answer {
  readonly subject: { readonly from: number; readonly to: number };
  readonly to: number;
  readonly negated: boolean;
}
