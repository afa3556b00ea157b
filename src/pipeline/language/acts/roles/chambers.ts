import type { Clause } from '../../types.ts';
import type { Cast } from './cast.ts';

/**
 * The house in which something is voted on: the one its sentence says, "was defeated in the Diet by 58 votes to 39"; else the
 * only one told of in the sentences before, or in the heading of its minutes. Null where nothing is put to a vote, or none is.
 */
export function chamberOf(clause: Clause, cast: Cast): string[] | null {
  const { tokens, sentences, parties } = cast;
  if (!tokens.slice(clause.to, clause.end).some(({ lower }) => lower === 'votes')) return null;
  const { from, to } = sentences[clause.sentence]!;
  const here = parties.objects(from, Math.min(to, clause.end)).filter((one) => {
    const body = parties.entity(one.key);
    return body?.type === 'organisation' && HOUSES.test(body.name) && wordBefore(one.from, tokens) === 'in';
  });
  if (here.length === 1) return [here[0]!.key];
  const before = parliamentIn(sentences[Math.max(0, clause.sentence - NEAR)]!.from, from, cast);
  return before ?? parliamentIn(0, Math.min(from, sentences[Math.min(HEADING, sentences.length) - 1]!.to), cast);
}

function parliamentIn(from: number, to: number, { parties }: Cast): string[] | null {
  if (from >= to) return null;
  const houses = parties.between(from, to).filter((key) => {
    const body = parties.entity(key);
    return body?.type === 'organisation' && PARLIAMENTS.test(body.name);
  });
  return houses.length === 1 ? houses : null;
}

function wordBefore(at: number, tokens: Cast['tokens']): string {
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'the' ? (tokens[at - 2]?.lower ?? '') : before;
}

const HOUSES =
  /\b(?:parliament|assembly|senate|council|congress|chamber|diet|house|commons|lords|committee|board|synod|court)\b/i;
/** What passes laws or sits for a town, and none of a union or of firms. */
const PARLIAMENTS =
  /\b(?:parliament|assembly|senate|diet|house of|commons|lords|legislature|knesset|(?:city|town|county|borough|regional|provincial|municipal) council)\b/i;
/** In sentences before the vote. */
const NEAR = 4;
/** In lines of a paper's head. */
const HEADING = 4;
