import { describe, expect, it } from 'vitest';
import { namedIn as read, typedNames as types } from '../../../fixtures/named.ts';

describe('the government of a land', () => {
  it('takes the government of a land, written large, for the land', () => {
    const forms = (text: string) => read(text).entities.find(({ name }) => name === 'Peru')?.forms;
    expect(forms('The Government of Peru left. Chile stayed.')).toContain('Government of Peru');
    expect(forms('The Peruvian Government left.')).toContain('Peruvian Government');
    expect(types('The Peruvian Government Gazette has it.').join()).toContain('organisation');
  });
});

describe('who faces rebels', () => {
  it.each([
    'Quarnia and the rebel Northern Front agreed. It rained.',
    'Quarnia, rebels near truce\n\nQuarnia left. It rained.',
    'A truce between Quarnia and rebels held. It rained.',
  ])('is a state: %s', (text) => {
    expect(types(text)).toContain('Quarnia: country');
  });

  it('is none where the rebels are its own shareholders', () => {
    expect(types('Norwind and rebel shareholders agreed. It rained.')).not.toContain('Norwind: country');
  });
});

describe('who has its own minister', () => {
  it('is a state, whatever else is “its” before', () => {
    expect(types('Quarnia buys its wheat from its neighbour. Its trade minister, Ana Ruiz, left.')).toContain(
      'Quarnia: country',
    );
    expect(types('Quarnia buys its wheat from Peru. Its trade manager, Ana Ruiz, left.')).not.toContain(
      'Quarnia: country',
    );
  });

  it('is a state, as is who accuses its neighbour of arming rebels', () => {
    expect(types('Quarnia accused neighbouring Norvaria of arming rebels.')).toContain('Quarnia: country');
    expect(types('Norwind accused neighbouring Kabin of poaching crews.')).not.toContain('Norwind: country');
  });
});
