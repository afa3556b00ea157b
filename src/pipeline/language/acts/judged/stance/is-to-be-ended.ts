import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { IssueMention, Token } from '../../../../types.ts';

/** "Asked the court to declare the strike illegal", "sought to have it (be) declared illegal". */
export function isToBeIllegal({ end }: IssueMention, tokens: readonly Token[], near: number): boolean {
  let at = near;
  while (at < tokens.length && tokens[at]!.start < end) at += 1;
  while (/^(?:to|be|declared|ruled|found|held|deemed)$/.test(tokens[at]?.lower ?? '')) at += 1;
  return ILLEGAL.test(tokens[at]?.lower ?? '');
}

/** "Wants the duty on rice | scrapped", "called for the ban | to be lifted", "the strike called off". */
export function isToBeEnded({ end }: IssueMention, tokens: readonly Token[], near: number): boolean {
  let at = near;
  while (at < tokens.length && tokens[at]!.start < end) at += 1;
  const { sentence } = tokens[near]!;
  for (let behind = at; behind < at + LATEST && tokens[behind]?.sentence === sentence; behind += 1) {
    const { pos, lower, lemma } = tokens[behind]!;
    if (lower === 'to' && endsItself(behind + 1, tokens)) return true;
    if (/^(?:PUNCT|CCONJ|SCONJ)$/.test(pos)) return false;
    if (pos !== 'VERB' || isAttribute(behind, tokens)) continue;
    const isOff = OFF.has(lemma) && tokens[behind + 1]?.lower === 'off';
    return isOff || (ENDING.has(lemma) && lower !== lemma && !lower.endsWith('ing'));
  }
  return false;
}

// "Wants the strike to | end by Friday", "to | be over"; "to stop the sale" is what the strike is for.
function endsItself(verb: number, tokens: readonly Token[]): boolean {
  const { lower, sentence } = tokens[verb] ?? { lower: '', sentence: -1 };
  const next = tokens[verb + 1]?.sentence === sentence ? tokens[verb + 1]! : null;
  if (lower === 'be') return next?.lower === 'over';
  return (
    /^(?:end|stop|cease|finish)$/.test(lower) && (next === null || /^(?:PUNCT|ADP|ADV|CCONJ|SCONJ)$/.test(next.pos))
  );
}

// "Compensation for the | cancelled | flights"
function isAttribute(at: number, tokens: readonly Token[]): boolean {
  return tokens[at - 1]?.pos === 'DET' && tokens[at + 1]?.pos === 'NOUN';
}

const ILLEGAL = /^(?:illegal|unlawful|void|invalid|unconstitutional)$/;

/** To end, lift, drop or stop a thing. */
export const ENDING = new Set(verbs.sets.ending);

/** In tokens, from an issue to the verb that ends it: "on rice from the coast to be". */
const LATEST = 8;

/** Verbs that end a thing with "off". */
export const OFF = new Set(['call', 'put', 'break', 'stave']);
