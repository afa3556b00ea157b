import type { Modality, PloverAct } from '#src/schema/evidence.ts';
import data from '../data/act-words.json' with { type: 'json' };
import { measure } from './status.ts';

/** An act in plain words, as it is reported of so many actors: "rejects", "do not agree", "proposes sanctions". */
export function actWord(act: PloverAct, modality: readonly Modality[], actors: number, words: string): string {
  const number = actors > 1 ? 'several' : 'one';
  const forms = (act === 'REQUEST' && requestForms(words)?.[number]) || data.acts[act][number];
  if (modality.includes('negated')) return forms.negated;
  if (modality.includes('hypothetical')) return forms.hypothetical;
  if (act === 'SANCTION') return data.sanctions[measure(words)][number];
  return modality.includes('future') ? forms.future : forms.plain;
}

// Who asks is not said to demand: the words of the source decide.
function requestForms(words: string): (typeof data.acts)['REQUEST'] | undefined {
  const lower = words.toLowerCase();
  return data.requests.find(({ stems }) => stems.some((stem) => lower.includes(stem)))?.forms;
}
