import { actWord } from './act-word.ts';
import type { Inline, StatementBlock } from './blocks.ts';
import type { Claim } from './claims.ts';
import type { ClaimGroup } from './groups.ts';
import type { EvidenceIndex } from './index.ts';
import { cites, strong, tally, words } from './inlines.ts';
import { claimWords, shownPieces } from './pieces.ts';
import { speakerOf } from './speaker.ts';

/** A group of claims as one statement: who, what they do, how many report it, then the words of each source. */
export function statementBlock(group: ClaimGroup, index: EvidenceIndex): StatementBlock {
  const { lead } = group;
  const shown = differentWordings(group.claims, index).slice(0, MOST_WORDINGS);
  const rest = group.claims.filter((claim) => !shown.includes(claim)).slice(0, MOST_CITES);
  const differs = shown.length > 1 ? [words(' · wording differs')] : [];
  const speaker = speakerOf(lead, index);
  return {
    type: 'statement',
    id: lead.id,
    party: lead.party,
    act: lead.act,
    lead: [...speaker, words(' '), strong(words(actWord(lead))), words(' '), tally(group, index), ...differs],
    quotes: shown.map((claim, place): Inline[] => [
      ...claimWords(claim, speaker, index),
      ...(place === shown.length - 1 ? cites(rest.flatMap(({ sentences }) => sentences)) : []),
    ]),
  };
}

// What two sources word alike to the letter is shown once and cited to both.
function differentWordings(claims: readonly Claim[], index: EvidenceIndex): Claim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const text = index.documents.get(claim.document)?.text ?? '';
    const key = shownPieces(claim, index)
      .map(({ start, end }) => text.slice(start, end).replace(/\W+/g, ' ').toLowerCase().trim())
      .join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const MOST_WORDINGS = 3;
const MOST_CITES = 4;
