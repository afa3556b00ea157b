import type { Modality, PloverAct } from '#src/schema/evidence.ts';
import data from '../data/act-words.json' with { type: 'json' };

/** An act in plain words, as it is reported: "rejects", "does not agree", "would meet". */
export function actWord({
  act,
  modality,
}: {
  readonly act: PloverAct;
  readonly modality: readonly Modality[];
}): string {
  const forms = data.acts[act];
  if (modality.includes('negated')) return forms.negated;
  if (modality.includes('hypothetical')) return forms.hypothetical;
  return modality.includes('future') ? forms.future : forms.plain;
}
