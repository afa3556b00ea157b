import type { Entity } from '#src/schema/evidence.ts';
import bodies from '../data/bodies.json' with { type: 'json' };
import { datelineLength } from '../wording/dateline.ts';
import type { Claim } from './claim.ts';
import { isSaid } from './claims.ts';
import type { EvidenceIndex } from './evidence-index.ts';

/**
 * True for one that acts in the matter: not the outlet or agency that tells of it, and nobody whose name is a common noun
 * ("Government", "first prisoners"), for that may be anybody's.
 */
export function isActor({ id, name, aliases, type, standing }: Entity, claims: readonly Claim[], index: EvidenceIndex) {
  if (type !== 'country' && isCommon(name)) return false;
  return (
    standing !== 'outside' ||
    claims.some((claim) => claim.parties.includes(id) && !(isSaid(claim) && claim.act === 'STATE')) ||
    !isOutlet([name, ...aliases], index)
  );
}

function isCommon(name: string): boolean {
  return !/\p{Lu}/u.test(name) || COMMON.has(name.toLowerCase());
}

// Named as publisher of what others say, or as the one who filed a report.
function isOutlet(names: readonly string[], { evidence, documents, ownVoices }: EvidenceIndex): boolean {
  const reporting = names.map(reportingOf);
  return evidence.documents.some(({ publisher, id }) => {
    const text = documents.get(id)?.text ?? '';
    const filed = text
      .split('\n')
      .slice(0, FIRST_LINES)
      .map((line) => line.slice(0, datelineLength(line)));
    return (
      names.some(
        (name) => (publisher === name && !ownVoices.has(id)) || filed.some((line) => line.includes(`(${name})`)),
      ) || reporting.some((pattern) => pattern.test(text))
    );
  });
}

// "Agencia Norte reported."
function reportingOf(name: string): RegExp {
  return new RegExp(`, ${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')} reported\\.`);
}

const COMMON = new Set([...bodies.voices, ...bodies['organs of state'], 'ministry', 'commission', 'union', 'party']);
const FIRST_LINES = 6;
