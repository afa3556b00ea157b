import type { Analysis } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';

/** "Mr Lind's spokeswoman, X": by person whom she speaks for, a minister of whom only the whole briefing tells whose he is. */
export function principalsIn(analyses: readonly Analysis[], idOf: EntityIdOf): Map<string, string> {
  return new Map(
    analyses.flatMap(({ document, affiliations }) =>
      affiliations.flatMap(({ entity, through }) =>
        through === undefined ? [] : [[idOf(document.id, entity), idOf(document.id, through)] as const],
      ),
    ),
  );
}

/** "Mr Lind's lawyer, X": by lawyer whom he or she speaks for, that person and no body that the person is of. */
export function clientsIn(analyses: readonly Analysis[], idOf: EntityIdOf): Map<string, string> {
  return new Map(
    analyses.flatMap(({ document, affiliations }) =>
      affiliations.flatMap(({ entity, through, word }) =>
        through === undefined || word === null || !LAWYER.test(word)
          ? []
          : [[idOf(document.id, entity), idOf(document.id, through)] as const],
      ),
    ),
  );
}

const LAWYER = /^(?:lawyer|attorney|barrister|solicitor|counsel|advocate)$/;
