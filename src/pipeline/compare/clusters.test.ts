import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { clustersIn } from './fixtures/clusters-in.ts';

describe('clustersOf, on invented briefings', () => {
  const briefings = parsed(readFileSync(new URL('./fixtures/briefings.txt', import.meta.url), 'utf8'));
  const right: string[] = [];
  const wrong: string[] = [];
  let wanted = 0;

  beforeAll(async () => {
    for (const documents of briefings.values()) {
      const facts = new Map([...documents.values()].flat().map(({ text, facts: own }) => [text, own]));
      const joins = (a: string, b: string) => facts.get(a)?.some((fact) => facts.get(b)?.includes(fact));
      const all = [...documents.values()];
      all.forEach((own, i) => {
        for (const other of all.slice(i + 1))
          for (const a of own) wanted += other.filter((b) => joins(a.text, b.text)).length;
      });
      const texts = Object.fromEntries(
        [...documents].map(([name, lines]) => [name, lines.map(({ text }) => text).join('\n')]),
      );
      for (const { sentences } of await clustersIn(texts)) {
        sentences.forEach((a, i) => {
          for (const b of sentences.slice(i + 1)) (joins(a, b) ? right : wrong).push(`${a} ≈ ${b}`);
        });
      }
    }
  });

  it('joins most reports of one fact, in whatever words', () => {
    expect(new Set(right).size / wanted).toBeGreaterThan(0.8);
  });

  it('joins next to nothing else', () => {
    expect(wrong.length / (wrong.length + right.length)).toBeLessThan(0.06);
  });
});

