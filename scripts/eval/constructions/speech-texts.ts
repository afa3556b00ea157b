/** A kind of speaker: what is told before, the words that stand for it, and by what name it is known. */
export interface Speaker {
  readonly kind: string;
  readonly before: string;
  readonly words: string;
  /** Patterns of its name and of its party's. */
  readonly who: string;
  readonly party?: string;
  /** A pattern of whom it may be mistaken for. */
  readonly not?: string;
  readonly is: string;
  readonly pronoun: string;
}

/** A construction of reporting, for the speakers that are one of `only` and none of `not`. */
export interface Construction {
  readonly kind: string;
  readonly text: string;
  readonly only?: readonly string[];
  readonly not?: readonly string[];
  readonly head?: boolean;
  readonly plain?: boolean;
  readonly after?: string;
}

export interface Mark {
  readonly who: string;
  readonly start: number;
  readonly end: number;
}

/** The document in which a speaker stands in a construction, with what is said in it; null where the two do not go together. */
export function textOf(speaker: Speaker, construction: Construction): { text: string; marks: Mark[] } | null {
  const is = speaker.is.split(' ');
  const { only, not, plain, text } = construction;
  if ((only && !only.some((one) => is.includes(one))) || not?.some((one) => is.includes(one))) return null;
  const needsPlain = plain || /\{(?:P|O\.|B|b)\}/.test(text);
  if (needsPlain && speaker.words.includes(',') && speaker.is === 'role') return null;
  const forms = formsOf(speaker, plain === true);
  // A pronoun for a man means the speaker alone where the mediator is a woman.
  const told = speaker.pronoun === 'he' ? text.replaceAll('Ivo Brandt', 'Eva Brandt') : text;
  const filled = told
    .replace(/\{([^}]+)\}/g, (_, key: string) => forms[key]!)
    .replace(/,,/g, ',')
    .replace(/,\./g, '.')
    .replace(FIRST, (_, before: string, letter: string) => before + letter.toUpperCase());
  return placed(speaker, construction, filled);
}

function formsOf({ words, pronoun }: Speaker, plain: boolean): Record<string, string> {
  const cut = words.endsWith(',') ? words.replace(/,.*$/, '') : words;
  const own = PRONOUNS[words];
  const owner = /s$/.test(cut) ? `${cut}’` : `${cut}’s`;
  const isMany = pronoun === 'they';
  const used = plain ? cut : words;
  return {
    S: used,
    'S,': used,
    O: own?.[0] ?? used.replace(/,$/, ''),
    'O,': own?.[0] ?? used,
    'O.': own?.[0] ?? cut,
    B: large(cut),
    b: cut.replace(/^(?:the|a) /, ''),
    U: cut.split(' ').at(-1)!.toUpperCase(),
    P: own?.[1] ?? (/’s$/.test(cut) ? cut : owner),
    they: pronoun,
    They: large(pronoun),
    was: isMany ? 'were' : 'was',
    has: isMany ? 'have' : 'has',
    is: isMany ? 'are' : 'is',
    their: THEIRS[pronoun]!,
    ...Object.fromEntries(PRESENT.map((verb) => [`${verb}s`, isMany ? verb : `${verb}s`])),
  };
}

function placed({ before, words }: Speaker, { head, after }: Construction, filled: string) {
  const told = before ? `${before} ` : '';
  const opening = after
    ? `${FILED}${told || `${large(words.replace(/,$/, ''))} came to Olva. `}${after}\n\n`
    : `${FILED}The talks in Olva go on.\n\n${told}`;
  let text = head ? '' : opening;
  const marks: Mark[] = [];
  for (const part of filled.split(/(\[[^|\]]+\|[^\]]*\])/)) {
    const mark = /^\[([^|]+)\|([^\]]*)\]$/.exec(part);
    if (mark) marks.push({ who: mark[1]!, start: text.length, end: text.length + mark[2]!.length });
    text += mark ? mark[2]! : part;
  }
  return { text: head ? `${text}\n\n${FILED}${told}The talks in Olva go on.\n` : `${text}\n`, marks };
}

const large = (words: string) => words[0]!.toUpperCase() + words.slice(1);

const FIRST = /(^|\.”?\]?”?\s|\n\n|\d: )(\p{Ll})/gu;
const PRESENT = ['say', 'call', 'believe', 'fear', 'reject', 'want', 'oppose'];
const THEIRS: Readonly<Record<string, string>> = { it: 'its', they: 'their', she: 'her', he: 'his' };
const FILED = 'KALMAR, May 3 (Agency) - ';
const PRONOUNS: Readonly<Record<string, readonly [string, string]>> = {
  it: ['it', 'its'],
  she: ['her', 'her'],
  he: ['him', 'his'],
  they: ['them', 'their'],
};
