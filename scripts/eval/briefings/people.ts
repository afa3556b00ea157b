import type { GoldBriefing } from './gold.ts';
import { plainName } from './names.ts';
import type { ScoredRecord } from './record.ts';
import { count, type Tally } from './tally.ts';

/** Whether each person is found and speaks for the right party. */
export function scorePeople(
  { id, people }: GoldBriefing,
  { evidence, namesOf, nameOf }: ScoredRecord,
  tally: Tally,
): void {
  for (const { name, party } of people) {
    const called = evidence.entities.filter(({ id: entity }) =>
      namesOf(entity).some((one) => plainName(one) === plainName(name)),
    );
    const found = called.find(({ type }) => type === 'person') ?? called[0];
    const given = found?.party && found.party !== found.id ? found.party : null;
    const right = party === null ? given === null : namesOf(given).some((one) => plainName(one) === plainName(party));
    const verdict = !found ? 'unknown' : right ? 'right' : given === null ? 'open' : 'wrong';
    if (party !== null) count(tally, 'people', `person ${verdict}`);
    else if (!right) count(tally, 'person wrong');
    if (!right)
      tally.misses.push({
        kind: `person ${verdict}`,
        words: `${id} ${name} speaks for ${party ?? 'nobody'}; given: ${given === null ? 'nobody' : nameOf(given)}`,
      });
  }
}
