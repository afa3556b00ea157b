/**
 * What ends the name of a firm or site that is called by its address: "Quarnfood.com", "Tarn.co.uk". Endings that are words,
 * too ("in", "is", "it", "me"), are left out: behind them a blank was forgotten.
 */
export const DOMAIN_END = String.raw`(?:co\.uk|org\.uk|com\.au|com|org|net|info|io|ai|tv|eu|nl|uk|fr|ch|dk|se|pl|cz|ie|ca)`;

/** What a firm with such a name is called for short, "Quarnfood" of "Quarnfood.com"; null for any other word. */
export function withoutDomain(word: string): string | null {
  return word.includes('.') ? (ENDED.exec(word)?.[1] ?? null) : null;
}

const ENDED = new RegExp(`^([\\p{L}\\p{N}]{3,})\\.${DOMAIN_END}$`, 'u');
