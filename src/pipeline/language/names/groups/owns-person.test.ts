import { describe, expect, it } from 'vitest';
import { markedNames, namedIn, typedNames } from '../../../fixtures/named.ts';

describe('a common word that owns somebody', () => {
  it('is the short name of a body at the head of a sentence', () => {
    expect(typedNames("Renew's Marie Duval left.")).toEqual(['Renew: organisation', 'Marie Duval: person']);
    expect(markedNames("Labour's Shadow Home Secretary Yvette Arnott left.")).toBe(
      "[Labour]'s Shadow Home Secretary [Yvette Arnott] left.",
    );
    expect(markedNames("Unity's leader Pia Holm left.")).toBe("[Unity]'s leader [Pia Holm] left.");
  });

  it('is none where it is a day, or owns what bears the name', () => {
    expect(markedNames("Yesterday's guest Ana Ruiz left.")).toBe("Yesterday's guest [Ana Ruiz] left.");
    expect(markedNames("Yesterday's Ana Ruiz concert was full.")).toBe("Yesterday's [Ana Ruiz] concert was full.");
    expect(markedNames("Reform's Ana Ruiz concert was full.")).toBe("Reform's [Ana Ruiz] concert was full.");
  });

  it('is that body where it acts too, and the common word elsewhere', () => {
    expect(markedNames("Renew's Marie Duval left. Renew has a plan. Renew abstained.")).toBe(
      "[Renew]'s [Marie Duval] left. [Renew] has a plan. [Renew] abstained.",
    );
    expect(markedNames('Reform has failed. Reform is needed.')).toBe('Reform has failed. Reform is needed.');
  });
});

describe('a party’s or a people’s name at the head of a sentence', () => {
  it('is one where it does what people do, or has members, and the common word elsewhere', () => {
    expect(markedNames('Labour denied it. Labour has accused them. Labour councillors left.')).toBe(
      '[Labour] denied it. [Labour] has accused them. [Labour] councillors left.',
    );
    expect(markedNames('Labour has become dear. Labour costs rose.')).toBe(
      'Labour has become dear. Labour costs rose.',
    );
  });

  it('is one wherever nobody writes it small', () => {
    expect(markedNames('Muslims stayed. Republicans and Sikhs left.')).toBe(
      '[Muslims] stayed. [Republicans] and [Sikhs] left.',
    );
    expect(markedNames('Muslim clerics stayed. Liberal rules help. Christian Lind left.')).toBe(
      'Muslim clerics stayed. Liberal rules help. [Christian Lind] left.',
    );
  });

  it('is one before the office of whoever is elected for it, and part of a minister’s title', () => {
    expect(markedNames('The Labour MP Ana Ruiz met Conservative Councillor Tor Lien.')).toBe(
      'The [Labour] MP [Ana Ruiz] met [Conservative] Councillor [Tor Lien].',
    );
    expect(namedIn('The Labour MP Ana Ruiz left.').entities.map(({ party }) => party)).toEqual([null, 'labour']);
    expect(markedNames('The Labour Minister Ana Ruiz left.')).toBe('The Labour Minister [Ana Ruiz] left.');
  });

  it('is one behind “the”, and where a rally has a leader', () => {
    expect(markedNames('The Liberals want a vote. They met the Communists.')).toBe(
      'The [Liberals] want a vote. They met the [Communists].',
    );
    expect(markedNames('The chief of the Democratic Rally left.')).toBe('The chief of the [Democratic Rally] left.');
    expect(markedNames('The Government left. The organisers of the Harbour Rally left.')).toBe(
      'The Government left. The organisers of the Harbour Rally left.',
    );
  });
});
