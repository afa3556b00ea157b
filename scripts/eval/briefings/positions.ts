import type { Act, Statement } from '#src/schema/evidence.ts';
import type { GoldBriefing, GoldPosition } from './gold.ts';
import { isDescribed, plainName } from './names.ts';
import { overlaps, type ScoredRecord } from './record.ts';
import { count, type Tally } from './tally.ts';

/** Whether each position has the right holder and the right act, and each quotation its speaker. */
export function scorePositions({ id, positions, quotations }: GoldBriefing, record: ScoredRecord, tally: Tally): void {
  for (const position of positions) {
    const { statements, acts } = overlapping(position.document, position.span, record);
    const said = statements.filter((one) => isHeld(one, position, record));
    const done = acts.filter((one) => isDone(one, position, record));
    const given = [
      ...statements.flatMap((one) => speakerOf(one, record) ?? []),
      ...acts.flatMap((act) => doersOf(act, record)),
    ];
    const verdict = said.length + done.length > 0 ? 'right' : given.length > 0 ? 'wrong' : 'none';
    count(tally, 'positions', `holder ${verdict}`);
    const paper = `${id}/${position.document}`;
    if (!tally.papers.has(paper)) tally.papers.set(paper, []);
    tally.papers.get(paper)!.push(verdict === 'right');
    const right =
      done.some(({ act }) => position.act.includes(act)) || (position.act.includes('STATE') && said.length > 0);
    if (right) count(tally, 'act right');
    const words = `${id} ${position.document} “${position.span}” is ${position.act.join('/')} by ${position.holder.join(' / ')}; given: ${[...acts.map(({ act, actors, unnamed }) => `${act} by ${doersOf({ actors, unnamed }, record).join('+') || 'nobody'}`), ...statements.map((one) => `said by ${speakerOf(one, record) ?? 'nobody'}`)].join(', ') || 'nothing'}`;
    if (verdict !== 'right') tally.misses.push({ kind: `holder ${verdict}`, words });
    else if (!right) tally.misses.push({ kind: 'act', words });
  }
  for (const { document, span, speaker } of quotations) {
    const { statements } = overlapping(document, span, record);
    const right = statements.some(
      ({ speakerEntity, unnamed }) =>
        areAnyRight(record.namesOf(speakerEntity), [speaker]) || (unnamed !== null && isDescribed(speaker, unnamed)),
    );
    count(tally, 'quotations', right ? 'quotation right' : 'quotation missed');
    if (!right)
      tally.misses.push({
        kind: 'quotation',
        words: `${id} ${document} “${span}” is ${speaker}'s; given: ${statements.map((one) => speakerOf(one, record)).join(', ') || 'nothing'}`,
      });
  }
}

function overlapping(
  file: string,
  span: string,
  { at, evidence }: ScoredRecord,
): { statements: Statement[]; acts: Act[] } {
  const place = at(file, span);
  if (!place) return { statements: [], acts: [] };
  const isHere = (document: string) => document === place.document.id;
  return {
    statements: evidence.statements.filter(({ document, content }) => isHere(document) && overlaps(place, content)),
    acts: evidence.acts.filter((act) => isHere(act.document) && overlaps(place, act)),
  };
}

function isHeld(
  { speakerEntity, party, unnamed }: Statement,
  { holder, unnamed: open }: GoldPosition,
  record: ScoredRecord,
): boolean {
  const names = [
    ...record.namesWithParty(speakerEntity),
    ...record.namesOf(party),
    ...(unnamed === null ? [] : [unnamed]),
  ];
  return (
    areAnyRight(names, holder) || (open === true && unnamed !== null && holder.some((one) => isDescribed(one, unnamed)))
  );
}

// By name, or in the source's words for whoever it does not name.
function isDone({ actors, unnamed }: Act, { holder, unnamed: open }: GoldPosition, record: ScoredRecord): boolean {
  return (
    actors.some((actor) => areAnyRight(record.namesWithParty(actor), holder)) ||
    (unnamed !== null && areAnyRight([unnamed], holder)) ||
    (open === true && unnamed !== null && holder.some((one) => isDescribed(one, unnamed)))
  );
}

function areAnyRight(names: readonly string[], right: readonly string[]): boolean {
  const plain = new Set(names.map(plainName));
  return right.some((one) => plain.has(plainName(one)));
}

function doersOf({ actors, unnamed }: Pick<Act, 'actors' | 'unnamed'>, { nameOf }: ScoredRecord): string[] {
  return [...actors.map(nameOf), ...(unnamed === null ? [] : [unnamed])];
}

function speakerOf({ speakerEntity, unnamed, party }: Statement, { nameOf }: ScoredRecord): string | null {
  return speakerEntity !== null ? nameOf(speakerEntity) : (unnamed ?? (party !== null ? nameOf(party) : null));
}
