import type { Issuer } from '../../../../types.ts';
import type { Scene } from '../../../phrases/scene.ts';

/** The body that is named at a token; null where none is. */
export function bodyAt({ mentionAt, mentions, entities }: Scene, at: number): Body | null {
  const index = at < 0 ? -1 : (mentionAt[at] ?? -1);
  const entity = index === -1 ? undefined : entities.get(mentions[index]!.entity);
  if (!entity || entity.type === 'person' || entity.type === 'place') return null;
  const { start, end } = mentions[index]!;
  return { entities: [entity.key], start, end };
}

/** The person who is named at a token; null where none is. */
export function personAt({ mentionAt, mentions, entities }: Scene, at: number): Body | null {
  const index = mentionAt[at] ?? -1;
  if (index === -1 || entities.get(mentions[index]!.entity)?.type !== 'person') return null;
  const { entity, start, end } = mentions[index]!;
  return { entities: [entity], start, end };
}

/** Whoever is named at a token: "conservation groups X" are bodies, whatever their names look like. */
export function mentionedAt({ mentionAt, mentions }: Scene, at: number): Body | null {
  const index = mentionAt[at] ?? -1;
  if (index === -1) return null;
  const { entity, start, end } = mentions[index]!;
  return { entities: [entity], start, end };
}

/** The token behind an article, where one stands there. */
export function behindArticle({ tokens }: Scene, at: number): number {
  return tokens[at]?.lower === 'the' ? at + 1 : at;
}

/** A body with the person who signs or says what it issues, where one is known. */
export function withPerson(body: Body, person: Body | null): Body & { readonly signer?: string } {
  const [signer] = person?.entities ?? [];
  return signer === undefined ? body : { ...body, signer };
}

/** Who may have issued a paper, with the words that name them. */
export type Body = Omit<Issuer, 'sure'>;
