import { describe, expect, it } from 'vitest';
import { meaning } from './fixtures/meaning.ts';

describe('the person that a role stands for', () => {
  const dockers =
    'Dock strike: [Mara Voss|person], general secretary of the [Dockers’ Guild|organisation], spoke on Monday. ';

  it('takes "the general secretary" for the person introduced so', () => {
    expect(meaning(`${dockers}The general secretary rejected the offer.`, 'The general secretary')).toEqual([
      'mara-voss',
    ]);
  });

  it('takes no minister for another minister', () => {
    const text = 'Transport Minister [Ole Berg|person] spoke. The finance minister was silent.';
    expect(meaning(text, 'The finance minister')).toEqual([]);
  });

  it('leaves "the minister" open where two were told of in one sentence', () => {
    const text =
      'Transport Minister [Ole Berg|person] met Finance Minister [Ida Holm|person]. The minister was pleased.';
    expect(meaning(text, 'The minister')).toEqual([]);
  });

  it('takes the leader of a country for its president', () => {
    const text =
      'Kenyan President [Amos Okello|person] arrived in [Kenya|country]. [Kenyan|country|kenya] crowds cheered the Kenyan leader.';
    expect(
      meaning(
        text.replace('the Kenyan', 'the [Kenyan|country|kenya]').replace(/^Kenyan/, '[Kenyan|country|kenya]'),
        'the Kenyan leader',
      ),
    ).toEqual(['amos-okello']);
  });

  it('takes "the head of delegation" for who was called so, and nobody else', () => {
    const text =
      '[Ana Lind|person], head of the delegation of [Peru|country], spoke. [Ole Berg|person] wept. It rained.';
    expect(meaning(`${text} The head of delegation left.`, 'The head of delegation')).toEqual(['ana-lind']);
    expect(meaning(`${text} The head of security left.`, 'The head of security')).toEqual([]);
  });

  it('takes no "diplomat" for an ambassador of before where the sentence before is about another', () => {
    const text = 'Ambassador [Ole Berg|person] was summoned. [Ana Lind|person] warned of more.';
    expect(meaning(`${text} The diplomat left.`, 'The diplomat')).toEqual([]);
    expect(meaning(text.replace(/\. \[Ana.*/, '. The diplomat left.'), 'The diplomat')).toEqual(['ole-berg']);
  });
});
