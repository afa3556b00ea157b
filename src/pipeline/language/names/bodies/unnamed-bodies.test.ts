import { describe, expect, it } from 'vitest';
import { markedNames, typedNames } from '../../../fixtures/named.ts';

describe('a body that a text knows by what it is alone', () => {
  it('is a union by its members, where no union has a name', () => {
    expect(markedNames('Dockers’ union leader Ana Ruiz left. The dockers’ union met.')).toBe(
      '[Dockers’ union] leader [Ana Ruiz] left. The [dockers’ union] met.',
    );
    expect(markedNames('The dockers’ union met the Harbour Guild.')).toBe(
      'The dockers’ union met the [Harbour Guild].',
    );
    expect(markedNames('The dockers’ union met the Employers’ Federation and the European Union (EU).')).toContain(
      '[dockers’ union]',
    );
    expect(markedNames('The dockers’ union met NRT.')).not.toContain('[dockers');
    expect(markedNames('The dockers’ union met the United Quay Workers.')).toBe(
      'The dockers’ union met the [United Quay Workers].',
    );
    expect(markedNames('The town’s union met. A dockers’ union met.')).not.toContain('[');
  });

  it('is one of the whole land, but not of a part of it', () => {
    expect(markedNames('Ana Ruiz met the national teachers’ federation. The teachers’ federation left.')).toBe(
      '[Ana Ruiz] met the national [teachers’ federation]. The [teachers’ federation] left.',
    );
    expect(markedNames('Ana Ruiz met the country’s largest teachers’ union.')).toContain('[teachers’ union]');
    expect(markedNames('Ana Ruiz met the Peruvian teachers’ union.')).toContain('[Peruvian] [teachers’ union]');
    expect(markedNames('Ana Ruiz met the rival teachers’ federation.')).not.toContain('federation]');
  });

  it('is nobody but the union that is named beside its members', () => {
    expect(markedNames('Rail firm Torvia met the dockers’ union Kabin. The dockers’ union left.')).toBe(
      'Rail firm [Torvia] met the dockers’ union [Kabin]. The dockers’ union left.',
    );
    expect(markedNames('On Monday the dockers’ union, Kabin, left. The dockers’ union met.')).not.toContain(
      '[dockers’',
    );
    expect(markedNames('At the dockers’ union, Ana Ruiz left.')).toContain('[dockers’ union]');
  });

  it('is a government and its ministries, where no land is named', () => {
    expect(markedNames('The minister left. The health ministry and the government said so.')).toBe(
      'The minister left. The [health ministry] and the [government] said so.',
    );
    expect(markedNames('Peru is far. The minister left. The government said so.')).not.toContain('[government]');
    expect(markedNames('The farmer left. The government said so.')).not.toContain('[');
  });

  it('is a body by its officer, and then wherever it is told of', () => {
    expect(markedNames('Grain board chairman Otto Ruiz left. They thanked the grain board.')).toBe(
      '[Grain board] chairman [Otto Ruiz] left. They thanked the [grain board].',
    );
    expect(markedNames('The orchard owners’ league in Velm, headed by Ana Ruiz, met.')).toContain(
      '[orchard owners’ league]',
    );
  });

  it('is a body by an officer told of before it, or in one of the next sentences', () => {
    expect(markedNames('The chairman of the pear growers’ cooperative, Otto Ruiz, left.')).toContain(
      '[pear growers’ cooperative]',
    );
    expect(markedNames('The joint survey mission waited. “It is late,” said its head, Otto Ruiz.')).toContain(
      '[joint survey mission]',
    );
    expect(markedNames('The joint survey mission waited. Its radios were lost. Otto Ruiz stayed.')).not.toContain(
      'mission]',
    );
  });

  it('is none where a body with a name may be meant, where any is, and without an officer', () => {
    expect(markedNames('The Velm Grain Agency met. Grain board chairman Otto Ruiz left.')).not.toContain(
      '[Grain board]',
    );
    expect(markedNames('National board chairman Otto Ruiz left.')).not.toContain('board]');
    expect(markedNames('The grain board left. Otto Ruiz stayed.')).not.toContain('board]');
  });
});

describe('a body that is all that is told of whose somebody is', () => {
  it('is one in brackets behind a name or before the colon of who speaks', () => {
    expect(typedNames('In the studio: Otto Ruiz (municipal workers’ committee), Ida Roth (city council).')).toEqual(
      expect.arrayContaining(['municipal workers’ committee: organisation', 'city council: organisation']),
    );
    expect(typedNames('Otto Ruiz of the tram depot union: They lied to us.')).toContain(
      'tram depot union: organisation',
    );
  });

  it('is none that may be any, or that a body with a name may be', () => {
    expect(typedNames('In the studio: Otto Ruiz (local council).').join()).not.toContain('council');
    const named = 'Otto Ruiz of the tram depot union: They lied. The Velm Tram Depot Union left.';
    expect(typedNames(named).join()).not.toContain('tram depot union: organisation');
  });
});
