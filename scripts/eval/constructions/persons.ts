import { readFileSync } from 'node:fs';
import { evidenceOfTexts, namesOf } from './evidence-of-texts.ts';
import { type Body, type Person, textsOf, type Way } from './persons-texts.ts';
import { countsOf, tableOf } from './verdict-tables.ts';

const DATA = new URL('./persons.json', import.meta.url);

/**
 * Lines that say of each kind of body and each way of telling that a person speaks for it how often the party is right,
 * open, another one, or the person nobody at all; then the misses, so many of them. A way that tells nothing of the kind is
 * right where nobody is given.
 */
export async function scorePersons(misses: number): Promise<string[]> {
  const { people, bodies, ways }: Data = JSON.parse(readFileSync(DATA, 'utf8'));
  const judged: Judged[] = [];
  for (const [i, body] of bodies.entries())
    for (const [j, way] of ways.entries()) {
      const person = people[(7 * i + j) % people.length]!;
      const texts = textsOf(person, body, way);
      if (texts) judged.push(await judgedIn(texts, person, body, way));
    }
  const missed = judged.filter(({ verdict }) => verdict !== 'right');
  return [
    `persons and whom they speak for, ${VERDICTS.join('/')}: ${countsOf(judged, VERDICTS)}`,
    `by body: ${tableOf(judged, VERDICTS, ({ body }) => body)}`,
    `by way: ${tableOf(judged, VERDICTS, ({ way }) => way)}`,
    ...missed.slice(0, misses).map(lineOf),
  ];
}

async function judgedIn(texts: readonly string[], person: Person, body: Body, way: Way): Promise<Judged> {
  const evidence = await evidenceOfTexts(...texts);
  const called = evidence.entities.filter(({ id }) => namesOf(evidence, id).split(', ').includes(person.name));
  const found = called.find(({ type }) => type === 'person') ?? called[0];
  const party = found && found.party !== found.id ? found.party : null;
  const given = party === null ? '' : namesOf(evidence, party);
  return {
    body: body.kind,
    way: way.kind,
    verdict: found ? verdictOf(given, body, way) : way.open ? 'right' : 'unknown',
    given,
    text: texts.at(-1)!.split('\n\n').slice(1).join(' '),
  };
}

function verdictOf(given: string, { who }: Body, { open, or }: Way): Verdict {
  if (open) return given === '' || (or && matches(or, given)) ? 'right' : 'wrong';
  if (given === '') return 'open';
  return matches(who, given) ? 'right' : 'wrong';
}

const matches = (pattern: string, words: string) => new RegExp(pattern).test(words);

const lineOf = ({ body, way, verdict, given, text }: Judged) =>
  `  ${verdict}: ${body}, ${way}: “${text.trim()}”; given: ${given || 'nobody'}`;

const VERDICTS = ['right', 'open', 'wrong', 'unknown'] as const;

type Verdict = (typeof VERDICTS)[number];

interface Judged {
  readonly body: string;
  readonly way: string;
  readonly verdict: Verdict;
  readonly given: string;
  readonly text: string;
}

interface Data {
  readonly people: readonly Person[];
  readonly bodies: readonly Body[];
  readonly ways: readonly Way[];
}
