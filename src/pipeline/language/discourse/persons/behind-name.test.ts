import { describe, expect, it } from 'vitest';
import { meaning } from '../fixtures/meaning.ts';
import { partyOf } from '../fixtures/party-of.ts';

describe('where somebody is from', () => {
  it('goes behind the body that somebody is of, and stands where there is none', () => {
    expect(
      partyOf('[Ana Lind|person], the [Peruvian|country] chairman of [Norwind|organisation], left.', 'ana-lind'),
    ).toBe('norwind');
    expect(partyOf('[Ana Lind|person], the [Peruvian|country] envoy, left.', 'ana-lind')).toBe('peruvian');
  });
});

it('takes the body named behind what it is, and the one behind an office in brackets', () => {
  const union = '[KENU|organisation]';
  expect(partyOf(`On the line is [Ana Lind|person] from the nurses’ union, ${union}.`)).toBe('kenu');
  expect(partyOf(`[Ana Lind|person] from the nurses’ strike, ${union} says, left.`)).toBeNull();
  const label = (inside: string) => partyOf(`HEARING\n\nMs. [Ana Lind|person] (${inside}): Thank you.`);
  expect(label('President, [Growers League|organisation]')).toBe('growers-league');
  expect(label('President, by telephone')).toBeNull();
});

describe('whose words stand behind a name', () => {
  it('does not take somebody for the son told of behind the name', () => {
    const text = '[Vesna Orlic|person], whose son is held, spoke. She was tired.';
    expect(meaning(text, 'She')).toEqual(['vesna-orlic']);
    expect(meaning('[Vesna Orlic|person], a son of the town, spoke. She was tired.', 'She')).toEqual([]);
  });
});

it('takes “on behalf of” for whom somebody acts, and nobody to whom something is done', () => {
  const league = 'on behalf of the [Growers League|organisation]';
  expect(partyOf(`[Ana Lind|person] asked a court ${league}.`)).toBe('growers-league');
  expect(partyOf(`“No,” said [Ana Lind|person] ${league}.`)).toBe('growers-league');
  expect(partyOf(`They are to question [Ana Lind|person] ${league}.`)).toBeNull();
  expect(partyOf(`A lawyer wrote to Ms [Ana Lind|person] ${league}.`)).toBeNull();
});
