import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';

/** True of what says that the clause it governs is not so: "it is not true that Chile left", "Chile is not known to have left". */
export function isUntrue({ verb, from, head, predicate, passive, negated }: Clause, tokens: readonly Token[]): boolean {
  if (verb === 'be' && predicate !== null) {
    const { lower } = tokens[predicate]!;
    return negated ? /^(?:true|case)$/.test(lower) : /^(?:false|untrue|doubtful|unlikely|unclear)$/.test(lower);
  }
  if (!passive || !/^(?:know|say|report|believe|think|claim|allege)$/.test(verb)) return false;
  return negated || tokens.slice(from, head).some(({ lower }) => /^(?:wrongly|falsely|mistakenly|never)$/.test(lower));
}
