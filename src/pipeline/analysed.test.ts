import { describe, expect, it } from 'vitest';
import { analysed } from './analysed.ts';
import { sourceDocument } from './fixtures/source-document.ts';

const settings = { issues: [], known: [] };

/** Who the words mean in the last document, beside the others of its briefing. */
function meant(words: string, ...texts: readonly string[]): string[] {
  const documents = texts.map((text, place) => sourceDocument(text, `d${place}`));
  const { analyses } = analysed(documents, settings, {});
  const backwards = analysed([...documents].reverse(), settings, {}).analyses.reverse();
  expect(backwards.map(({ mentions }) => mentions)).toEqual(analyses.map(({ mentions }) => mentions));
  const { mentions, entities } = analyses.at(-1)!;
  const start = texts.at(-1)!.lastIndexOf(words);
  return mentions
    .filter((mention) => mention.start === start)
    .map(({ entity }) => entities.find(({ key }) => key === entity)!.name);
}

const COUNCIL = 'The Tasman Regional Council has laid charges against Southmark Ltd on Monday. The Council was angry.';

describe('a body that only another document names', () => {
  const told = 'Eels died in May. The council admitted that it had waited.';

  it('is what a document means that names none such', () => {
    expect(meant('The council', COUNCIL, told)).toEqual(['Tasman Regional Council']);
    expect(meant('The company', COUNCIL, 'Eels died in May. The company denied it.')).toEqual(['Southmark Ltd']);
  });

  it('is not meant where others too are called so', () => {
    expect(meant('The council', COUNCIL, 'The Meridian City Council met. The council sat.', told)).toEqual([]);
  });

  it('is not meant where the document tells of another', () => {
    expect(meant('The council', COUNCIL, told.replace('Eels died', 'The works council met'))).toEqual([
      'works council',
    ]);
    expect(meant('The council', COUNCIL, told.replace('Eels died', 'A council in the north met'))).toEqual([]);
    expect(meant('The council', COUNCIL, told.replace('The council', 'The town council'))).toEqual([]);
    expect(meant('The council', COUNCIL, 'The Halden City Council met drivers. The council denied it.')).toEqual([
      'Halden City Council',
    ]);
  });

  it('is meant by whose it is, and by the noun alone until another is told of', () => {
    const union = 'The Tarn Bakers Union called a strike on Monday.';
    const own = 'The bakers’ union met Ana Lind. The union denied it. The cabin crew union sang.';
    expect(meant('The bakers’ union', union, own)).toEqual(['Tarn Bakers Union']);
    expect(meant('The union', union, own)).toEqual(['Tarn Bakers Union']);
    expect(meant('The union', union, `${own} The union met.`)).toEqual([]);
  });

  it('is meant by whose it is where it is called a federation of them', () => {
    const league = 'The Tarn Federation of Nurses called a strike on Monday.';
    const own = 'Norwind met. The nurses’ union denied it. The union left.';
    expect(meant('The nurses’ union', league, own)).toEqual(['Tarn Federation of Nurses']);
    expect(meant('The union', league, own)).toEqual(['Tarn Federation of Nurses']);
    const others = own.replace('nurses', 'dockers');
    expect(meant('The union', league, others)).not.toContain('Tarn Federation of Nurses');
  });

  it('is not meant by a word for many kinds of body, nor a ministry by another’s office', () => {
    const two = 'The Quarn Fishers Association met the Ministry of Foreign Trade on Monday.';
    expect(meant('The body', two, 'It rained. The body denied it.')).toEqual([]);
    expect(meant('The foreign ministry', two, 'It rained. The foreign ministry denied it.')).toEqual([]);
    expect(meant('The fishers', two, 'It rained. The fishers’ association denied it.')).toEqual([
      'Quarn Fishers Association',
    ]);
  });

  it('is meant by the head of its name written large at the head of a sentence, and not written small', () => {
    const told = 'The Coastal Traders Forum met drivers. The Forum was late.';
    expect(meant('The Forum', told, 'It rained in May. The Forum wants an answer.')).toEqual(['Coastal Traders Forum']);
    expect(meant('The forum', told, 'It rained in May. The forum wants an answer.')).toEqual([]);
  });

  it('is meant by its trade and its land together, and is nobody of another land', () => {
    const told = 'The Chilean Millers and Bakers Association met drivers. Peru was glad.';
    const text = 'The Union of Millers of Peru met in May. The Chilean bakers’ association wept.';
    expect(meant('The Chilean bakers', told, text)).toEqual(['Chilean Millers and Bakers Association']);
    expect(meant('The Chilean bakers', 'It rained. Peru was glad.', text)).toEqual([]);
  });

  it('is not meant by what another organ of state is called', () => {
    const ministry = 'The Ministry of Labour met drivers on Monday. The ministry was late.';
    expect(meant('Police', ministry, 'It rained. Police led them off the pier.')).not.toContain('Ministry of Labour');
    expect(meant('The ministry', ministry, 'It rained. The ministry was late.')).toEqual(['Ministry of Labour']);
  });

  it('is meant by "the rebels" where it alone is called a rebel one, whatever brigade there is', () => {
    const told = 'The government of Velmar met the rebel Upland Front. The Rieka Brigade left.';
    const rebels = 'Obel Norwind was late. The rebels denied it.';
    expect(meant('The rebels', told, rebels)).toEqual(['Upland Front']);
    expect(meant('The rebels', told.replace('rebel ', ''), rebels)).not.toEqual(['Upland Front']);
  });

  it('is meant by a part of its name written large, whatever other body is of that kind', () => {
    const other = 'The Federation of Smelter Workers met drivers. The Federation left.';
    const told = 'The Northern Chamber met drivers. Jobs hang on it, said the Federation.';
    expect(meant('the Federation', other, told)).toEqual(['Federation of Smelter Workers']);
    expect(
      meant('the Federation', other.replace('Federation of', 'Guild of').replace('Federation', 'Guild'), told),
    ).toEqual([]);
  });

  it('shows by its fuller name what a document means that has only its letters', () => {
    const full = 'The Municipal Workers Union (MWU) met the Coast Harbour Board (CHB) on Monday. The MWU left.';
    const short = 'The MWU met the CHB on Monday, and Ida Holm left. The union denied it.';
    expect(meant('The union', full, short)).toEqual(['MWU']);
    expect(meant('The union', short)).toEqual([]);
  });
});

