import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../fixtures/named.ts';

describe('forms of address of other tongues', () => {
  it('are no part of the name behind them', () => {
    expect(marked('Then Datuk Omar Lim met Ustazah Nur Idris, Señora Quispe and Alhaji Musa Bello.')).toBe(
      'Then Datuk [Omar Lim] met Ustazah [Nur Idris], Señora [Quispe] and Alhaji [Musa Bello].',
    );
    expect(marked('Then Dato’ Omar Lim met Kalbatono Nino Beridze and Engr. Tope Ade.')).toBe(
      'Then Dato’ [Omar Lim] met Kalbatono [Nino Beridze] and Engr. [Tope Ade].',
    );
  });

  it('may be of two words, and stand behind an office', () => {
    expect(marked('Then Tan Sri Omar Lim met Prime Minister Datuk Seri Nur Idris.')).toBe(
      'Then Tan Sri [Omar Lim] met Prime Minister Datuk Seri [Nur Idris].',
    );
    expect(marked('Then Tan Lim met Sri Idris.')).toBe('Then [Tan Lim] met [Sri Idris].');
  });

  it('open the names of bodies that are called after somebody', () => {
    expect(marked('The Tunku Omar University and the Datuk Lim Foundation agreed.')).toBe(
      'The [Tunku Omar University] and the [Datuk Lim Foundation] agreed.',
    );
  });
});

describe('a form of address that somebody may be called by', () => {
  it('is one where the documents have another of its tongue', () => {
    expect(marked('Then Datuk Omar Lim met Tun Aminah. U Tin Hla met Daw Mya.')).toBe(
      'Then Datuk [Omar Lim] met Tun [Aminah]. U [Tin Hla] met Daw [Mya].',
    );
  });

  it('is one where the name behind it stands alone too', () => {
    expect(marked('Then Don Luis Tupa came. Luis Tupa spoke.')).toBe('Then Don [Luis Tupa] came. [Luis Tupa] spoke.');
  });

  it('is one before a first name alone where the documents have the whole name', () => {
    expect(marked('Luis Tupa came. Then Don Luis spoke, and Don Haskell left.')).toBe(
      '[Luis Tupa] came. Then Don [Luis] spoke, and [Don Haskell] left.',
    );
  });

  it('else is a name', () => {
    expect(marked('Then Don Haskell met Tun Win and Haji Omar. Later Haskell left.')).toBe(
      'Then [Don Haskell] met [Tun Win] and [Haji Omar]. Later [Haskell] left.',
    );
    expect(marked('Then Datuk Omar Lim met Ana Tun.')).toBe('Then Datuk [Omar Lim] met [Ana Tun].');
  });
});
