import type { Act } from '#src/schema/evidence.ts';
import data from '../../data/no-dispute.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';
import { wordsAt } from '../sentences/words-at.ts';
import { asksNobody } from './divides-nobody/asks-nobody.ts';
import { blamesNobody } from './divides-nobody/blames-nobody.ts';
import { isOfAll } from './divides-nobody/is-of-all.ts';
import { isWelcome } from './divides-nobody/is-welcome.ts';
import { refusesNobody } from './divides-nobody/refuses-nobody.ts';

/** True for what reads like a demand, a refusal or a charge, and sets nobody against anybody. */
export function dividesNobody(told: Act, index: EvidenceIndex): boolean {
  if (isWelcome(told, index)) return true;
  if (told.act === 'REQUEST' && asksNobody(told, index)) return true;
  if (told.stance !== null) return false;
  // "Has ordered an internal inquiry", not "demanded" one, nor one into somebody.
  if (told.recipients.length === 0 && INQUIRY.test(wordsAt(told, index))) return true;
  if (told.act === 'REJECT') return refusesNobody(told, index);
  // "Customers will be brought home", by the model: by nobody who threatens.
  if (told.act === 'THREATEN')
    return (
      told.rule === 'judged' &&
      told.recipients.length === 0 &&
      (told.actors.length === 0 || HOPEFUL.test(wordsAt(told, index)))
    );
  if (told.act !== 'ACCUSE') return false;
  // "Both condemned terrorism in all its forms".
  return blamesNobody(told, index) || (told.recipients.length === 0 && isOfAll(told, index));
}

const HOPEFUL = /\b(?:hop(?:e|es|ed|ing|eful)|optimistic|confident)\b/i;
const INQUIRY = new RegExp(
  `^(?:(?:has|have|had|is|are|['’]s) )?(?:order(?:s|ed)?|commission(?:s|ed)?|launch(?:es|ed|ing)?) (?:an?|its own|his own|her own) (?:[\\p{L}-]+ ){0,3}(?:${data.inquiries.join('|')})(?!\\p{L})`,
  'iu',
);
