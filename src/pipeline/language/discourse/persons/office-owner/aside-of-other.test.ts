import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';
const LEAGUE = '[Growers League|organisation]';
const BANK = '[Tarn Bank|organisation]';

describe('whose “its” and “the director” are', () => {
  it('is whoever an open “it” goes on with, over a sentence that tells of nobody else', () => {
    const told = `Sales fell, according to the ${LEAGUE}. It told drivers to wait. No gate would close, said its director, ${ANA}.`;
    expect(partyOf(told)).toBe('growers-league');
    const two = `The ${LEAGUE} wrote to the ${BANK}. It told drivers to wait. No gate would close, said its director, ${ANA}.`;
    expect(partyOf(two)).not.toBe('tarn-bank');
  });

  it('is of no body told of in a clause that hangs on what another did', () => {
    const hung = `The ferry operator closed, hours after the ${LEAGUE} had left. “We are done,” said its director, ${ANA}.`;
    expect(partyOf(hung)).toBeNull();
    const main = `Prices fell, hours after the ${LEAGUE} had left. “We are done,” said its director, ${ANA}.`;
    expect(partyOf(main)).toBe('growers-league');
  });

  it('is of no body that does to him what is done to enemies', () => {
    const told = `The ${LEAGUE} is angry. Since the ${BANK} sued its founder, ${ANA}, nothing moves.`;
    expect(partyOf(told)).toBe('growers-league');
    expect(partyOf(`The ${BANK} has sent its founder, ${ANA}, to the talks.`)).toBe('tarn-bank');
    const warned = `The ${LEAGUE} condemns the ${BANK} and warns its director, ${ANA}, that it will march.`;
    expect(partyOf(warned)).toBe('tarn-bank');
    expect(partyOf(warned.replace('warns', 're-elects'))).not.toBe('tarn-bank');
  });

  it('is of the body told of before a short sentence that tells of nobody', () => {
    const told = `The ${LEAGUE} wants its money by June. Prices have doubled. The director, ${ANA}, spoke of a lost year.`;
    expect(partyOf(told)).toBe('growers-league');
    const other = `The ${LEAGUE} wants its money by June. A bank has offered help. The director, ${ANA}, spoke of a lost year.`;
    expect(partyOf(other)).toBeNull();
  });

  it('is of the body on which what is told of another hangs', () => {
    const told = `Drivers met. It follows pressure from the ${LEAGUE}, which had demanded that the ${BANK} open its books. Its chairman, ${ANA}, was glad.`;
    expect(partyOf(told)).toBe('growers-league');
    expect(partyOf(told.replace(', which had', ' and'))).not.toBe('growers-league');
  });

  it('is of no land where only bodies have such an officer', () => {
    const told = `The ${LEAGUE} is late. [Peru|country] sent experts. “We wait,” says ${ANA}, its chairman.`;
    expect(partyOf(told)).toBe('growers-league');
    expect(partyOf(`[Peru|country] sent experts. “We wait,” says ${ANA}, its chairman.`)).toBeNull();
    expect(partyOf(`[Peru|country] sent experts. “We wait,” says ${ANA}, its president.`)).toBe('peru');
  });

  it('is of no union that tells of a works director in its own paper', () => {
    const paper = (office: string) =>
      `[DOCKERS UNION|organisation]\n\nStatement\n\nWe refuse. On Friday the ${office}, ${ANA}, made an offer.`;
    expect(partyOf(paper('works director'))).toBeNull();
  });

  it('is of no land where he is from, of whoever heads a body that has no name', () => {
    expect(
      partyOf(`The head of the joint mission, Brigadier ${ANA} of [Peru|country], asked both to wait.`),
    ).toBeNull();
    expect(partyOf(`Brigadier ${ANA} of [Peru|country] asked both to wait.`)).toBe('peru');
  });
});
