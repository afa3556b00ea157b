import type { Modality, PloverAct } from '#src/schema/evidence.ts';
import data from '../data/act-words.json' with { type: 'json' };

/** An act in plain words, as it is reported of so many actors: "rejects", "do not agree", "would meet". */
export function actWord(act: PloverAct, modality: readonly Modality[], actors: number): string {
  const forms = data.acts[act][actors > 1 ? 'several' : 'one'];
  if (modality.includes('negated')) return forms.negated;
  if (modality.includes('hypothetical')) return forms.hypothetical;
  return modality.includes('future') ? forms.future : forms.plain;
}