describe('somebody whom only another document names', () => {
  const told = 'Environment Minister Simon Treloar met drivers. Spokesman Jon Vik left.';

  it('is the minister that a document means who names none', () => {
    expect(meant('The environment minister', told, 'It rained. The environment minister denied it.')).toEqual([
      'Simon Treloar',
    ]);
  });

  it('is not another minister, nor one of many, nor somebody told of under no name', () => {
    expect(meant('The farm minister', told, 'It rained. The farm minister denied it.')).toEqual([]);
    expect(meant('The spokesman', told, 'It rained. The spokesman denied it.')).toEqual([]);
    expect(meant('The minister', told, 'A minister met drivers. It rained. The minister denied it.')).toEqual([]);
  });
});

describe('the land whose affairs all documents treat', () => {
  const one = 'The government of Chile met drivers. Chile was calm.';

  it('is that of a document that names no land, where two agree', () => {
    const told = 'It rained. The government denied it.';
    expect(meant('The government', one, `${one} It rained.`, told)).toEqual(['Chile']);
    expect(meant('The government', one, told)).toEqual([]);
    expect(meant('The government', one, 'The government of Peru met drivers. Peru was calm.', told)).toEqual([]);
  });
});

describe('an office', () => {
  it('is whose the document itself says it is, before whom another tells of', () => {
    const other = 'Prime Minister Ole Berg was sworn in on Friday. It rained.';
    const told =
      'Prime Minister Ana Lind was late. It rained in Tarn. It snowed. It was cold. The prime minister wept.';
    expect(meant('The prime minister', other, told)).toEqual(['Ana Lind']);
  });
});
