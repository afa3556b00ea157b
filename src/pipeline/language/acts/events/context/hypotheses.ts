import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';

/** The conditions among a sentence's clauses under which one is to happen: those that hang on it or on what it governs, and those that lead up to it. */
export function conditionsOf(clause: Clause, clauses: readonly Clause[], tokens: readonly Token[]): Clause[] {
  const governed = new Set([clause.index]);
  for (const { index, governor, link } of clauses)
    if (governor !== null && governor < index && governed.has(governor) && link === 'complement') governed.add(index);
  return clauses.filter((one) => {
    if (isInverted(one, tokens)) return besideOf(one, clauses, tokens)?.index === clause.index;
    if (one.link !== 'condition') return false;
    // "Said that unless Peru paid, it would leave": before what it is the condition of.
    const isAhead = one.governor === clause.governor && one.index < clause.index && clause.link === 'complement';
    if (one.governor !== null && one.governor < one.index && !isAhead) return governed.has(one.governor);
    return nextTold(one, clauses, tokens)?.index === clause.index;
  });
}

/** "Should Chile refuse, …": a condition by the order of its words. */
export function isInverted({ form, modal, subjects, from, sentence }: Clause, tokens: readonly Token[]): boolean {
  const first = subjects[0];
  if (form !== 'finite' || (modal !== null && modal !== 'should') || !first || first.from >= from) return false;
  let before = first.from - 1;
  while (/^(?:the|a|any|his|her|its|their|our)$/.test(tokens[before]?.lower ?? '')) before -= 1;
  if (tokens[before]?.lower !== 'should' || tokens[before]!.sentence !== sentence) return false;
  return !isQuestion(before, tokens);
}

function isQuestion(at: number, tokens: readonly Token[]): boolean {
  let end = at;
  while (tokens[end + 1]?.sentence === tokens[at]!.sentence) end += 1;
  return tokens.slice(Math.max(at, end - 1), end + 1).some(({ text }) => text === '?');
}

// "Should Chile refuse, Peru will leave", "Peru will leave should Chile refuse".
function besideOf(one: Clause, clauses: readonly Clause[], tokens: readonly Token[]): Clause | undefined {
  const opening = one.subjects[0]!.from - 1;
  const leads = tokens[opening - 1]?.sentence !== one.sentence || /^[,;“"]$/.test(tokens[opening - 1]!.text);
  const next = nextTold(one, clauses, tokens);
  return (
    (leads ? next : undefined) ?? clauses.findLast(({ index, form }) => index < one.index && form === 'finite') ?? next
  );
}

function nextTold({ index }: Clause, clauses: readonly Clause[], tokens: readonly Token[]): Clause | undefined {
  return clauses.find(
    (other) =>
      other.index > index &&
      other.form === 'finite' &&
      (other.link === 'main' || other.link === 'complement') &&
      !isInverted(other, tokens),
  );
}
