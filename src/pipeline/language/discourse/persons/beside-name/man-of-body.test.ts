import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';
const UNION = '[Quarn Dockworkers Union|organisation]';

describe('somebody called a body’s man in a place', () => {
  it.each([
    `The ${UNION} met. The union's woman in Tarn, ${ANA}, said so.`,
    `The ${UNION} met. ${ANA}, the union's voice at the talks, said so.`,
    `The ${UNION} met. Its woman on the spot, ${ANA}, said so.`,
  ])('speaks for the body: %s', (text) => {
    expect(partyOf(text)).toBe('quarn-dockworkers-union');
  });

  it.each([
    `The ${UNION} met. ${ANA}, a woman in Tarn, said so.`,
    `The ${UNION} met. [Tor Lien|person]'s woman in Tarn, ${ANA}, said so.`,
  ])('is nobody’s where the words name none: %s', (text) => {
    expect(partyOf(text)).toBeNull();
  });
});

describe('somebody told of by those of a trade', () => {
  it.each([
    `The ${UNION} met. The dockers' leader, ${ANA}, said so.`,
    `The ${UNION} met. ${ANA}, the dockers' leader, said so.`,
    `The ${UNION} met. ${ANA}, speaking for the dockers, said so.`,
    `The ${UNION} met. The strike leader, ${ANA}, said so.`,
  ])('is of the one union of that trade: %s', (text) => {
    expect(partyOf(text)).toBe('quarn-dockworkers-union');
  });

  it.each([
    `The ${UNION} met. The growers' leader, ${ANA}, said so.`,
    `The ${UNION} and the [Tarn Dockers Guild|organisation] met. The dockworkers' leader left. ${ANA}, speaking for the dock hands, said so.`,
  ])('is open for another trade: %s', (text) => {
    expect(partyOf(text)).toBeNull();
  });
});

describe('more that stands beside a name', () => {
  const PARTY = '[Growers Party|organisation]';

  it.each([
    `The ${PARTY} left. ${ANA}, elected for the ${PARTY} in Tarn, said so.`,
    `The ${PARTY} nominated ${ANA} as finance minister.`,
    `The ${PARTY} left. Growers leader ${ANA} said so.`,
    `The ${PARTY} left. ${ANA} MP, for the ${PARTY}, said so.`,
    `The ${PARTY} left. Its lawyers, led by ${ANA}, said so.`,
  ])('tells the body: %s', (text) => {
    expect(partyOf(text)).toBe('growers-party');
  });

  it('tells the house of whoever is quoted at one that sells views, and of none where more follows', () => {
    const text = `“It is dear,” said ${ANA} at [Lake Capital|organisation]. [Lake Capital|organisation] is a bank.`;
    expect(partyOf(text)).toBe('lake-capital');
    expect(partyOf(text.replace('organisation]. [', 'organisation] on a visit. ['))).toBeNull();
  });

  it('tells nothing of the body by another’s lawyers', () => {
    expect(partyOf(`The ${PARTY} left. Tarn's lawyers, led by ${ANA}, said so.`)).toBeNull();
  });

  it('tells the body whose director in a country somebody is', () => {
    expect(partyOf(`The ${PARTY} left. Country director ${ANA} said so.`)).toBe('growers-party');
  });
});
