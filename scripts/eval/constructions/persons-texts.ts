/** The documents in which a way tells that a person speaks for a body; null where the two do not go together. */
export function textsOf(person: Person, body: Body, way: Way): string[] | null {
  const { only, not, met, head, apart, text } = way;
  const used = `${text}${head ?? ''}${apart ?? ''}`;
  const is = body.is.split(' ');
  if ((only !== undefined && !is.includes(only)) || not?.split(' ').some((one) => is.includes(one))) return null;
  if (used.includes('{A}') && !body.acronym) return null;
  const forms = formsOf(person, body);
  const told = met ? `${forms.M} ` : '';
  const own = filled(`${head ? `${head}\n\n` : ''}${FILED}{other}${told}\n\n${text}\n`, forms);
  return apart ? [filled(`${FILED}${apart}\n`, forms), own] : [own];
}

function formsOf({ name: X, pronoun }: Person, body: Body): Readonly<Record<string, string>> {
  const { name: N, attributive, acronym, short, office, before } = body;
  const b = N.replace(/^the /, '');
  const named = acronym ? `${large(N)} (${acronym})` : large(N);
  return {
    X,
    N,
    b,
    a: attributive ?? b,
    A: acronym ?? '',
    s: short,
    t: short.replace(/^the /, ''),
    S: large(short),
    P: ownerOf(N),
    p: ownerOf(short),
    r: office,
    R: large(office),
    M: before ?? `${named} has been at the talks since Monday.`,
    they: pronoun,
    They: large(pronoun),
    voice: pronoun === 'she' ? 'spokeswoman' : 'spokesman',
    other: 'The Brandvold Chamber wants a deal by June. ',
  };
}

function filled(text: string, forms: Readonly<Record<string, string>>): string {
  return text
    .replace(/\{([^}]+)\}/g, (_, key: string) => forms[key]!)
    .replace(/\b(a) (?=[aeio])/gi, '$1n ')
    .replace(FIRST, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const ownerOf = (name: string) => (name.endsWith('s') ? `${name}’` : `${name}’s`);
const large = (words: string) => words[0]!.toUpperCase() + words.slice(1);

const FIRST = /(^|\. |\n\n|(?:^|[.:,\n] ?)“)(\p{Ll})/gu;
const FILED = 'KALMAR, May 3 (Agency) - ';

export interface Person {
  readonly name: string;
  readonly pronoun: string;
}

/** A kind of body: its name, how it stands before an office, and the office of who heads it; `who` matches its party's names. */
export interface Body {
  readonly kind: string;
  readonly name: string;
  readonly attributive?: string;
  readonly acronym?: string;
  readonly short: string;
  readonly office: string;
  readonly who: string;
  readonly before?: string;
  readonly is: string;
}

/** A way of telling for whom a person speaks, or, where it is `open`, of telling of a body for which the person does not. */
export interface Way {
  readonly kind: string;
  readonly text: string;
  readonly only?: string;
  readonly not?: string;
  readonly met?: boolean;
  readonly head?: string;
  readonly apart?: string;
  readonly open?: boolean;
  readonly or?: string;
}
