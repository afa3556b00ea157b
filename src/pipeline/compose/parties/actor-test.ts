import type { Entity } from '#src/schema/evidence.ts';
import bodies from '../../data/bodies.json' with { type: 'json' };
import { datelineLength } from '../../wording/dateline.ts';
import type { Claim } from '../claim.ts';
import { isSaid } from '../claims.ts';
import type { EvidenceIndex } from '../evidence-index.ts';

/**
 * Tells of an entity whether it acts in the matter: not the outlet or agency that tells of it, and nobody whose name is a
 * common noun ("Government", "first prisoners"), for that may be anybody's, unless people who are named speak for it.
 */
export function actorTest(claims: readonly Claim[], index: EvidenceIndex): (entity: Entity) => boolean {
  const acting = new Set(
    claims.filter((claim) => !(isSaid(claim) && claim.act === 'STATE')).flatMap(({ parties }) => parties),
  );
  const led = new Set(index.evidence.entities.flatMap(({ type, party }) => (type === 'person' ? (party ?? []) : [])));
  const isOutlet = outletTest(index);
  return ({ id, name, aliases, type, standing }) => {
    if (type !== 'country' && isCommon(name) && !led.has(id)) return false;
    return standing !== 'outside' || acting.has(id) || ![name, ...aliases].some(isOutlet);
  };
}

function isCommon(name: string): boolean {
  return !/\p{Lu}/u.test(name) || COMMON.has(name.toLowerCase());
}

// Named as publisher of what others say, or as the one who filed a report: "(Agencia Norte)", ", Agencia Norte reported."
function outletTest({ evidence, documents, ownVoices }: EvidenceIndex): (name: string) => boolean {
  const publishers = new Set(evidence.documents.flatMap(({ id, publisher }) => (ownVoices.has(id) ? [] : [publisher])));
  const texts = [...documents.values()].map(({ text }) => text);
  const filed = texts.flatMap((text) => firstLines(text).map((line) => line.slice(0, datelineLength(line))));
  const reporting = texts.flatMap((text) =>
    [...text.matchAll(/ reported\./g)].map(({ index }) => text.slice(Math.max(0, index - LONGEST_NAME), index)),
  );
  return (name) =>
    publishers.has(name) ||
    filed.some((line) => line.includes(`(${name})`)) ||
    reporting.some((words) => words.endsWith(`, ${name}`));
}

function firstLines(text: string): string[] {
  return text.split('\n', FIRST_LINES);
}

const COMMON = new Set([...bodies.voices, ...bodies['organs of state'], 'ministry', 'commission', 'union', 'party']);
/** Lines at the head of a document among which its agency stands: "LIMA (Nordpost)". */
const FIRST_LINES = 6;
/** In characters. */
const LONGEST_NAME = 120;
