import type { Act, PloverAct } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../../evidence-index.ts';

/** What parties did together or failed to do, over and not to come. */
export function talksIn(sentence: string, index: EvidenceIndex): Act[] {
  return (index.actsIn.get(sentence) ?? []).filter(
    ({ act, actors, modality }) =>
      (act === 'CONSULT' || (TALKS.has(act) && actors.length > 1)) &&
      !modality.includes('future') &&
      !modality.includes('historical'),
  );
}

const TALKS: ReadonlySet<PloverAct> = new Set(['AGREE', 'REJECT']);
