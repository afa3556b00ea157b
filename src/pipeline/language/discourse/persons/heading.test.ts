import { describe, expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { discourseOf } from '../discourse.ts';

const LEAGUE = 'the [Growers League|organisation]';
const ANA = '[Ana Lind|person]';

function partyOf(marked: string): string | null {
  const { lexed, names } = markedText(marked);
  const stated = discourseOf(lexed, names).affiliations;
  return stated.find((one) => one.entity === 'ana-lind' && one.party !== null)?.party ?? null;
}

describe('whoever is at the head of a body', () => {
  it('speaks for it, whatever else the words tell first', () => {
    for (const text of [
      `It was ${ANA}, a former bus mechanic who chairs ${LEAGUE}, who filed it.`,
      `They met ${ANA}, a retired clerk who with a dozen neighbours founded ${LEAGUE}.`,
      `${ANA}, the courteous engineer who runs ${LEAGUE}, left.`,
    ])
      expect(partyOf(text), text).toBe('growers-league');
    expect(partyOf(`${ANA}, who in May urged the woman leading ${LEAGUE} to go, left.`)).toBeNull();
  });

  it('is told by the verb of the sentence too, where the body is named', () => {
    for (const verb of ['chairs', 'has led', 'represented', 'negotiates for'])
      expect(partyOf(`${ANA} ${verb} ${LEAGUE}.`), verb).toBe('growers-league');
    for (const verb of ['led', 'directed', 'had led', 'spoke of'])
      expect(partyOf(`${ANA} ${verb} ${LEAGUE} to court.`), verb).toBeNull();
  });

  it('leads no strike, trial or closure for whom it touches', () => {
    for (const deed of ['led a walkout at', 'presided over the trial of', 'oversaw the closure of'])
      expect(partyOf(`${ANA}, who ${deed} ${LEAGUE}, left.`), deed).toBeNull();
    expect(partyOf(`${ANA}, who led the talks for ${LEAGUE}, left.`)).toBe('growers-league');
  });
});

describe('whoever comes into an office', () => {
  it('holds it', () => {
    for (const verb of ['took over as', 'became', 'was elected', 'has been', 'serves as'])
      expect(partyOf(`${ANA} ${verb} chairwoman of ${LEAGUE} last year.`), verb).toBe('growers-league');
  });

  it('and who leaves it holds it no longer', () => {
    for (const verb of ['resigned as', 'stepped down as', 'was sacked as'])
      expect(partyOf(`${ANA} ${verb} chairwoman of ${LEAGUE} last year.`), verb).toBeNull();
  });
});
