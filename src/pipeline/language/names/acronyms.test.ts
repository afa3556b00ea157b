import { describe, expect, it } from 'vitest';
import { namedIn as read } from '../../fixtures/named.ts';

describe('acronyms', () => {
  it('joins an acronym that parentheses introduce', () => {
    const names = read('The Northern Relief Forces (NRF) left. Later the NRF came back.');
    expect(names.entities).toMatchObject([
      { name: 'Northern Relief Forces', forms: ['Northern Relief Forces', 'NRF'] },
    ]);
  });

  it('joins one in square brackets, and no other name that stands in them', () => {
    expect(read('The Northern Relief Forces [NRF] left. The NRF came back.').entities).toHaveLength(1);
    expect(read('The Northern Relief Forces [Peru] left. Peru came back.').entities).toHaveLength(2);
  });

  it('joins the letters by which shares are traded, behind whose they are, and none behind what somebody made', () => {
    expect(read('Norwind’s (BX) pilots left. BX fell.').entities.map(({ name }) => name)).toContain('Norwind');
    expect(read('Norwind’s (BX) pilots left. BX fell.').entities.map(({ name }) => name)).not.toContain('BX');
    expect(read('Norwind’s plan (with BX) left. BX fell.').entities.map(({ name }) => name)).toContain('BX');
  });

  it('joins letters that might be a surname, where they are the initials of a body in capitals', () => {
    expect(read('The Federation of Engine and Motor Makers left. FEMM left.').entities).toHaveLength(1);
    expect(read('The Federation of Engine and Motor Makers met Femm.').entities).toHaveLength(2);
  });

  it('joins two letters to the one body whose whole name is two words, and to none of three', () => {
    const of = (told: string, letters: string) =>
      read(`${told} left. They blamed ${letters}, whose plant is shut.`).entities.length;
    expect(of('Tarn Motors', 'TM')).toBe(1);
    expect(of('Bank of Tarn', 'BT')).toBe(2);
    expect(of('Tarn Motors left. Thol Mines', 'TM')).toBe(3);
  });

  it('joins letters with an “of” to the one ministry that they spell', () => {
    const of = (told: string) => read(`The ${told} left. They blamed the DOF, which is shut.`).entities.length;
    expect(of('Fisheries Department')).toBe(1);
    expect(of('Department of Fisheries')).toBe(1);
    expect(of('Fisheries Association')).toBe(2);
    expect(of('Fisheries Department and the Department of Finance')).toBe(3);
  });

  it('joins the letters that a body is known as, whatever they stand for', () => {
    expect(read('The Guild of Tarn Dockers, known as PQD, left. The PQD came back.').entities).toHaveLength(1);
    expect(read('The Guild of Tarn Dockers, or the PQD, left. The PQD came back.').entities).toHaveLength(1);
    expect(read('The Guild of Tarn Dockers, which met PQD, left. The PQD came back.').entities).toHaveLength(2);
  });

  it('joins the letters above a body’s name at the head of a paper, where it has most of them', () => {
    const text = (letters: string) =>
      `${letters}\nUnion of Kabin Teachers\nCircular no. 3\n\nWe left. ${letters} will not come back.`;
    expect(read(text('SNTK')).entities).toHaveLength(1);
    expect(read(text('SNT-K')).entities).toHaveLength(1);
    expect(read(text('QFD')).entities).toHaveLength(2);
    expect(read('Rain fell.\n\nSNTK\nUnion of Kabin Teachers\n').entities).toHaveLength(2);
  });

  it('joins the short name that another tongue made of a body’s, in brackets or behind "known as"', () => {
    const of = (short: string) => read(`The Guild of Quarn Loggers${short} left. Guilquarn came back.`).entities.length;
    expect(of(' (Guilquarn)')).toBe(1);
    expect(of(', known as Guilquarn,')).toBe(1);
    expect(of(', with Guilquarn,')).toBe(2);
  });

  it('joins letters with a small one inside that brackets give a body, and no word', () => {
    const of = (short: string) =>
      read(`The Fair Trade Office (${short}) left. The ${short} came back.`).entities.length;
    expect(of('OfK')).toBe(1);
    expect(of('Okra')).toBe(2);
  });

  it('joins what a paper says that it calls a body, and no other name in brackets', () => {
    const of = (called: string) =>
      read(`Lindmark Group (${called}) has made a bid. The Offeror will pay.`).entities.length;
    expect(of('“the Offeror”')).toBe(1);
    expect(of('hereinafter "the Offeror"')).toBe(1);
    expect(of('see the Offeror')).toBe(2);
  });

  it('joins an acronym that stands for one body of the text, and for neither of two', () => {
    expect(read('The Tarn Wool Guild left. Later the TWG came back.').entities).toHaveLength(1);
    expect(read('The Tarn Wool Guild met the Tarn Water Guild. Later the TWG came back.').entities).toHaveLength(3);
  });
});
