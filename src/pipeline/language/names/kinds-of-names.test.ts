import { describe, expect, it } from 'vitest';
import { typedNames } from '../../fixtures/named.ts';

describe('what kind of thing a name is', () => {
  it('takes what is announced as several bodies for bodies, and people announced so for people', () => {
    expect(typedNames('The schools Santo Vero and Quarnata closed.')).toEqual([
      'Santo Vero: organisation',
      'Quarnata: organisation',
    ]);
    expect(typedNames('The teachers Ana Vero and Ada Quarn left.')).toEqual(['Ana Vero: person', 'Ada Quarn: person']);
  });

  it('takes what somebody is next to for a place, and whom he writes to for none', () => {
    expect(typedNames('He was next to Genvora.')).toEqual(['Genvora: place']);
    expect(typedNames('He wrote to Genvora.')).toEqual(['Genvora: organisation']);
  });

  it('takes a convention centre for a place, and a centre for peace for a body', () => {
    expect(typedNames('He is at the Quarn Convention Centre.')).toEqual(['Quarn Convention Centre: place']);
    expect(typedNames('He is at the Quarn Peace Centre.')).toEqual(['Quarn Peace Centre: organisation']);
  });

  it('takes only what may open the name of a place for one', () => {
    expect(typedNames('They were in Port Velm.')).toEqual(['Port Velm: place']);
    expect(typedNames('They chose Park Velm-Ho.')).toEqual(['Park Velm-Ho: person']);
  });
});
