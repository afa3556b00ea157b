import type { Token } from '../../../types.ts';
import type { Clause } from '../../types.ts';
import { asksWhether } from './asks-whether.ts';

/**
 * True where a clause asks whether somebody does something, who is not spoken to: "Will Chile sign?". "Why did Chile sign?"
 * knows that it did, and "will you sign?" tells whoever is asked.
 */
export function isYesOrNo(clause: Clause, tokens: readonly Token[]): boolean {
  const [subject] = clause.subjects;
  if (!subject || clause.link !== 'main' || subject.from > clause.from || tokens[subject.from]!.pos === 'PRON')
    return false;
  return asksWhether(clause, tokens);
}
