import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';

/** Who says each quotation. */
function speakers(text: string): string[] {
  const { statements } = analyse(sourceDocument(text), { issues: [], known: [] });
  return statements.filter(({ kind }) => kind === 'direct').map(({ speakers: own }) => own.join('+'));
}

const QUOTED = '“I blame whoever sits in the capital and counts money.”';
const NEWS = 'Ana Lind waited for the bus in the rain for an hour.';

describe('a quotation alone behind a sentence that tells of somebody', () => {
  it('is theirs, by name or pronoun', () => {
    expect(speakers(`${NEWS} ${QUOTED}`)).toEqual(['ana-lind']);
    expect(speakers(`${NEWS} She did not blame the drivers. ${QUOTED}`)).toEqual(['ana-lind']);
  });

  it('is nobody’s in a new paragraph, behind a body, or where another says something before', () => {
    expect(speakers(`${NEWS}\n\n${QUOTED}`)).toEqual(['']);
    expect(speakers(`The Norwind Group closed its mill in the rain. ${QUOTED}`)).toEqual(['']);
    expect(speakers(`${NEWS} Then, “the driver” said no. ${QUOTED}`)).toEqual(['']);
  });

  it('is that of whom a live report shows, and of a person without a name who does something', () => {
    expect(speakers(`Here’s Ana Lind on the steps, in the rain. ${QUOTED}`)).toEqual(['ana-lind']);
    const found = (text: string) =>
      analyse(sourceDocument(text), { issues: [], known: [] })
        .statements.filter(({ kind }) => kind === 'direct')
        .map(({ unnamed }) => unnamed);
    expect(found(`One Peruvian negotiator, asked for a verdict, shrugged. ${QUOTED}`)).toEqual([
      'One Peruvian negotiator',
    ]);
    expect(found(`One old ferry, asked for by many, sank. ${QUOTED}`)).toEqual([null]);
    expect(speakers(`Ana Lind, a nurse from Rona, waited for the bus. ${QUOTED}`)).toEqual(['ana-lind']);
  });

  it('is that of whom an office names, and behind what another promises in passing', () => {
    expect(speakers(`Presiding judge Ana Lind wants no speeches. ${QUOTED}`)).toEqual(['ana-lind']);
    const denied = 'Ana Lind denied having been helped by Peru, which has promised two boats.';
    expect(speakers(`${denied} ${QUOTED}`).at(-1)).toBe('ana-lind');
    const told = 'Ana Lind denied having been helped, and Peru has promised two boats.';
    expect(speakers(`${told} ${QUOTED}`).at(-1)).not.toBe('ana-lind');
  });

  it('is that of whose name and a colon open it, whoever asked before, if it is no more than "yes"', () => {
    const asked = 'Otto Ruiz asked Ana Lind whether the firm “took the money that was meant for the crews”.';
    expect(speakers(`Ana Lind left.\n\n${asked} Lind: “In about nine thousand contracts, yes.”`).at(-1)).toBe(
      'ana-lind',
    );
  });

  it('is not that of who spoke last where another name comes up between', () => {
    const said = 'Otto Ruiz said the offer was “the most generous we have ever made to anybody”.';
    expect(speakers(`${said} Ana Lind turned the money down. ${QUOTED}`).at(-1)).toBe('ana-lind');
    expect(speakers(`${said} It is late. ${QUOTED}`).at(-1)).not.toBe('ana-lind');
  });
});
