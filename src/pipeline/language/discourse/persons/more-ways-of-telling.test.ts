import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const LEAGUE = '[Growers League|organisation]';
const NORWIND = '[Norwind|organisation]';
const ANA = '[Ana Lind|person]';
const OTTO = '[Otto Ruiz|person]';

function told(texts: readonly string[], party: string | null): void {
  for (const text of texts) expect(partyOf(text), text).toBe(party);
}

describe('“of” people of a town', () => {
  it('is for the one body of theirs that is named after it, and else for nobody', () => {
    const owners = '[Ana Lind|person] of the [Tarn|organisation] owners left.';
    expect(partyOf(`${owners} The [Tarn Herring Owners|organisation] sued.`)).toBe('tarn-herring-owners');
    expect(partyOf(`${owners} The [Tarn Bank|organisation] sued.`)).toBeNull();
  });
});

describe('for whom somebody speaks', () => {
  it('is told by the body in whose name a statement is made, and not by whom it is about', () => {
    told(
      [
        `In a statement issued on behalf of the ${LEAGUE}, ${ANA} asked for rain.`,
        `In a letter from the ${LEAGUE}, ${ANA} asked for rain.`,
        `In the name of the ${LEAGUE}, ${ANA} asked for rain.`,
      ],
      'growers-league',
    );
    told(
      [
        `In a statement on the ${LEAGUE}, ${ANA} asked for rain.`,
        `In a letter to the ${LEAGUE}, ${ANA} asked for rain.`,
        `In the town of the ${LEAGUE}, ${ANA} asked for rain.`,
      ],
      null,
    );
  });

  it('is told by an office in a clause behind the body, or at the head of the sentence', () => {
    told(
      [
        `The ${LEAGUE}, of which ${ANA} is president, voted no.`,
        `${ANA} spoke to the ${LEAGUE}, of which she is president.`,
        `${ANA} is angry. The ${LEAGUE}, which she leads, voted no.`,
        `Elected in May as president of the ${LEAGUE}, ${ANA} voted no.`,
        `Newly appointed chair of the ${LEAGUE}, ${ANA} voted no.`,
      ],
      'growers-league',
    );
    told(
      [
        `The ${LEAGUE}, of which ${ANA} is tired, voted no.`,
        `The ${LEAGUE}, of which ${ANA} was president, voted no.`,
        `Elected in May against the wish of the ${LEAGUE}, ${ANA} voted no.`,
      ],
      null,
    );
  });

  it('is told by what somebody runs inside a body, and not by what is done to it', () => {
    told([`${ANA}, who heads planning at the ${LEAGUE}, voted no.`], 'growers-league');
    told([`${ANA}, who heads the walkout at the ${LEAGUE}, voted no.`], null);
  });

  it('is told by the party for which somebody sits on a council', () => {
    told([`${ANA}, who sits on the [Tarn|place] council for the ${LEAGUE}, voted no.`], 'growers-league');
    told([`${ANA}, who sits on the council, voted for the ${LEAGUE}.`], null);
  });

  it('is told of both who did something each for a side', () => {
    told([`${OTTO} led for ${NORWIND} and ${ANA} for the ${LEAGUE}.`], 'growers-league');
    told([`${OTTO} voted for ${NORWIND} and ${ANA} for the ${LEAGUE}.`], null);
  });

  it('is whoever sends an officer, or chooses somebody to lead what is its own', () => {
    told(
      [
        `The ${LEAGUE} sent a deputy director, ${ANA}, to the talks.`,
        `The ${LEAGUE} is sending a deputy director, ${ANA}, to the talks.`,
        `The ${LEAGUE} has chosen ${ANA} to lead its talks.`,
        `The judges have chosen ${ANA} to lead the ${LEAGUE}.`,
      ],
      'growers-league',
    );
    told(
      [
        `The ${LEAGUE} met a deputy director, ${ANA}, at the talks.`,
        `The ${LEAGUE} has asked ${ANA} to lead the talks.`,
        `The ${LEAGUE} has chosen ${ANA} to lead the inquiry.`,
      ],
      null,
    );
  });

  it('is told by what somebody does for a body, before the name as behind it', () => {
    told(
      [
        `A lawyer acting for the ${LEAGUE}, ${ANA}, voted no.`,
        `The official who leads the ${LEAGUE}, ${ANA}, voted no.`,
        `One of the trustees of the ${LEAGUE}, ${ANA}, voted no.`,
        `From the ${LEAGUE}, the director ${ANA} voted no.`,
      ],
      'growers-league',
    );
    told(
      [
        `A man waiting for the ${LEAGUE}, ${ANA}, voted no.`,
        `A lawyer acting against the ${LEAGUE}, ${ANA}, voted no.`,
        `One of the enemies of the ${LEAGUE}, ${ANA}, voted no.`,
        `From the ${LEAGUE}, the minister ${ANA} wanted more.`,
      ],
      null,
    );
  });

  it('is told through whom a body speaks, and by what a spokeswoman says that one will do', () => {
    told(
      [
        `The ${LEAGUE}, through a spokeswoman, ${ANA}, declined.`,
        `A spokeswoman, ${ANA}, said the ${LEAGUE} would not return.`,
      ],
      'growers-league',
    );
    told([`${NORWIND} was glad. A spokeswoman, ${ANA}, said the ${LEAGUE} would pay for it.`], 'norwind');
    told([`Dr ${ANA}, medical director, said [Tarn Hospital|organisation] would close.`], 'tarn-hospital');
    told([`Dr ${ANA}, medical director, said [Tarn Mills|organisation] would close.`], null);
  });

  it('is told by a phrase with words that a hyphen joins', () => {
    told([`${ANA}, the long-serving president of the ${LEAGUE}, voted no.`], 'growers-league');
    told([`${ANA}, the long-serving opponent of the ${LEAGUE}, voted no.`], null);
  });

  it('is told behind an aside that says nothing', () => {
    told([`${ANA}, no relation, is a candidate of the ${LEAGUE}.`], 'growers-league');
    told([`${ANA}, no friend of the ${LEAGUE}, is a candidate.`], null);
  });

  it('is the firm of whose plans an officer of a firm tells, and not whom he threatens', () => {
    told(
      [
        `Finance director ${ANA} said that ${NORWIND} would sell its mills.`,
        `Chief executive ${ANA} told shareholders that ${NORWIND} would sell its mills.`,
      ],
      'norwind',
    );
    told(
      [
        `Finance director ${ANA} said that ${NORWIND} would regret it.`,
        `Chief executive ${ANA} argued that ${NORWIND} would not survive alone.`,
        `Finance director ${ANA} said that the [Growers Union|organisation] would sell its mills.`,
        `Finance director ${ANA} said that ${NORWIND} had lied.`,
      ],
      null,
    );
  });

  it('is the other land of whose ministry a paper has told that it wrote to it, and not where the minister is written to', () => {
    const own = 'REPUBLIC OF [PERU|country]\n[Ministry of Ports|organisation]\nCommuniqué\n\nWe asked. Two notes';
    told(
      [`${own} to the [Chile|country] water ministry were lost; the third was answered by Minister ${ANA}.`],
      'chile',
    );
    told([`${own} to the growers of [Chile|country] were lost; the third was answered by Minister ${ANA}.`], 'peru');
    told([`${own} to the [Chile|country] water ministry were lost; the third went to Minister ${ANA}.`], 'peru');
  });
});
