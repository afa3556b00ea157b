import { readFileSync } from 'node:fs';
import type { Act, Evidence } from '#src/schema/evidence.ts';
import { evidenceOfTexts, namesOf } from './evidence-of-texts.ts';
import { type Construction, type Mark, type Speaker, textOf } from './speech-texts.ts';
import { countsOf, tableOf } from './verdict-tables.ts';

const DATA = new URL('./acts.json', import.meta.url);

/**
 * Lines that say of each kind of actor and each construction of telling an act how often act, actor and recipient are
 * right, the act is missing or another one, nobody does it, somebody else does, or its recipient is missing or wrong; then
 * the misses, so many of them.
 */
export async function scoreActs(misses: number): Promise<string[]> {
  const { actors, constructions }: Data = JSON.parse(readFileSync(DATA, 'utf8'));
  const judged: Judged[] = [];
  for (const actor of actors)
    for (const construction of constructions) judged.push(...(await judgedIn(actor, construction)));
  const missed = judged.filter(({ verdict }) => verdict !== 'right');
  return [
    `acts, ${VERDICTS.join('/')}: ${countsOf(judged, VERDICTS)}`,
    `by actor: ${tableOf(judged, VERDICTS, ({ actor }) => actor)}`,
    `by construction: ${tableOf(judged, VERDICTS, ({ construction }) => construction)}`,
    ...missed.slice(0, misses).map(lineOf),
  ];
}

async function judgedIn(actor: Speaker, construction: Construction): Promise<Judged[]> {
  const made = textOf(actor, construction);
  if (!made) return [];
  const evidence = await evidenceOfTexts(made.text);
  const whole = evidence.documents[0]!.text;
  return made.marks.map((mark) => {
    const found = actsAt(evidence, mark);
    const verdict = verdictOf(found, wantedOf(mark.who, actor), evidence);
    const given = found.map(
      (act) => `${act.act} by ${namesIn(act.actors, evidence)} to ${namesIn(act.recipients, evidence)}`,
    );
    const from = whole.lastIndexOf('\n', mark.start) + 1;
    const [text] = whole.slice(from).split('\n');
    return { actor: actor.kind, construction: construction.kind, verdict, given: given.join('; '), text: text! };
  });
}

// What shares at least half of the shorter stretch.
function actsAt({ acts }: Evidence, { start, end }: Mark): Act[] {
  return acts.filter((act) => {
    const shared = Math.min(act.end, end) - Math.max(act.start, start);
    return shared > 0 && 2 * shared >= Math.min(act.end - act.start, end - start);
  });
}

// "REJECT/STATE S>R": one of these acts by the actor, on the Lodra Institute; "!S": none by the actor that is told as done.
function wantedOf(who: string, actor: Speaker): Wanted {
  const [labels, roles = labels!] = who.split(' ');
  const [by, to] = roles.replace('!', '').split('>');
  const patternsOf = (letters: string) =>
    [...letters].map((letter) => (letter === 'S' ? actor.who : letter === 'R' ? 'Lodra' : 'Brandt'));
  const isNone = who.startsWith('!');
  return { isNone, labels: isNone ? [] : labels!.split('/'), by: patternsOf(by!), to: to ? patternsOf(to) : [] };
}

function verdictOf(found: readonly Act[], { isNone, labels, by, to }: Wanted, evidence: Evidence): Verdict {
  const isBy = ({ actors }: Act) => areThose(actors, by, evidence);
  if (isNone) return found.some((act) => isBy(act) && !act.modality.includes('hypothetical')) ? 'wrong' : 'right';
  const own = found.filter(({ act }) => labels.includes(act));
  const done = own.filter(isBy);
  if (done.length > 0) {
    if (to.length === 0 || done.some(({ recipients }) => areThose(recipients, to, evidence))) return 'right';
    return done.some(({ recipients }) => recipients.length > 0) ? 'wrong recipient' : 'no recipient';
  }
  if (own.length === 0) return found.some(isBy) ? 'other act' : 'no act';
  return own.some(({ actors }) => actors.length > 0) ? 'wrong' : 'nobody';
}

// Each of them, and nobody who is none.
function areThose(ids: readonly string[], patterns: readonly string[], evidence: Evidence): boolean {
  const names = ids.map((id) => namesOf(evidence, id) + partyOf(evidence, id));
  const alternatives = patterns.flatMap((one) => one.split('&'));
  return (
    alternatives.every((one) => names.some((name) => new RegExp(one).test(name))) &&
    names.every((name) => alternatives.some((one) => new RegExp(one).test(name)))
  );
}

function partyOf(evidence: Evidence, id: string): string {
  const party = evidence.entities.find((one) => one.id === id)?.party ?? null;
  return party === null ? '' : `, ${namesOf(evidence, party)}`;
}

function namesIn(ids: readonly string[], { entities }: Evidence): string {
  return ids.map((id) => entities.find((one) => one.id === id)!.name).join(' + ') || 'nobody';
}

const lineOf = ({ actor, construction, verdict, given, text }: Judged) =>
  `  ${verdict}: ${actor}, ${construction}: “${text}”; given: ${given || 'nothing'}`;

const VERDICTS = ['right', 'no act', 'other act', 'nobody', 'wrong', 'no recipient', 'wrong recipient'] as const;

type Verdict = (typeof VERDICTS)[number];

interface Wanted {
  readonly isNone: boolean;
  readonly labels: readonly string[];
  /** Patterns of who does it. */
  readonly by: readonly string[];
  readonly to: readonly string[];
}

interface Judged {
  readonly actor: string;
  readonly construction: string;
  readonly verdict: Verdict;
  readonly given: string;
  readonly text: string;
}

interface Data {
  readonly actors: readonly Speaker[];
  readonly constructions: readonly Construction[];
}
