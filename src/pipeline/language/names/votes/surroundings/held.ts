import nameWords from '../../../../data/name-words.json' with { type: 'json' };
import type { Word } from '../../words.ts';

/**
 * True for the word before a name of which one has a share or where its people work: "a stake in | Norwind", "staff at |
 * Norwind".
 */
export function isHeld({ key, index }: Word, words: readonly Word[]): boolean {
  const further = words[index - 1]?.key ?? '';
  return key === 'in' ? HOLDINGS.test(further) : key === 'at' && STAFF.has(further);
}

const HOLDINGS = /^(?:stakes?|shares?|shareholding|shareholdings|shareholder|shareholders|holding)$/;
const STAFF: ReadonlySet<string> = new Set(nameWords.staffOfFirms);
