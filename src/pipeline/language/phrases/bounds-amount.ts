import type { Token } from '../../types.ts';

/** True where the word at a token only bounds how much or when: "no less than ten boats", "no later than Friday" deny nothing. */
export function boundsAmount(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'no' &&
    /^(?:less|fewer|more|later|earlier|sooner|lower|higher|longer|shorter|smaller|greater)$/.test(
      tokens[at + 1]?.lower ?? '',
    ) &&
    tokens[at + 2]?.lower === 'than'
  );
}