describe('clustersOf', () => {
  const lead = 'The ferry crews of Gull Island agreed with the company on Sunday to sail again from Monday.';

  it('never joins two rounds of the same talks', async () => {
    const found = await clustersIn({
      june: 'The second round of talks between Arland and the Coast League ended in Bern without a truce.\nThe two sides exchanged 60 prisoners at the Orme bridge.\nThe league said Arland had refused to discuss the mines.',
      july: 'The third round of talks between Arland and the Coast League ended in Bern with a truce.\nThe two sides exchanged 145 prisoners at the Orme bridge.\nThe league said Arland had agreed to discuss the mines.',
    });
    expect(found).toEqual([]);
  });

  it('joins a later look back at the earlier round', async () => {
    const found = await clustersIn({
      june: 'The second round of talks between Arland and the Coast League ended in Bern without a truce.\nDelegates shook hands.',
      july: 'The third round of talks between Arland and the Coast League opened in Bern.\nThe second round of talks between the two had ended without a truce.',
    });
    expect(found.map(({ sentences }) => sentences[1])).toEqual([
      'The second round of talks between the two had ended without a truce.',
    ]);
  });

  it('joins no two things that one person says, for the words about the person', async () => {
    const found = await clustersIn({
      a: '“We did not cross the sea for an adjective,” the alliance’s chair, Edda Kling, told reporters.',
      b: '“It is a start,” said Edda Kling, the alliance’s chair.',
    });
    expect(found).toEqual([]);
  });

  it('joins nothing for the place and day of filing', async () => {
    const found = await clustersIn({
      a: 'PORT ORME, 3 June 2025 (Fjord Wire) - Bakers want cheaper flour.',
      b: 'PORT ORME, 3 June 2025 (Fjord Wire) - A whale was seen.',
    });
    expect(found).toEqual([]);
  });

  it('joins what was done on a day to no weekday of a report filed weeks later', async () => {
    const texts = (filed: string) => ({
      a: 'On 4 June the heads of the eighteen bakeries met in a barn to wave through the sale of their ovens to Ardal Mills, which had offered more than Orme Mills pays.',
      b: `PORT ORME, ${filed} (Fjord Wire) - Bakeries voted on Thursday to share their ovens between Ardal Mills and Orme Mills, ending a quarrel.`,
    });
    expect(await clustersIn(texts('6 June'))).toHaveLength(1);
    expect(await clustersIn(texts('20 August'))).toEqual([]);
  });

  it('joins no news of one Tuesday with that of a Tuesday weeks later', async () => {
    const texts = (filed: string) => ({
      a: 'PORT ORME, 3 June 2025 (Fjord Wire) - Ardal Mills sued Orme Mills before the Harbour Court on Tuesday, accusing its rival of seizing eighteen ovens in a disputed barn.',
      b: `PORT ORME, ${filed} 2025 (Fjord Wire) - Ardal Mills accused Orme Mills before the Harbour Court on Tuesday of seizing eighteen ovens in the disputed barn.`,
    });
    expect(await clustersIn(texts('4 June'))).toHaveLength(1);
    expect(await clustersIn(texts('24 June'))).toEqual([]);
  });

  it('joins no news of a Wednesday with that of the Thursday before, each told the day after', async () => {
    const texts = (filed: string, day: string) => ({
      a: 'PORT ORME, 31 May 2029 (Fjord Wire) - Ardal said on Thursday that it would answer the grain duties of Orme with duties of its own.',
      b: `PORT ORME, ${filed} 2029 (Fjord Wire) - Ardal announced on ${day} that it would put duties on Orme in answer to its grain duties.`,
    });
    expect(await clustersIn(texts('1 June', 'Thursday'))).toHaveLength(1);
    expect(await clustersIn(texts('6 June', 'Wednesday'))).toEqual([]);
    expect(await clustersIn(texts('6 June', 'Thursday'))).toHaveLength(1);
  });

  it('joins no strike that is planned with one that is called off', async () => {
    const texts = (done: string) => ({
      a: `The ferry crews of Gull Island have ${done} the four-day strike planned from Friday.\nRain fell on the quay.`,
      b: 'A four-day strike of the ferry crews of Gull Island is planned from Friday.\nSnow fell on the bridge.',
    });
    expect(await clustersIn(texts('called off'))).toEqual([]);
    expect(await clustersIn(texts('announced'))).toHaveLength(1);
  });

  it('joins no blockade with the end of it', async () => {
    const texts = (told: string) => ({
      a: `Ferry crews of Gull Island ${told} their blockade of the eastern quay on Monday.\nRain fell on the barn.`,
      b: 'Ferry crews of Gull Island blocked the eastern quay on Monday.\nSnow fell on the bridge.',
    });
    expect(await clustersIn(texts('lifted'))).toEqual([]);
    expect(await clustersIn(texts('staged'))).toHaveLength(1);
  });

  it('joins no deal with what was threatened before it, nor a denial with what is denied', async () => {
    const deal = (told: string) => ({
      a: `Peru and Chile ${told} a duty of 25 percent on steel pipe from the Orme mills.\nRain fell on the quay.`,
      b: 'Peru will impose a duty of 25 percent on steel pipe from the Orme mills of Chile.\nSnow fell on the bridge.',
    });
    expect(await clustersIn(deal('signed a deal that averts'))).toEqual([]);
    const terms = (told: string) => ({
      a: `The ${told} raises wages at the Orme mills by 9 percent and limits shifts there to seven hours.\nRain fell on the quay.`,
      b: 'The Weavers Union demanded that wages at the Orme mills rise by 9 percent and shifts there be limited to seven hours.\nSnow fell.',
    });
    expect(await clustersIn(terms('three-year deal'))).toEqual([]);
    expect(await clustersIn(terms('draft deal'))).toHaveLength(1);
    const denial = (told: string) => ({
      a: `Peru accused Chile of having fired mortars at the Orme bridge on the night of 12 May.\nRain fell.`,
      b: `Chile ${told} mortars at the Orme bridge on the night of 12 May.\nSnow fell.`,
    });
    expect(await clustersIn(denial('denied having fired'))).toEqual([]);
    expect(await clustersIn(denial('fired'))).toHaveLength(1);
    const said = (told: string) => ({
      a: `Peru said that as many as 120 teachers may lose their jobs at the Orme school on the hill.\nRain fell.`,
      b: `Chile said ${told} 120 teachers may lose their jobs at the Orme school on the hill.\nSnow fell.`,
    });
    expect(await clustersIn(said('it was untrue that'))).toEqual([]);
    expect(await clustersIn(said('as many as'))).toHaveLength(1);
  });

  it('joins no demand for one year with what is done in another', async () => {
    const texts = (year: string) => ({
      a: 'The Meadow Party has demanded the closure of the Orme power station by 2029.',
      b: `The Orme power station will be closed in ${year}, the last in the land.`,
    });
    expect(await clustersIn(texts('2031'))).toEqual([]);
    expect(await clustersIn(texts('2029'))).toHaveLength(1);
  });

  it('keeps two counts of one thing together, as a figure that differs', async () => {
    const found = async (sum: string) =>
      clustersIn({
        a: 'Repairing the Orme bridge will cost the city 1.9 billion crowns, treasurer Edda Kling said.\nRain fell.',
        b: `The repair of the Orme bridge will cost the city ${sum} crowns, according to a report of the auditors.\nSnow fell.`,
      });
    expect((await found('1.6 billion'))[0]?.differences).toEqual([
      ['figure', '1.9 billion crowns', '1.6 billion crowns'],
    ]);
    expect((await found('1.9 billion'))[0]?.differences).toEqual([]);
  });

  it('joins to each other what is surely one with a third', async () => {
    const texts = {
      a: 'The ferry crews of Gull Island ended their strike on Sunday and will sail again from Monday.',
      b: 'Ferry crews of Gull Island, on strike for nine days, sail again from Monday, the harbour office said.',
      c: 'Ferries to Gull Island sail again, the harbour office said after nine days of strike.',
    };
    expect((await clustersIn(texts)).map(({ sentences }) => sentences.length)).toEqual([3]);
  });

  it('joins nothing for one figure alone', async () => {
    const found = await clustersIn({
      a: 'The pledge was met two years late.',
      b: 'Edda Kling has chaired the alliance for two years.',
    });
    expect(found).toEqual([]);
  });

  it('counts a near-copy of a document once', async () => {
    const text = `${lead}\nThe company will pay for the nine days that were lost, but nobody said how much that is.\nThe first boat leaves at noon, and tickets that were bought in May stay good until the end of the year.`;
    const found = await clustersIn({
      a: text,
      b: `${text}\nMore follows.`,
      c: 'Ferries to Gull Island sail again from Monday after crews and company agreed on Sunday.',
    });
    const whole = found.find(({ sentences }) => sentences[0] === lead);
    expect(whole?.sentences).toHaveLength(3);
    expect(whole?.independent).toBe(2);
  });

  it('counts two reports of one agency once and two of different agencies twice', async () => {
    const texts = (agency: string) => ({
      a: `PORT ORME (${agency}) - The ferry crews of Gull Island agreed with the company on Sunday to sail again from Monday.`,
      b: 'Ferries to Gull Island will sail again from Monday after crews and company agreed on Sunday, Reuters reported.',
    });
    expect((await clustersIn(texts('Reuters')))[0]?.independent).toBe(1);
    expect((await clustersIn(texts('AFP')))[0]?.independent).toBe(2);
  });

  it('counts two reports filed under one name once, whoever else they quote', async () => {
    const texts = (own: string, other: string) => ({
      a: `PORT ORME, 3 June 2025 (${own}) - The ferry crews of Gull Island agreed with the company on Sunday to sail again from Monday, Edda Kling said.`,
      b: `PORT ORME, 4 June 2025 (${other}) - Ferries to Gull Island will sail again from Monday after crews and company agreed on Sunday, Edda Kling said.`,
    });
    expect((await clustersIn(texts('Fjord Wire', 'Fjord Wire')))[0]?.independent).toBe(1);
    expect((await clustersIn(texts('Fjord Wire', 'Harbour Press')))[0]?.independent).toBe(2);
  });

  it('keeps what it says of documents when they come in another order', async () => {
    const texts = {
      a: lead,
      b: 'Ferries to Gull Island sail again from Monday after crews and company agreed on Sunday.',
      c: 'Rain fell on Gull Island.',
    };
    const forth = await clustersIn(texts);
    const back = await clustersIn(Object.fromEntries(Object.entries(texts).reverse()));
    expect(back.map(({ sentences }) => [...sentences].sort())).toEqual(
      forth.map(({ sentences }) => [...sentences].sort()),
    );
  });

  it('holds at most one sentence a document and none of a document alone', async () => {
    const found = await clustersIn({ a: `${lead}\n${lead}`, b: lead });
    for (const { sentences } of found) expect(sentences).toHaveLength(2);
  });
});

function parsed(source: string): Map<string, Map<string, Line[]>> {
  const briefings = source
    .split(/^= /m)
    .slice(1)
    .map((briefing) => {
      const [name, ...documents] = briefing.split(/^== /m);
      return [name!.trim(), new Map(documents.map(linesOf))] as const;
    });
  return new Map(briefings);
}

function linesOf(document: string): [string, Line[]] {
  const [name, ...lines] = document.split('\n');
  const found = lines.flatMap((line): Line[] => {
    const marked = /^\[([\d,]*)\] (.+)$/.exec(line);
    return marked ? [{ facts: marked[1]!.split(',').filter(Boolean), text: marked[2]! }] : [];
  });
  return [name!, found];
}

interface Line {
  readonly facts: readonly string[];
  readonly text: string;
}
