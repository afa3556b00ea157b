import { readFileSync } from 'node:fs';
import type { Evidence, Statement } from '#src/schema/evidence.ts';
import { evidenceOfTexts, namesOf } from './evidence-of-texts.ts';
import { type Construction, type Mark, type Speaker, textOf } from './speech-texts.ts';
import { countsOf, tableOf } from './verdict-tables.ts';

const DATA = new URL('./speech.json', import.meta.url);

/**
 * Lines that say of each kind of speaker and each construction of reporting how often the speaker is right, missing,
 * wrong, without its party or with a wrong one; then the misses, so many of them.
 */
export async function scoreSpeech(misses: number): Promise<string[]> {
  const { speakers, constructions }: Data = JSON.parse(readFileSync(DATA, 'utf8'));
  const judged: Judged[] = [];
  for (const speaker of speakers)
    for (const construction of constructions) judged.push(...(await judgedIn(speaker, construction)));
  const missed = judged.filter(({ verdict }) => verdict !== 'right');
  return [
    `reported speech, ${VERDICTS.join('/')}: ${countsOf(judged, VERDICTS)}`,
    `by speaker: ${tableOf(judged, VERDICTS, ({ speaker }) => speaker)}`,
    `by construction: ${tableOf(judged, VERDICTS, ({ construction }) => construction)}`,
    ...missed.slice(0, misses).map(lineOf),
  ];
}

async function judgedIn(speaker: Speaker, construction: Construction): Promise<Judged[]> {
  const made = textOf(speaker, construction);
  if (!made) return [];
  const evidence = await evidenceOfTexts(made.text);
  const { text } = evidence.documents[0]!;
  return made.marks.map((mark) => {
    const found = statementAt(evidence, mark);
    const given = found ? whoOf(evidence, found) : 'no statement';
    const words = text.slice(mark.start, mark.end);
    const verdict = verdictOf(evidence, speaker, mark, found);
    return { speaker: speaker.kind, construction: construction.kind, verdict, given, words };
  });
}

// The shortest that holds most of it.
function statementAt({ statements }: Evidence, { start, end }: Mark): Statement | undefined {
  const holding = statements.filter(
    ({ content }) => 2 * (Math.min(content.end, end) - Math.max(content.start, start)) >= end - start,
  );
  return holding.sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0];
}

function verdictOf(evidence: Evidence, speaker: Speaker, { who }: Mark, found: Statement | undefined): Verdict {
  const given = found ? whoOf(evidence, found) : '';
  const isOther = /Brandt/.test(given);
  const isOwn = matches(speaker.who, given) && !(speaker.not && matches(speaker.not, given));
  if (who === '!S') return isOwn ? 'wrong' : 'right';
  if (!found || given === '') return 'missing';
  if (who === 'B') return isOther ? 'right' : 'wrong';
  if (who === 'SB') return isOwn && isOther ? 'right' : isOwn || isOther ? 'missing' : 'wrong';
  // "Company" of "says company" is open and not wrong.
  const isOpen = !found.speakerEntity && speaker.words.toLowerCase().includes(given.toLowerCase());
  if (!isOwn) return isOpen ? 'missing' : 'wrong';
  if (!speaker.party) return 'right';
  const own = evidence.entities.find(({ id }) => id === found.speakerEntity)?.party ?? null;
  const parties = [found.party, own].flatMap((id) => (id === null ? [] : [namesOf(evidence, id)]));
  if (parties.length === 0) return 'no party';
  return parties.some((one) => matches(speaker.party!, one)) ? 'right' : 'wrong party';
}

const matches = (pattern: string, words: string) => new RegExp(pattern).test(words);

function whoOf(evidence: Evidence, { speakers, unnamed }: Statement): string {
  return [...speakers.map((id) => namesOf(evidence, id)), ...(unnamed ? [unnamed] : [])].join(' + ');
}

const lineOf = ({ speaker, construction, verdict, given, words }: Judged) =>
  `  ${verdict}: ${speaker}, ${construction}: “${words}”; given: ${given || 'nobody'}`;

const VERDICTS = ['right', 'missing', 'wrong', 'no party', 'wrong party'] as const;

type Verdict = (typeof VERDICTS)[number];

interface Judged {
  readonly speaker: string;
  readonly construction: string;
  readonly verdict: Verdict;
  readonly given: string;
  readonly words: string;
}

interface Data {
  readonly speakers: readonly Speaker[];
  readonly constructions: readonly Construction[];
}
