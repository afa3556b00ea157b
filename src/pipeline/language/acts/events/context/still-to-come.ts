import type { Token } from '../../../../types.ts';
import type { Clause, TokenRange } from '../../../types.ts';

/** True where a clause of time tells what nobody has done yet: "before they leave", "will pay when Chile signs". */
export function isNotYet(clause: Clause, governor: Clause | null, tokens: readonly Token[]): boolean {
  return (
    (isStillToCome(clause, tokens) && !isBeforeThen(clause, governor, tokens)) || isAwaited(clause, governor, tokens)
  );
}

/** "Once Peru signs, the ships will sail", "will sail as soon as Peru signs", "the day Peru signs": nobody has done it yet. */
export function isOnlyAwaited(clause: Clause, tokens: readonly Token[]): boolean {
  const { form, modal, from, subjects } = clause;
  const [subject] = subjects;
  if (form !== 'finite' || modal !== null || !subject || subject.from > from) return false;
  const { sentence } = tokens[from]!;
  const opener = tokens[subject.from - 1];
  const before = opener?.sentence === sentence ? opener.lower : '';
  if (before === 'once') return isPresent(clause, tokens) || hasWill(clause, tokens);
  if (!isPresent(clause, tokens)) return false;
  const isFrom = before === 'when' || (before === 'as' && tokens[subject.from - 2]?.lower === 'soon');
  return (isFrom || isTheDay(subject, tokens)) && hasWill(clause, tokens);
}

// "accepts", "have accepted"; not "accepted", "had accepted".
function isPresent({ from, head, verb }: Clause, tokens: readonly Token[]): boolean {
  const first = tokens[from]!.lower;
  if (from < head) return /^(?:has|have|is|are|do|does)$/.test(first);
  return first === verb || (first.endsWith('s') && !/^(?:was|does)$/.test(first));
}

// "The day | Peru accepts it": read as one subject.
function isTheDay({ from, to }: TokenRange, tokens: readonly Token[]): boolean {
  return to - from > 2 && tokens[from]!.lower === 'the' && MOMENTS.test(tokens[from + 1]!.lower);
}

function hasWill({ from, sentence }: Clause, tokens: readonly Token[]): boolean {
  let at = from;
  while (tokens[at - 1]?.sentence === sentence) at -= 1;
  for (; tokens[at]?.sentence === sentence; at += 1) if (WILL.test(tokens[at]!.lower)) return true;
  return false;
}

/** "Before they demobilise", "until they gain control". */
export function isStillToCome({ form, from, subjects }: Clause, tokens: readonly Token[]): boolean {
  // "before allowing aid" has its subject from elsewhere.
  const start = form === 'gerund' ? from : Math.min(from, ...subjects.map((range) => range.from));
  return /^(?:before|until|till|once|whenever)$/.test(tokens[start - 1]?.lower ?? '');
}

// "Will be lifted when Chile signs", "would be lifted when Chile signed": nobody has yet; "will meet after Chile left" tells it.
function isAwaited(
  { form, modal, head, verb, from, subjects }: Clause,
  governor: Clause | null,
  tokens: readonly Token[],
) {
  if (form !== 'finite' || modal !== null || !WILL.test(governor?.modal ?? '')) return false;
  const start = Math.min(from, ...subjects.map((range) => range.from));
  const opener = tokens[start - 1]?.lower ?? '';
  const isPresent = tokens[head]!.lower === verb || tokens[head]!.lower.endsWith('s');
  return AWAITED.test(opener) && (isPresent || (governor!.modal === 'would' && opener !== 'after'));
}

// "Norway had left before Chile signed", "blocked the road until Chile signed": told of what was over then; not "before they sign", "died before it was signed".
function isBeforeThen(
  { form, from, head, verb, subjects }: Clause,
  governor: Clause | null,
  tokens: readonly Token[],
): boolean {
  const { lower, pos } = tokens[head]!;
  const [subject] = subjects;
  if (form !== 'finite' || governor?.form !== 'finite' || governor.negated || governor.modal !== null) return false;
  if (!subject || tokens[subject.to - 1]!.pos === 'PRON') return false;
  if (!/^(?:before|until|till)$/.test(tokens[subject.from - 1]?.lower ?? '')) return false;
  // "Until the crews have voted".
  if (/^(?:has|have)$/.test(tokens[from]!.lower)) return false;
  return pos === 'VERB' && lower !== verb && !/(?:s|ing)$/.test(lower);
}

const WILL = /^(?:will|would|shall|'ll)$/;
const MOMENTS = /^(?:day|moment|minute|hour|week|month|year|instant)$/;
const AWAITED = /^(?:when|after|as)$/;
