import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { lex } from '../../lex.ts';
import { namesOf } from '../names.ts';

const namedIn = (text: string) =>
  namesOf(lex(sourceDocument(text)), { issues: [], known: [] }).entities.map(({ name }) => name);

it('names a body by all the words of its label', () => {
  const table = 'Party | Demand\nHerders’ Council | Keep the pastures\nHospitals Board | Offers 5 percent';
  expect(namedIn(table)).toEqual(expect.arrayContaining(['Herders’ Council', 'Hospitals Board']));
  expect(namedIn('Against:\n\n- Bridge Users’ Alliance: threatens a boycott')).toContain('Bridge Users’ Alliance');
});

it('takes no other words before a colon for a body', () => {
  expect(namedIn('Next week:\n\n- Friday Talks: the union meets\n- More pay for the Council: no')).not.toEqual(
    expect.arrayContaining(['Friday Talks']),
  );
});
