import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';

const OFFICERS = new RegExp(
  [
    '\\bpolice (?:chief|commissioner|commander|spokes(?:man|woman|person)|inspector|superintendent|general|colonel|major|captain|sergeant|officer|director)\\b',
    '\\bchief (?:of police|constable)\\b',
    '^(?:(?:chief|deputy chief|assistant) )?(?:superintendent|constable)$',
    '^(?:chief|detective|sub-|deputy chief)[ -]?inspector$',
  ].join('|'),
  'i',
);
const POLICE = /^(?:\p{L}+ )*(?:police|constabulary)(?: force| service)?(?: (?:in|of) .+)?$/iu;

/** By person the police that a police chief or a superintendent is of, where the briefing names one alone. */
export function policeOf(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): Map<string, string> {
  const [police, other] = entities.filter(({ type, name }) => type !== 'person' && POLICE.test(name));
  if (police === undefined || other !== undefined) return new Map();
  const hasSchools = entities.some(({ name }) => SCHOOLS.test(name));
  return new Map(
    analyses.flatMap((analysis) =>
      analysis.affiliations.flatMap(({ entity, role, former }) =>
        role !== null &&
        !former &&
        !(hasSchools && PLAIN.test(role)) &&
        (OFFICERS.test(role) || isTheirs(analysis, entity))
          ? [[idOf(analysis.document.id, entity), police.id] as const]
          : [],
      ),
    ),
  );
}

// "The police said that he was free. Their spokeswoman, X": of those whom the sentence before is about.
function isTheirs({ document: { text }, mentions }: Analysis, entity: string): boolean {
  const first = mentions.find((one) => one.entity === entity);
  return first !== undefined && THEIRS.test(text.slice(Math.max(0, first.start - WITHIN), first.start));
}

/** Who leads schools, where the briefing has a school district, as well as a police officer. */
const PLAIN = /^superintendent$/i;
const SCHOOLS = /\bschools? district\b|\bpublic schools$|\bboard of education$|\bschool board$/i;
const THEIRS =
  /(?:^|[.”"]\s+)(?:The )?[Pp]olice [^.]*\.\s+(?:Their|Its) (?:\p{L}+ )?(?:spokes(?:man|woman|person)|chief|commander|commissioner), $/u;
/** In characters, of a sentence and what opens the next. */
const WITHIN = 240;
