import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';

describe('the officer of a body that is called by what it is', () => {
  it('is of the body told of last, however its name is spelt', () => {
    const text = (noun: string) =>
      partyOf(
        `The [World Grain Organization|organisation] met. The talks were long. The ${noun}’s head, ${ANA}, left.`,
      );
    expect(text('organisation')).toBe('world-grain-organization');
    expect(text('organization')).toBe('world-grain-organization');
    expect(text('federation')).toBeNull();
  });

  it('is of the council whose name has the town', () => {
    const text = (noun: string) =>
      partyOf(`[Kelsey City Council|organisation] met. A day passed. The ${noun}’s head of roads, ${ANA}, left.`);
    expect(text('city')).toBe('kelsey-city-council');
    expect(text('county')).toBeNull();
  });

  it('is of a body whose name does not show what it is, where the sentence before is about it alone', () => {
    expect(partyOf(`[Corvane|organisation] raised rates. The lender’s chairman, ${ANA}, left.`)).toBe('corvane');
    expect(partyOf(`[Corvane|organisation] waited. The [Danish|country] group’s head, ${ANA}, left.`)).toBe('corvane');
    expect(partyOf(`[Corvane|organisation] met [Alta|organisation]. The lender’s chairman, ${ANA}, left.`)).toBeNull();
    expect(partyOf(`The [Tarn Union|organisation] marched. The hospital’s director, ${ANA}, left.`)).toBeNull();
    expect(partyOf(`[Corvane|organisation] bought a bank. The bank’s chairman, ${ANA}, left.`)).toBeNull();
  });
});

describe('an officer whom a ministry has not', () => {
  it('is of the body that the sentence before tells of, whatever the ministry does', () => {
    const text = (office: string) =>
      partyOf(
        `The [Growers League|organisation] called for a halt. The [Ministry of Wool|organisation] understands this ` +
          `demand, which its ${office}, ${ANA}, repeated.`,
      );
    expect(text('president')).toBe('growers-league');
    expect(text('spokeswoman')).toBe('ministry-of-wool');
  });
});

describe('the officer of the one with whom a sentence begins', () => {
  it('is behind “its”, where no other body does anything', () => {
    const text = (first: string) => partyOf(`${first} wait. ${ANA}, its mediator, spoke.`);
    expect(text('The [Lake Community|organisation]’s leaders have given [Alta|organisation] a week and')).toBe(
      'lake-community',
    );
    expect(text('[Alta|organisation]’s rivals, [Corvane|organisation] and [Veldt|organisation],')).toBeNull();
  });
});

describe('a union of other documents', () => {
  it('is no firm of this one', () => {
    expect(partyOf(`[Corvane|organisation] waited. The federation’s steward, ${ANA}, left.`)).toBeNull();
  });
});

describe('a commissioner', () => {
  const met = 'The [Basin Commission|organisation] met.';

  it('is of the one commission told of', () => {
    expect(partyOf(`${met} The water commissioner, ${ANA}, left.`)).toBe('basin-commission');
    expect(partyOf(`${met} Commissioner for Trade ${ANA} left.`)).toBe('basin-commission');
  });

  it('is of none of two, and may be the police’s', () => {
    expect(partyOf(`The [Reform Commission|organisation] came. ${met} Commissioner ${ANA} left.`)).toBeNull();
    expect(partyOf(`${met} Police commissioner ${ANA} left.`)).toBeNull();
  });
});

describe('the leader of the opposition in a capital', () => {
  it('gives the leader of the opposition in a capital to the land, and elsewhere to the party', () => {
    const text =
      '[Canada|country|canada|CA] voted. [Ana Lind|person], leader of the opposition in [Ottawa|place], left.';
    expect(partyOf(text, 'ana-lind')).toBe('canada');
    expect(partyOf(text.replace('Ottawa', 'Lindtown'), 'ana-lind')).toBeNull();
  });
});

describe('the officer behind “its” and “their”', () => {
  it('is of the body whose opposition the sentence before tells of', () => {
    const text = (who: string) =>
      partyOf(
        `${who} the [Free List|organisation] asked that the [Senate|organisation] meet. Its spokesman, ${ANA}, left.`,
      );
    expect(text('The opposition of')).toBe('free-list');
    expect(text('The enemies of')).not.toBe('free-list');
  });

  it('is of the body whose observers they are, and not of the firm whose drivers they are', () => {
    const text = (who: string) =>
      partyOf(`[Tarn Air|organisation]’s ${who} fare badly, and their leader, ${ANA}, left.`);
    expect(text('monitors')).toBe('tarn-air');
    expect(text('drivers')).toBeNull();
  });

  it('is of the body and not of the land behind the name', () => {
    const text = (behind: string) => partyOf(`The [Wool Board|organisation] met. Its chair, ${ANA} ${behind}`);
    expect(text('of [Peru|country].')).toBe('wool-board');
    expect(text('of the [Netherlands|country], left.')).toBe('wool-board');
  });
});

describe('a chief executive without a firm', () => {
  it('is of the firm that the sentence before is about', () => {
    const told = 'The company [Alta|organisation] offered more. It rained. [Corvane|organisation] refused.';
    expect(partyOf(`${told} The offer was low, chief executive ${ANA} said.`)).toBe('corvane');
    expect(partyOf(`The company [Alta|organisation] offered more. It rained. Chief executive ${ANA} left.`)).toBe(
      'alta',
    );
  });
});

