import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { lexedOf } from '../../lex.ts';
import { namesOfAll } from '../names.ts';

const people = (...texts: string[]) =>
  namesOfAll(lexedOf(texts.map((text, i) => sourceDocument(text, `${i}`))), { issues: [], known: [] }).map(
    ({ entities }) => entities.filter(({ type }) => type === 'person').map(({ name }) => name),
  );

describe('surnamesOf', () => {
  it('finds somebody of another document by a surname that is a word too', () => {
    const whole = 'Tomas Quill, the trade minister, spoke.';
    expect(people(whole, 'Quill rejected the offer.')[1]).toEqual(['Quill']);
    expect(people(whole, 'Quill said no.')[1]).toEqual(['Quill']);
  });

  it('finds it behind a given name and what stands between', () => {
    expect(people('João da Silva Pinto, the trade minister, spoke.', 'Pinto rejected the offer.')[1]).toEqual([
      'Pinto',
    ]);
  });

  it('leaves the word where it is one, and where nobody bears it', () => {
    expect(people('Tomas Quill, the trade minister, spoke.', 'The quill broke. Quill pens are dear.')[1]).toEqual([]);
    expect(people('The minister spoke.', 'Quill rejected the offer.')[1]).toEqual([]);
  });
});

describe('initials', () => {
  it('are of whose family’s name comes first, and of whose two surnames come last', () => {
    expect(people('Yoon Seung-jin spoke. S. Yoon left.')[0]).toEqual(['Yoon Seung-jin']);
    expect(people('Hugo José Marín Rivas spoke. H. Marín Rivas left.')[0]).toEqual(['Hugo José Marín Rivas']);
  });

  it('are another’s where they are other letters', () => {
    expect(people('Yoon Seung-jin spoke. B. Yoon left.')[0]).toHaveLength(2);
  });
});

describe('“III”', () => {
  it('is a part of a name with a surname and of a king’s, and none of what is numbered', () => {
    expect(people('King Rasul II met Ines Roth. King Rasul left.')[0]).toEqual(['Rasul II', 'Ines Roth']);
    expect(people('Thomas IX said so.')[0]).toEqual(['Thomas IX']);
    expect(people('Robert Haines III spoke. Haines left.')[0]).toEqual(['Robert Haines III']);
    expect(people('They read Article III. Then Ana Ruiz left.')[0]).toEqual(['Ana Ruiz']);
  });
});
