import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';

describe('an officer whose body the words leave out', () => {
  const guild = 'The [Harbour Guild|organisation] has balloted its men.';

  it.each([
    `${guild} Regional officer ${ANA} expects much.`,
    `${guild} “It is late,” said organiser ${ANA}.`,
    `${guild} ${ANA}, the deputy head, left.`,
  ])('is of the body that the sentence before is about: %s', (text) => {
    expect(partyOf(text)).toBe('harbour-guild');
  });

  it.each([
    `${guild} ${ANA}, the mediator, left.`,
    `${guild} ${ANA}, a nurse, left.`,
    `${guild} ${ANA}, head of the port office, left.`,
    `${guild} The men were told, treasurer ${ANA} agreed.`,
    `The [Harbour Guild|organisation] and [Norwind|organisation] met. Regional officer ${ANA} expects much.`,
    `[Peru|country] has asked for time. Regional officer ${ANA} expects much.`,
  ])('is of nobody where the words or the sentence before leave it open: %s', (text) => {
    expect(partyOf(text)).toBeNull();
  });

  it('is of a council or a clinic where only such have one', () => {
    expect(partyOf(`The [Town Council|organisation] voted. “It is late,” said councillor ${ANA}.`)).toBe(
      'town-council',
    );
    expect(partyOf(`[Norwind|organisation] voted. “It is late,” said councillor ${ANA}.`)).toBeNull();
    expect(partyOf(`[Tarn Hospital|organisation] is full. “It is late,” said nurse ${ANA}.`)).toBe('tarn-hospital');
  });
});

describe('an officer with a rank of the police', () => {
  it.each(['Superintendent', 'Inspector'])(
    'is not of another body that a sentence of the police tells of: %s',
    (rank) => {
      const told = (who: string) =>
        partyOf(`The [Tarn Port|organisation] has counted eleven arrests by ${who}. ${rank} ${ANA} expects more.`);
      expect(told('the police')).toBeNull();
      expect(told('the guards')).toBe('tarn-port');
    },
  );
});

describe('an officer whose body has what he does in its name', () => {
  const board = 'Both sides will meet under the [Conciliation Board|organisation]. It rained.';

  it('is of the only such body', () => {
    expect(partyOf(`${board} Mediator ${ANA} has booked a hotel.`)).toBe('conciliation-board');
    expect(
      partyOf(`${board} The [Arbitration Court|organisation] met. Mediator ${ANA} has booked a hotel.`),
    ).toBeNull();
  });
});

describe('an officer who opens a sentence with a rank', () => {
  it('is of the land or the rebels of whose armed men the sentence before tells', () => {
    const navy = '[Peru|country]’s navy seized two boats.';
    expect(partyOf(`${navy} Admiral ${ANA} was content.`)).toBe('peru');
    expect(partyOf(`[Peru|country] seized two boats. Admiral ${ANA} was content.`)).toBeNull();
    expect(partyOf(`${navy} It met Admiral ${ANA}.`)).toBeNull();
  });
});

describe('a minister behind his ministry', () => {
  it('is the ministry’s, where no land is told of', () => {
    const told = 'The [Ministry of Ports|organisation] sent its men.';
    expect(partyOf(`${told} Deputy minister ${ANA} left.`)).toBe('ministry-of-ports');
    expect(partyOf(`[Norwind|organisation] sent its men. Deputy minister ${ANA} left.`)).toBeNull();
  });
});

describe('whoever leads a part of a body', () => {
  it('is of the whole, where the part is its', () => {
    const told = 'The [Town Council|organisation] has no money.';
    expect(partyOf(`${told} ${ANA}, who chairs its finance committee, left.`)).toBe('town-council');
    expect(partyOf(`${told} ${ANA}, who chairs a finance committee, left.`)).toBeNull();
  });
});

describe('who launched a body', () => {
  it('is of it, whenever that was', () => {
    const told = (how: string) =>
      partyOf(`The [Ferry Coalition|organisation] was ${how} by ${ANA}, a former minister.`);
    expect(told('launched on Monday')).toBe('ferry-coalition');
    expect(told('founded in 2019')).toBe('ferry-coalition');
    expect(told('sued on Monday')).toBeNull();
  });
});

describe('an officer of two bodies', () => {
  it('has both told of behind the name', () => {
    const text = `${ANA}, [Samoa|country]’s environment minister and chair of the [Isle Coalition|organisation], left.`;
    expect(partyOf(text)).toBe('samoa');
  });
});

describe('a member of parliament by a word of the party', () => {
  it('is of the one party whose name begins so', () => {
    const told = 'The [Reform Party|organisation] met. “It is late,” said';
    expect(partyOf(`${told} Reform MP ${ANA}.`)).toBe('reform-party');
    expect(partyOf(`${told} Centre MP ${ANA}.`)).toBeNull();
  });
});

describe('who has the first turn of a programme', () => {
  const head = '[Radio Tarn|organisation] - Morning Report\nTranscript, 4 May\n\n';

  it('is of the station where he greets or asks', () => {
    expect(partyOf(`${head}[ANA LIND|person]: Good morning. With me is [Otto Ruiz|person].\n\nRUIZ: It rained.`)).toBe(
      'radio-tarn',
    );
    expect(partyOf(`${head}[ANA LIND|person]: It rained.\n\nRUIZ: It rained.`)).toBeNull();
  });

  it('hears an officer behind a semicolon, and one named behind what is said before the office', () => {
    const text = 'The [Harbour Guild|organisation] rejected it; treasurer [Ana Lind|person] called it dear.';
    expect(partyOf(text, 'ana-lind')).toBe('harbour-guild');
    expect(
      partyOf(
        text.replace('rejected it', 'met the [Ferry League|organisation] and the [Tarn Board|organisation]'),
        'ana-lind',
      ),
    ).toBeNull();
    const said = 'The [Harbour Guild|organisation] rejected it. “No,” said [Ana Lind|person], the treasurer.';
    expect(partyOf(said, 'ana-lind')).toBe('harbour-guild');
    expect(partyOf(said.replace('the treasurer', 'a tourist'), 'ana-lind')).toBeNull();
  });

  it('goes back over a sentence that tells of nobody for whose officer somebody is', () => {
    const text =
      'The [Harbour Guild|organisation] rejected it. The talks go on. Its treasurer, [Ana Lind|person], left.';
    expect(partyOf(text, 'ana-lind')).toBe('harbour-guild');
    expect(partyOf(text.replace('The talks go on', 'A rival union was glad'), 'ana-lind')).toBeNull();
  });
});