describe('what stands aside in the sentence before', () => {
  it('is no owner of “its”', () => {
    const text = (link: string) =>
      partyOf(
        `It was brought by the [Wool Guild|organisation], ${link} [Corvane|organisation]’s sales. Its chair, ${ANA}, left.`,
      );
    expect(text('whose members make half of')).toBe('wool-guild');
    expect(text('and by the end of')).not.toBe('corvane');
  });
});

describe('an officer of “the state”', () => {
  it('is of the one that the sentence before opens with', () => {
    const told = '[Peru|country]’s government met. The government of [Peru|country] met again.';
    const text = (before: string) => partyOf(`${told} ${before} The state’s attorney general, ${ANA}, sued.`);
    expect(text('[Pellmark|organisation] has gone to court.')).toBe('pellmark');
    expect(text('[Pellmark|organisation] and [Harrow|organisation] have gone to court.')).not.toBe('pellmark');
  });
});

describe('a minister in a state’s own paper', () => {
  const paper = 'STATEMENT OF THE GOVERNMENT OF [PERU|country|peru]\n\nThe fleet is old.';

  it('is not its own where it thanks or meets him', () => {
    expect(partyOf(`${paper} Minister ${ANA} said no.`)).toBe('peru');
    expect(partyOf(`${paper} It wishes to thank Minister ${ANA}.`)).toBeNull();
    expect(partyOf(`${paper} It welcomes the assurance given by Prime Minister ${ANA}.`)).toBeNull();
  });

  it('is not the state’s that has a federation above it', () => {
    const told = '[Harrow|country]’s government met. The government of [Harrow|country] met.';
    expect(partyOf(`${told} The water minister, ${ANA}, left.`)).toBe('harrow');
    expect(partyOf(`${told} The federal water minister, ${ANA}, left.`)).toBeNull();
  });
});

describe('the company’s director in a union’s own paper', () => {
  const paper = (head: string) =>
    `[${head}|organisation]\nPress release\n\nIt met [Norwind|organisation] at noon, where the company’s personnel director, ${ANA}, spoke.`;

  it('is not the union’s, and in a firm’s own paper may be its own', () => {
    expect(partyOf(paper('Dockers Union'))).toBe('norwind');
    expect(partyOf(paper('Velmar Ltd'))).toBe('velmar-ltd');
  });
});

describe('an officer told of after what is his body’s too', () => {
  it('is of the body that both sentences with “its” are about', () => {
    const text = (opening: string) =>
      `The [Sand Council|organisation] met in 2003. ${opening} used to draw few. Its secretary, [Ana Lind|person], slept.`;
    expect(partyOf(text('Its meetings'), 'ana-lind')).toBe('sand-council');
    expect(partyOf(text('[Norwind|organisation]’s meetings'), 'ana-lind')).not.toBe('sand-council');
  });

  it('is of the lands whose observers stand there', () => {
    const text = `The [Inland States|organisation]' observers looked on. Their chief, [Ana Lind|person], agreed.`;
    expect(partyOf(text, 'ana-lind')).toBe('inland-states');
    expect(partyOf(text.replace('observers', 'drivers'), 'ana-lind')).toBeNull();
  });
});

describe('an officer behind what he tells', () => {
  it('is not of the government that he speaks of', () => {
    const text = (said: string) =>
      `[Quarn|country]’s government met. The [Conservatives|organisation] called for a vote. "${said} over," their leader, [Ana Lind|person], told us.`;
    expect(partyOf(text('This government is'), 'ana-lind')).toBe('conservatives');
  });

  it('is of nobody where the clause before tells of an opposition without a name', () => {
    const text =
      '[Quarn|country] would ratify; the opposition has vowed to vote it down. “This is a tax,” its spokesman, [Ana Lind|person], said.';
    expect(partyOf(text, 'ana-lind')).toBeNull();
    expect(partyOf(text.replace('the opposition', 'it'), 'ana-lind')).toBe('quarn');
  });
});

describe('an officer of what nothing shows to be a body', () => {
  it('is not of the body that the sentence before told of', () => {
    const text =
      'The [Ferry Chamber|organisation] agreed. [Ostrin|person] refused through its spokesman, [Otto Ruiz|person].';
    expect(partyOf(text, 'otto-ruiz')).toBeNull();
    expect(partyOf(text.replace('[Ostrin|person]', 'It'), 'otto-ruiz')).toBe('ferry-chamber');
  });
});

describe('an organisation with the word in its name', () => {
  it('is the one called so, and no chamber told of later', () => {
    const text =
      'The [World Ports Organization|organisation] met the [Ferry Chamber|organisation]. [Ana Lind|person], director of the organization, left.';
    expect(partyOf(text, 'ana-lind')).toBe('world-ports-organization');
    expect(partyOf(text.replace('of the organization', 'of the museum'), 'ana-lind')).toBeNull();
  });
});

describe('an officer behind what a union without a name says of a firm', () => {
  it('is not the firm’s', () => {
    const text = (teller: string, does: string) => partyOf(`${teller} ${does}. Its chairman, ${ANA}, left.`);
    const lied = 'said that [Norwind|organisation] had lied';
    expect(text('The cabin crews’ union', lied)).toBeNull();
    expect(text('The tenants’ league', 'rejected the plan, saying that [Norwind|organisation] wanted more')).toBeNull();
    expect(text('The [Tarn Union|organisation]', lied)).not.toBe('norwind');
    expect(text('[Norwind|organisation]', 'said that it had lied')).toBe('norwind');
  });
});
