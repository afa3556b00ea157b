import { describe, expect, it } from 'vitest';
import { markedText } from '../../fixtures/marked-text.ts';
import { sceneOf } from '../phrases/scene.ts';
import { isUnwritten, kindsOf } from './kinds.ts';

/** What "the company" may be in a text, where other documents call a body an owner. */
function companies(marked: string, owner: string): string[] {
  const { lexed, names } = markedText(marked);
  const told = { callings: [{ entity: owner, noun: 'owner' }], names: [] };
  return [...(kindsOf(sceneOf(lexed, names), told).byNoun.get('company') ?? [])];
}

describe('isUnwritten', () => {
  const union = (...forms: string[]) => ({ ...BODY, name: 'European Union', forms });

  it('is true of a noun in the full name of a body that the text tells of otherwise', () => {
    expect(isUnwritten(union('Brussels'), 'union')).toBe(true);
  });

  it('is false where the text writes it, or its letters, and of any other noun', () => {
    expect(isUnwritten(union('Brussels', 'European Union'), 'union')).toBe(false);
    expect(isUnwritten(union('EU'), 'union')).toBe(false);
    expect(isUnwritten(union('Brussels'), 'bloc')).toBe(false);
  });
});

const BODY = { key: 'body', type: 'organisation', code: null, role: null, party: null } as const;

/** The bodies that a noun may stand for in a text. */
function called(noun: string, marked: string): string[] {
  const { lexed, names } = markedText(marked);
  return [...(kindsOf(sceneOf(lexed, names)).byNoun.get(noun) ?? [])];
}

