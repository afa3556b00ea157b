import type { Pos, Token } from '../../../../types.ts';
import type { Place } from '../place.ts';

/** True for the verb of a clause behind "which" that has no other: "the valley, which both | claim,", "which Lind | backs". */
export function isOfRelative(place: Place, base: string): boolean {
  return isOfSeveral(place, base) || isOfOne(place, base);
}

// "the valley, which both | claim,", "arbitration, which the unions | favour.".
function isOfSeveral({ tokens, at, from, to, verbless }: Place, base: string): boolean {
  const { pos, lower } = tokens[at]!;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (pos !== 'NOUN' || lower !== base || !verbless || (next && !/^[,.;:]$/.test(next.text))) return false;
  let start = at;
  while (start > from && at - start < FARTHEST && NAMING.has(tokens[start - 1]!.pos) && !isWhich(tokens[start - 1]!))
    start -= 1;
  if (start === at || !isWhich(tokens[start - 1] ?? tokens[at]!)) return false;
  const last = tokens[at - 1]!;
  const isSeveral = tokens.slice(start, at).some((one) => one.lower === 'and') || /^(?:both|they|we)$/.test(last.lower);
  return isSeveral || (last.pos === 'NOUN' && /[^s]s$|men$|^people$/.test(last.lower));
}

// "a truce which Lind | backs and", "a plan which the envoy, Ana Lind, | favours.".
function isOfOne({ tokens, at, from, to, verbless }: Place, base: string): boolean {
  const { pos, lower } = tokens[at]!;
  const next = at + 1 < to ? tokens[at + 1]!.lower : '.';
  if (pos !== 'NOUN' || lower === base || !lower.endsWith('s') || !verbless || !/^(?:[,.;:]|and|but)$/.test(next))
    return false;
  const named = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const last = tokens[named - 1];
  let start = named;
  while (start > from && at - start < FARTHEST && isOfSubject(tokens[start - 1]!, named < at)) start -= 1;
  const opened = start < named && start > from && isWhich(tokens[start - 1]!);
  return opened && (last?.pos === 'PROPN' || (/^[.,;:]$/.test(next) && last?.pos === 'NOUN' && !/s$/.test(last.lower)));
}

const isOfSubject = ({ pos, text, lower }: Token, apart: boolean) =>
  (NAMING.has(pos) && pos !== 'CCONJ' && !isWhich({ lower })) || (apart && text === ',');

const isWhich = ({ lower }: Pick<Token, 'lower'>) => lower === 'which' || lower === 'whom';

const NAMING = new Set<Pos>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'CCONJ']);
/** In tokens. */
const FARTHEST = 12;
