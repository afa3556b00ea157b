import { describe, expect, it } from 'vitest';
import { meaning } from '../fixtures/meaning.ts';

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

  it('takes "the president" alone for the land’s, beside one of a court or a club, and that one by whose he is', () => {
    const both = 'President [Ole Berg|person] was heard, said the court’s president, [Ida Holm|person]. ';
    expect(meaning(`${both}The president left.`, 'The president')).toEqual(['ole-berg']);
    expect(meaning(`${both}The court’s president left.`, 'The court’s president')).toEqual(['ida-holm']);
    const since = `${both}Rain fell. The club was glad. Then [Ida Holm|person] sang. `;
    expect(meaning(`${since}The president left.`, 'The president')).not.toEqual(['ole-berg']);
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
