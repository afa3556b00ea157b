import type { Token } from '../../types.ts';
import { DOMAIN_END } from '../../wording/domain-ends.ts';
import { recut } from './recut.ts';

/** Makes one name of the address that a firm is called by, which the tagger cuts at its point: "Quarnfood | . | com said". */
export function withDomainNames(tokens: Token[], words: string, start: number): Token[] {
  if (!HAS_DOMAIN.test(words)) return tokens;
  const names = [...words.matchAll(DOMAINS)].map(({ 0: name, index }) => ({ name, from: start + index }));
  return tokens.flatMap((token): Token[] => {
    const of = names.find(({ name, from }) => token.start >= from && token.end <= from + name.length);
    if (of === undefined) return [token];
    return token.start > of.from ? [] : [recut(token, of.name, of.from, of.from + of.name.length, 'PROPN')];
  });
}

const HAS_DOMAIN = new RegExp(`\\.${DOMAIN_END}(?![\\p{L}\\p{N}])`, 'u');
const DOMAINS = new RegExp(`(?<![\\p{L}\\p{N}.@/])\\p{Lu}[\\p{L}\\p{N}]*\\.${DOMAIN_END}(?![\\p{L}\\p{N}])`, 'gu');
