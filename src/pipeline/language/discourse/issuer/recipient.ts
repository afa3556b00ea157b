import type { Issuer } from '../../../types.ts';
import type { Scene } from '../../phrases/scene.ts';
import { addressBlock } from './lines/address-block.ts';
import { greetsMembers, salutationIn } from './lines/salutation.ts';

/** In tokens, of what may stand between "to" and the name of whom a letter is to. */
const REACH = 4;

/**
 * To whom a letter is, the "you" in it: who is greeted by name, "Dear Ms Lind,", else the one whom a line above the greeting
 * names behind "to": "To the Department of Ports". Null for what greets many of the body's own, and where several are named.
 */
export function recipientOf(scene: Scene, issuer: Issuer | null): string | null {
  const greeting = issuer ? salutationIn(scene) : -1;
  if (!issuer || greeting === -1 || greetsMembers(scene, greeting)) return null;
  const { sentences } = scene;
  const [greeted, other] = namedIn(scene, sentences[greeting]!.from, sentences[greeting]!.to);
  if (greeted !== undefined) return other === undefined ? own(greeted, issuer) : null;
  const address = addressBlock(scene);
  const [addressed, further] = address ? namedIn(scene, address.from, address.to) : [];
  if (addressed !== undefined && further === undefined) return own(addressed, issuer);
  const found = new Set(sentences.slice(0, greeting).flatMap(({ from, to }) => behindTo(scene, from, to)));
  const [only, second] = found;
  return only !== undefined && second === undefined ? own(only, issuer) : null;
}

function own(key: string, { entities, signer }: Issuer): string | null {
  return entities.includes(key) || signer === key ? null : key;
}

// "To the | Department of Ports", "Open letter to the Rector, | Ana Lind"
function behindTo({ tokens, mentionAt, mentions, entities }: Scene, from: number, to: number): string[] {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]!.lower !== 'to') continue;
    for (let place = at + 1; place <= Math.min(to - 1, at + REACH); place += 1) {
      const mention = mentions[mentionAt[place]!];
      if (mention)
        return /^(?:person|organisation)$/.test(entities.get(mention.entity)?.type ?? '') ? [mention.entity] : [];
    }
    return [];
  }
  return [];
}

function namedIn({ mentionAt, mentions, entities }: Scene, from: number, to: number): string[] {
  const keys = new Set(mentionAt.slice(from, to).filter((index) => index !== -1));
  const named = [...keys].map((index) => mentions[index]!.entity);
  return [...new Set(named)].filter((key) => entities.get(key)?.type === 'person');
}
