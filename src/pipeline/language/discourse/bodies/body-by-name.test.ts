import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';
import { meaning } from '../fixtures/meaning.ts';
import { partyOf } from '../fixtures/party-of.ts';

describe('a body by the last words of its name', () => {
  it('takes the last words of a name, written small, for the body, where one alone ends so', () => {
    const text = 'The [Tarn Coast Guard|organisation] came. The coast guard left.';
    expect(meaning(text, 'The coast guard')).toEqual(['tarn-coast-guard']);
    expect(meaning(`The [Lund Coast Guard|organisation] slept. ${text}`, 'The coast guard')).toEqual([]);
    expect(meaning('The [Tarn Coast Guard|organisation] came. The prison guard left.', 'The prison guard')).toEqual([]);
  });

  it('takes the county for the one place so named, and a word of a town’s for none', () => {
    const text = '[Tarn County|place] sued the firm. The county said so.';
    expect(meaning(text, 'The county')).toEqual(['tarn-county']);
    expect(meaning(text.replace('sued', 'and [Lund County|place] sued'), 'The county')).toEqual([]);
    expect(
      meaning(text.replace('Tarn County', 'Tarn Bridge').replace('The county', 'The bridge'), 'The bridge'),
    ).toEqual([]);
  });

  it('takes the district for the one body with the word at the head of its name', () => {
    const text = 'The [Tarn School District|organisation] met. The district said so.';
    expect(meaning(text, 'The district')).toEqual(['tarn-school-district']);
    expect(meaning(text.replace('met', 'and [Lund Fire District|organisation] met'), 'The district')).toEqual([]);
    const told = 'The [Tarn School District|organisation] met. [Ida Rao|person] said the district had left.';
    expect(meaning(told, 'the district')).toEqual(['tarn-school-district']);
    expect(meaning(told.replace('said the district had', 'had toured the district and'), 'the district')).toEqual([]);
  });

  it('takes “the union”, written small, for no union of states', () => {
    const told = (text: string) =>
      analyse(sourceDocument(text), { issues: [], known: [] }).mentions.flatMap(({ form, entity }) =>
        form === 'nominal' ? [entity] : [],
      );
    expect(told('The European Union wrote. The union said so.')).toEqual([]);
    expect(told('The Bakers’ Union wrote. The union said so.')).toEqual(['bakers-union']);
  });

  it('takes nobody for “the opposition in” a place of which nothing tells', () => {
    const text = 'The [Tarn Alliance|organisation] left [Velm|place]. The alliance in [Velm|place] stayed.';
    expect(meaning(text, 'The alliance')).toEqual([]);
    expect(meaning(text.replace('alliance in [Velm|place]', 'alliance'), 'The alliance')).toEqual(['tarn-alliance']);
  });

  it('takes "the trust" for the one so named, and not "the trust of others"', () => {
    const text = 'The [Quarn Care Trust|organisation] met drivers. The trust said so.';
    expect(meaning(text, 'The trust')).toEqual(['quarn-care-trust']);
    expect(meaning(text.replace('The trust said', 'The trust of others said'), 'The trust of others')).toEqual([]);
    expect(meaning(text.replace('met', 'met the [Coast Trust|organisation] and'), 'The trust')).toEqual([]);
  });

  it('is no station where the word says something else', () => {
    expect(partyOf('[Radio Delta|organisation] rang. The governor of the delta, [Ana Lind|person], left.')).toBeNull();
  });
});