describe('kindsOf', () => {
  it('takes what one of a party is called for a party, and for no company', () => {
    expect(called('party', 'Ana Lind, a [Democrat|organisation], left.')).toEqual(['democrat']);
    expect(called('party', 'Ana Lind, of [Norfold|organisation], left.')).toEqual([]);
  });

  it('takes a name in capitals, or of several words, for what the noun behind it says', () => {
    expect(called('union', 'The [GMW|organisation] union left.')).toEqual(['gmw']);
    expect(called('party', 'The [Green Tide|organisation] party left.')).toEqual(['green-tide']);
    expect(called('union', 'The [GMW|organisation] union of cooks left.')).toEqual([]);
  });

  it('takes no list of fields for a firm, nor letters whose whole name says that they are none', () => {
    expect(called('company', 'The [Boat, Rail and Transport|organisation] left.')).toEqual([]);
    expect(called('company', 'The [Tarn Transport|organisation] left.')).toEqual(['tarn-transport']);
    const letters = 'The [TRT|organisation] left. The [Tarn Rail and Transport union|organisation|trt] left.';
    expect([called('company', letters), called('union', letters)]).toEqual([[], ['trt']]);
  });

  it('leaves open whose union it is behind a plain name, and knows a firm', () => {
    expect(called('union', 'The [Aurora|organisation] union left.')).toEqual([]);
    expect(called('airline', 'The [Aurora|organisation] airline left.')).toEqual(['aurora']);
  });

  it('takes no headline’s verb for what a name is called: "Port tribunal orders Norwind"', () => {
    expect(called('tribunal', 'Port tribunal orders [Aurora|organisation] to pay')).toEqual([]);
    expect(called('tribunal', 'The port tribunal [Aurora|organisation] paid')).toEqual(['aurora']);
  });

  it('takes the fuller name of another document by its head, as its own', () => {
    const kinds = (...names: string[]) => {
      const { lexed, names: own } = markedText('[QCL|organisation] left.');
      const learned = { callings: [], names: names.map((name) => ({ entity: 'qcl', name })) };
      return [...(kindsOf(sceneOf(lexed, own), learned).kinds.get('qcl') ?? [])];
    };
    expect(kinds('Quarn Airline Crews League')).not.toContain('company');
    expect(kinds('Quarn Coast Airline')).toEqual(['company']);
  });

  it('takes no firm for a government', () => {
    expect(called('government', 'The government [Quarn Motors|organisation] left.')).toEqual([]);
    expect(called('government', 'The government [Quarn Front|organisation] left.')).toEqual(['quarn-front']);
  });

  it('takes no firm for a land by the vice presidents that only firms have', () => {
    const land = (office: string) => called('country', `Ana Lind, ${office} of [Norwind|organisation], left.`);
    expect(land('president')).toEqual(['norwind']);
    expect(land('senior vice president')).toEqual([]);
  });

  it('takes what a campaign is for as no kind of it', () => {
    const kinds = (name: string) => {
      const { lexed, names } = markedText(`[${name}|organisation|x] paid.`);
      return [...(kindsOf(sceneOf(lexed, names)).kinds.get('x') ?? [])];
    };
    expect(kinds('Parents for Better Schools')).toEqual(['charity']);
    expect(kinds('Better Schools')).not.toEqual([]);
  });

  it('takes what a body makes or does, at the end of its name, for a company’s', () => {
    expect(called('company', '[Velmar Chemicals|organisation] left.')).toEqual(['velmar-chemicals']);
    expect(called('company', '[Chemicals Velmar|organisation] left.')).toEqual([]);
    expect(called('company', '[Council for Chemicals|organisation] left.')).toEqual([]);
  });

  it('takes what a body is called for it at the head of a sentence too', () => {
    expect(called('company', 'Contractor [Velmar|organisation] left.')).toEqual(['velmar']);
    expect(called('company', 'LIMA (NPA) - Contractor [Velmar|organisation] left.')).toEqual(['velmar']);
    expect(called('company', 'It rained. In Contractor [Velmar|organisation] left.')).toEqual([]);
  });

  it('takes what a body is called before it between commas and between dashes', () => {
    expect(called('union', 'The head of the nurses’ union, [Aurora|organisation], left.')).toEqual(['aurora']);
    expect(called('union', 'The head of the nurses’ union – [Aurora|organisation] – left.')).toEqual(['aurora']);
    expect(called('union', 'He told the nurses’ union – [Aurora|organisation] had left.')).toEqual([]);
  });

  it('knows the kind of a body by a foreign word of its name, whole or at the end of one', () => {
    expect(called('union', '[Sindicato Velmar|organisation] left.')).toEqual(['sindicato-velmar']);
    expect(called('association', '[Huurdersbond Velmar|organisation] left.')).toEqual(['huurdersbond-velmar']);
    expect(called('union', '[Aurora Velmar|organisation] left.')).toEqual([]);
  });

  it('takes a body for a union or an association by whom it represents, whatever its name', () => {
    const union = (text: string) => called('union', text);
    expect(union('[Aurora|organisation], which represents 640 of the airline’s pilots, left.')).toEqual(['aurora']);
    expect(union('[Pilots’ College|organisation|x] represents most pilots.')).toEqual(['x']);
    expect(union('[Aurora|organisation], which represents most of the staff, left.')).toEqual(['aurora']);
    expect(called('association', '[Aurora|organisation], which represents 90 hotels, left.')).toEqual(['aurora']);
    expect(union('[Aurora|organisation], which represents 90 hotels, left.')).toEqual([]);
    expect(union('[Aurora|organisation], which represents a threat, met the pilots.')).toEqual([]);
    expect(union('[Workers Party|organisation|x], which represents many drivers, left.')).toEqual([]);
  });

  it('reads what a body is called behind the letters it has in brackets', () => {
    expect(called('league', '[Aurora Velmar|organisation] (AV), a farmers’ league, left.')).toEqual(['aurora-velmar']);
    expect(called('league', '[Aurora Velmar|organisation] (AV) left a farmers’ league.')).toEqual([]);
  });

  it('takes an owner for a company, but no ministry for one', () => {
    expect(companies('[Norwind|organisation] paid.', 'norwind')).toEqual(['norwind']);
    expect(companies('[Ministry of the Sea|organisation] paid.', 'ministry-of-the-sea')).toEqual([]);
  });
});
