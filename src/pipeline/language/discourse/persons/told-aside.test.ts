import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';
const PARTY = '[Growers Party|organisation]';

describe('two who speak each for his own', () => {
  it('are of the bodies behind “for”', () => {
    const text = `${ANA} for the ${PARTY} and [Otto Ruiz|person] for the [Rail Union|organisation] left.`;
    expect(partyOf(text)).toBe('growers-party');
    expect(partyOf(text, 'otto-ruiz')).toBe('rail-union');
    expect(partyOf(`${ANA} for the ${PARTY} had no time.`)).toBeNull();
  });
});

describe('who tells what a body will do, behind it', () => {
  it('is its officer, and no officer of another', () => {
    expect(partyOf(`The ${PARTY} will not yield, deputy chairwoman ${ANA} told members.`)).toBe('growers-party');
    expect(partyOf(`The ${PARTY} will not yield, the deputy chairwoman ${ANA} left.`)).toBeNull();
    expect(partyOf(`The ${PARTY} will not yield, mediator ${ANA} told members.`)).toBeNull();
  });
});

describe('an officer of a federation that is not named', () => {
  it('is of no league that is', () => {
    const told = 'The [Net Makers’ League|organisation] may leave the national federation.';
    expect(partyOf(`${told} Federation president ${ANA} was glad.`)).toBeNull();
    expect(partyOf(`${told} League president ${ANA} was glad.`)).toBe('net-makers-league');
  });

  it('is of no union that is named later', () => {
    const told = `They may leave the national federation. General secretary ${ANA} was glad.`;
    expect(partyOf(`${told} The [Net Makers’ Union|organisation] left.`)).toBeNull();
    expect(partyOf(`General secretary ${ANA} was glad. The [Net Makers’ Union|organisation] left.`)).toBe(
      'net-makers-union',
    );
  });
});

describe('who sits or pleads for a body', () => {
  it('is the body’s, represented on another’s board or defended in court', () => {
    const board = `The [Net Makers’ Union|organisation], represented on [Tarn Ferries|organisation]’s board by ${ANA}, left.`;
    expect(partyOf(board)).toBe('net-makers-union');
    expect(partyOf(`Defending the [Ferry Board|organisation], ${ANA} KC was glad.`)).toBe('ferry-board');
    expect(partyOf(`Defending the [Ferry Board|organisation], ${ANA} was glad.`)).toBeNull();
  });
});

describe('“its head” in a sentence on a body without a name', () => {
  it('is of that, and not of the body told of before', () => {
    const told = `[Tarn Ferries|organisation] is late. The port inspectorate has come, its head, ${ANA}, said.`;
    expect(partyOf(told)).toBeNull();
    const before = `[Tarn Ferries|organisation] is late. But the port inspectorate said [Tarn Ferries|organisation] may go.`;
    expect(partyOf(`${before} Its head, ${ANA}, left.`)).toBeNull();
    expect(partyOf(`[Tarn Ferries|organisation] is late. Its head, ${ANA}, left.`)).toBe('tarn-ferries');
  });
});

describe('a figure in a body', () => {
  it('is of it, as its man in a town is', () => {
    expect(partyOf(`A senior figure in the ${PARTY}, ${ANA}, left.`)).toBe('growers-party');
    expect(partyOf(`The ${PARTY} is small. Its woman in [Tarn|place], ${ANA}, left.`)).toBe('growers-party');
    expect(partyOf(`A familiar figure in [Tarn|place], ${ANA}, left.`)).toBeNull();
  });
});

describe('who has a view at a bank', () => {
  it('works there, where nothing else is told', () => {
    expect(partyOf(`${ANA} at [Norwind Bank|organisation] expects a rise.`)).toBe('norwind-bank');
    expect(partyOf(`${ANA} at [Norwind Bank|organisation] left.`)).toBeNull();
  });
});

describe('one of them', () => {
  it('is of the one body whose people are told of', () => {
    expect(partyOf(`The ${PARTY} has 900 members. One of them, ${ANA}, left.`)).toBe('growers-party');
    expect(partyOf(`The ${PARTY} has 900 boats. One of them, ${ANA}, left.`)).toBeNull();
    expect(partyOf(`Members of the ${PARTY} met [Norwind|organisation]. One of them, ${ANA}, left.`)).toBeNull();
  });
});

describe('a mayor in a town that opens the sentence', () => {
  it('is of that town', () => {
    expect(partyOf(`In [Tarn|place], a town of 900, mayor ${ANA} wept.`)).toBe('tarn');
    expect(partyOf(`It rained in [Tarn Hall|place], where mayor ${ANA} wept.`)).toBeNull();
  });
});

describe('“its solicitor”, “its owner”', () => {
  it('is the body’s that the sentence before is about, and a solicitor alone is nobody’s', () => {
    expect(partyOf(`The [Moor Trust|organisation] will appeal. Its solicitor, ${ANA}, said so.`)).toBe('moor-trust');
    expect(partyOf(`[Norwind|organisation] will sell. Its owner, ${ANA}, said so.`)).toBe('norwind');
    expect(partyOf(`The [Moor Trust|organisation] will appeal. A solicitor, ${ANA}, said so.`)).toBeNull();
  });
});
