import data from '../../../data/reporting.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { factOfWord } from '../../../wording/fact-of-word.ts';

const VOWEL = /[aeiou]/;
const FORMS = formsOf(data.verbs, data.irregular);

/** What a word of saying, thinking, wanting or judging lets follow; null for any other word. */
export function cueOf(token: Token): Cue | null {
  if (token.pos === 'AUX' || token.pos === 'PROPN' || token.pos === 'PUNCT') return null;
  const { verb, doubtful } = cuesOf(token.lexeme);
  return token.pos === 'VERB' ? verb : doubtful;
}

// Of a form: what it is as a verb, and what where the tagger takes it for something else.
const cuesOf = factOfWord((lower): { verb: Cue | null; doubtful: Cue | null } => {
  const verb = FORMS.get(lower);
  if (!verb) return NEITHER;
  return { verb, doubtful: verb.tense === 'past' || verb.tense === 'present' ? { ...verb, doubtful: true } : null };
});
const NEITHER = { verb: null, doubtful: null };

function formsOf(
  verbs: Readonly<Record<string, string>>,
  irregular: Readonly<Record<string, string>>,
): Map<string, Cue> {
  const forms = new Map<string, Cue>();
  for (const [lemma, frames] of Object.entries(verbs)) {
    const takes = new Set(frames.split(' '));
    const [s, past, participle, ing] = irregular[lemma]?.split(' ') ?? regular(lemma);
    const add = (form: string | undefined, tense: Cue['tense']) => {
      if (form && !forms.has(form)) forms.set(form, { lemma, tense, takes, doubtful: false });
    };
    add(past, 'past');
    add(s, 'present');
    add(lemma, 'base');
    add(ing, 'ing');
    add(participle, 'participle');
  }
  return forms;
}

function regular(lemma: string): string[] {
  const y = /[^aeiou]y$/.test(lemma);
  const e = lemma.endsWith('e');
  const doubled = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(lemma) ? lemma + lemma.at(-1) : lemma;
  const s = y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = y ? `${lemma.slice(0, -1)}ied` : e ? `${lemma}d` : `${doubled}ed`;
  const ing =
    e && VOWEL.test(lemma.slice(0, -1)) && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`;
  return [s, past, past, ing];
}

/** A form of a reporting verb. */
export interface Cue {
  readonly lemma: string;
  readonly tense: 'past' | 'present' | 'base' | 'ing' | 'participle';
  /** The frames of `reporting.json`. */
  readonly takes: ReadonlySet<string>;
  /** The tagger takes it for another part of speech. */
  readonly doubtful: boolean;
}
