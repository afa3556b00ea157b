import type { Act } from '#src/schema/evidence.ts';
import { DEALS } from '../../../wording/terms-of-deal.ts';
import type { EvidenceIndex } from '../../evidence-index.ts';
import { wordsAt } from '../../sentences/words-at.ts';

/** True for who welcomes a deal, whatever it ends: "welcomes the agreement to end the strike". */
export function isWelcome(told: Act, index: EvidenceIndex): boolean {
  return told.act === 'SUPPORT' && WELCOMED.test(wordsAt(told, index));
}

const WELCOMED = new RegExp(
  `^(?:(?:has|have) )?(?:welcom|hail|prais|applaud|cheer)\\p{L}* (?:the |an? |this )?(?:[\\p{L}-]+ ){0,3}${DEALS}(?!\\p{L})`,
  'iu',
);
