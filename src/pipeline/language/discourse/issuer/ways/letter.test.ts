import { describe, expect, it } from 'vitest';
import { markedText } from '../../../../fixtures/marked-text.ts';
import { sceneOf } from '../../../phrases/scene.ts';
import { meant } from '../../fixtures/meant.ts';
import { issuerOf } from '../issuer.ts';

const BODY = '\n\nThe talks have failed. We shall march on Monday.\n\n';
const CLOSE = 'In solidarity,\n\n[Ana Lind|person]\nGeneral Secretary';

/** Whose letter a text is, and who signs it. */
function letter(marked: string): readonly [string | null, string | null] {
  const { lexed, names } = markedText(marked);
  const found = issuerOf(sceneOf(lexed, names));
  return [found?.entities[0] ?? null, found?.signer ?? null];
}

describe('whose letter it is', () => {
  it.each([
    '[Welders Union|organisation]\nTo all members\n\nDear colleagues,',
    '[Welders Union|organisation], Quay Road\n\nLindhavn, 3 May 2031\n\nFellow members,',
    'The [Welders Union|organisation] (WU)\n\nComrades,',
  ])('is the body at its head, and “I” who signs: %s', (head) => {
    expect(letter(head + BODY + CLOSE)).toEqual(['welders-union', 'ana-lind']);
  });

  it('is the body for whom it is signed, or else the person who signs', () => {
    const head = 'Open letter on the ban\n\nDear Minister,';
    expect(letter(`${head}${BODY}For the [Welders Union|organisation]\n[Ana Lind|person], Chair`)).toEqual([
      'welders-union',
      'ana-lind',
    ]);
    expect(letter(`Dear Minister,${BODY}Yours,\n[Ana Lind|person]`)).toEqual(['ana-lind', 'ana-lind']);
  });

  it('is who signs with a house below the name, where it says "I" throughout', () => {
    const close = 'Yours,\n[Ana Lind|person]\n[Tarn Hospital|organisation]';
    expect(letter(`Sir,\n\nI saw it. I was there. I asked. I blame the pilots. I wrote.\n\n${close}`)[0]).toBe(
      'ana-lind',
    );
    expect(letter(`Sir,${BODY}We saw it. I was there.\n\n${close}`)[0]).toBe('tarn-hospital');
  });

  it('is, on a page of letters to the editor that holds one alone, its writer’s, and never the paper’s', () => {
    const page = 'Letters to the editor\n[Norwind Herald|organisation], 3 May 2031\n\n';
    expect(letter(`${page}Sir,${BODY}[Ana Lind|person]\nLindhavn`)).toEqual(['ana-lind', 'ana-lind']);
    expect(letter(`${page}Sir,${BODY}[Ana Lind|person]\nChair, [Welders Union|organisation]`)).toEqual([
      'welders-union',
      'ana-lind',
    ]);
    const first = `Sir,${BODY}[Tor Lien|person]\nTarn\n\nNot so fast\n\n`;
    expect(letter(`${page}${first}Sir,${BODY}[Ana Lind|person]\nLindhavn`)).toEqual([null, null]);
  });

  it('is nobody’s “I” where two sign', () => {
    const two = 'Yours,\n[Ana Lind|person] and [Tor Lien|person]';
    expect(letter(`[Welders Union|organisation]\n\nDear friends,${BODY}${two}`)).toEqual(['welders-union', null]);
    expect(letter(`Dear friends,${BODY}${two}`)).toEqual([null, null]);
  });

  it('is not whom it is to, nor who leads its body by no name', () => {
    expect(letter(`To: [Welders Union|organisation]\n\nDear Ms Ruiz,${BODY}${CLOSE}`)[0]).toBe('ana-lind');
    expect(
      letter(`[Executive Committee|organisation]\n[Welders Union|organisation]\n\nDear friends,${BODY}${CLOSE}`)[0],
    ).toBe('welders-union');
  });

  it('is never whose address stands above the greeting, or who is greeted by name', () => {
    const ask = '\n\nI wrote to you. I object. I ask you to resign.\n\n';
    const yours = 'Yours,\n[Ana Lind|person], Ombudsman';
    expect(letter(`Mr [Jon Roth|person]\nQuay 3, Tarn\n\nDear Sir,${ask}${yours}`)[0]).toBe('ana-lind');
    expect(letter(`The Chairman\n[Rice Board|organisation]\n\nDear Mr Roth,${ask}${yours}`)[0]).toBe('ana-lind');
    expect(letter(`Open letter\n\nProfessor [Jon Roth|person],${ask}${yours}`)[0]).toBe('ana-lind');
    expect(letter(`The Secretary\n[Welders Union|organisation]\n\nDear members,${BODY}${CLOSE}`)[0]).toBe(
      'welders-union',
    );
  });

  it('is the body’s whose department heads it, be it named nowhere else', () => {
    const { document, lexed, names } = markedText(`Norwind Gas — Complaints\n\nDear Sir,${BODY}${CLOSE}`);
    const found = issuerOf(sceneOf(lexed, names))!;
    expect(document.text.slice(found.start, found.end)).toBe('Norwind Gas');
  });

  it('is signed above a note, and by one whose office stands below', () => {
    const close = 'Yours,\n\n[Ana Lind|person]\nDeputy Chief [Grader|person]\n\n(To be read aloud.)';
    expect(letter(`Dear Mr Ruiz,${BODY}${close}`)).toEqual(['ana-lind', 'ana-lind']);
  });

  it('is nobody’s where a report quotes a letter, or greets within a sentence', () => {
    const quoted = '“Dear colleagues, we shall march,” she wrote to the members.';
    expect(letter(`[Welders Union|organisation] writes\n\n${quoted}${BODY}`)[0]).toBeNull();
    expect(letter(`[Welders Union|organisation]\n\nDear readers, I grew up by the mill.${BODY}`)[0]).toBeNull();
    expect(letter(`[Welders Union|organisation]\n\nDear friends,\n\nLIND: Not now.\n\nRUIZ: We march.`)[0]).toBeNull();
  });

  it('means by “your board” its own where it is to its members, and nobody else’s', () => {
    const told = (greeting: string, words = 'your board') =>
      meant(`[Welders Union|organisation]\n\n${greeting}\n\nOn Monday ${words} rejected the offer.\n\n${CLOSE}`, words);
    expect(told('Dear colleagues,')).toBe('welders-union');
    expect(told('Dear Mr Ruiz,')).toBe('');
    expect(told('Dear colleagues,', 'your employer')).toBe('');
  });
});
