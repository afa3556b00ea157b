import type { Issuer } from '../../../types.ts';
import type { Scene } from '../../phrases/scene.ts';
import type { Strangers } from '../strangers.ts';
import { isLoudFormOf } from './lines/letterhead.ts';

/**
 * The issuer by the body that only other documents of the briefing name, where its letterhead is that body's name in
 * capitals: "(THE) BLUE HILL FERRIES" above a letter that says "we" throughout is their "Blue Hill". Others as they are.
 */
export function namedElsewhere({ text }: Scene, issuer: Issuer | null, { entities }: Strangers): Issuer | null {
  if (!issuer || issuer.entities.length > 0) return issuer;
  const words = text.slice(issuer.start, issuer.end).replace(/^THE /, '');
  if (words !== words.toUpperCase()) return issuer;
  const called = [...entities.values()].filter(
    ({ type, forms }) =>
      (type === 'organisation' || type === 'group') && forms.some((form) => isLoudFormOf(form.toUpperCase(), words)),
  );
  const [only, other] = called;
  return only && !other ? { ...issuer, entities: [only.key] } : issuer;
}
