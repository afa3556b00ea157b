import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

describe('a minister without a land', () => {
  const minister = 'Trade Minister [Ana Lind|person] agreed. [Chile|country]’s government did not.';
  const taxed = '[Peru|country] taxed tiles from [Chile|country].';

  it('is of the land that did something in the sentence before, wherever that was filed', () => {
    expect(partyOf(`${taxed} ${minister}`)).toBe('peru');
    expect(partyOf(`[LIMA|place], May 4 (Nordpost) - ${taxed}\n\n${minister}`)).toBe('peru');
  });

  it('is of none where she is that of whoever is written to', () => {
    const told = (whose: string) =>
      partyOf(`${taxed} ${whose} trade minister, [Ana Lind|person], agreed. [Chile|country]’s government did not.`);
    expect(told('The')).toBe('peru');
    expect(told('Your')).toBeNull();
  });

  it('is of none where she is on a visit, unless she tells what a land will do', () => {
    const told = (minister: string) => partyOf(`${taxed} ${minister} said so. [Chile|country]’s government did not.`);
    expect(told('Trade Minister [Ana Lind|person]')).toBe('peru');
    expect(told('Visiting Trade Minister [Ana Lind|person]')).toBeNull();
    expect(told('The visiting trade minister, [Ana Lind|person],')).toBeNull();
    const plans = `${taxed} Visiting Trade Minister [Ana Lind|person] said that [Chile|country] would recall its envoy.`;
    expect(partyOf(plans)).toBe('chile');
  });

  it('is of none where another officer calls her up', () => {
    const told = (words: string) =>
      partyOf(`${taxed} ${words} Trade Minister [Ana Lind|person] agreed. [Chile|country] did not.`, 'ana-lind');
    expect(told('President [Ole Berg|person] said')).toBe('peru');
    expect(told('President [Ole Berg|person] spoke by telephone with')).toBeNull();
    const titled = 'Call with the Premier of [Peru|country]\n\nPresident [Ole Berg|person] spoke';
    expect(partyOf(`${titled} with Premier [Ana Lind|person]. [Chile|country] did not.`, 'ana-lind')).toBe('peru');
  });

  it('is of none where two lands had a part in it', () => {
    expect(partyOf(`[Peru|country]’s government and [Chile|country]’s taxed tiles. ${minister}`)).toBeNull();
  });
});

describe('a minister without a field', () => {
  const told =
    'Ships from [Peru|country] to [Chile|country] need a letter of the [Ministry of Ports|organisation] now.';

  it('is of the one ministry told of just before', () => {
    expect(partyOf(`${told} [Ana Lind|person], the minister, signed it.`)).toBe('ministry-of-ports');
    expect(partyOf(`${told} [Ana Lind|person], the farm minister, signed it.`)).not.toBe('ministry-of-ports');
    const two = `${told} The [Ministry of Wool|organisation] was against it.`;
    expect(partyOf(`${two.replaceAll('. The', ' and the')} [Ana Lind|person], the minister, left.`)).not.toBe(
      'ministry-of-ports',
    );
  });
});

describe('a minister of nothing that is told', () => {
  const told =
    'By telephone with the Trade Minister of [Peru|country|peru|PE], [Raf Urek|person], Minister [Ana Lind|person] asked for talks.';
  const duty = 'The duty on wine from [Malta|country|malta|MT] stays.';
  const paper = (head: string, minister = 'Minister') =>
    partyOf(`${head}\n\nStatement on the talks\n\n${told.replace('Minister [Ana', `${minister} [Ana`)} ${duty}`);

  it('is of the land whose ministry issued the paper', () => {
    const dated = '[MINISTRY OF TRADE|organisation]\n[Valletta|place], 7 March 2025';
    expect(paper(dated)).toBe('malta');
    expect(paper('FEDERATIVE REPUBLIC OF [MALTA|country|malta|MT]\n[Ministry of Trade|organisation]')).toBe('malta');
    expect(paper(dated.replace('MINISTRY', 'CLUB'))).not.toBe('malta');
  });
});

describe('a ministry that has another land in its name', () => {
  it('is not of the land of which the text tells', () => {
    const told = '[Peru|country]’s government met. The government of [Peru|country] met.';
    expect(partyOf(`${told} The [Ministry of Ports|organisation] left.`, 'ministry-of-ports')).toBe('peru');
    expect(
      partyOf(`${told} The [Velmarian Ministry of Ports|organisation] left.`, 'velmarian-ministry-of-ports'),
    ).toBeNull();
  });
});

describe('a foreign ministry behind “its”', () => {
  it('is of the land told of before, and not of the one at home', () => {
    const told =
      '[Peru|country]’s government met. The government of [Peru|country] met. [Chile|country] lodged a protest.';
    const ministry = 'The duty broke the law of May, its [Foreign Ministry|organisation] said.';
    expect(partyOf(`${told} ${ministry}`, 'foreign-ministry')).toBe('chile');
    expect(partyOf(`${told} ${ministry.replace('its', 'the')}`, 'foreign-ministry')).toBe('peru');
  });
});

describe('the police of a town', () => {
  const told = '[Peru|country]’s government met. The government of [Peru|country] met.';

  it('are no land’s, and the police of a land are', () => {
    expect(partyOf(`${told} [Velm and Tarn Police|organisation] left.`, 'velm-and-tarn-police')).toBeNull();
    expect(partyOf(`${told} The [National Police|organisation] left.`, 'national-police')).toBe('peru');
  });
});

describe('a role without its body', () => {
  it('is of the one body that the sentence before tells of, and of none where there are two', () => {
    const text = '[Norwind|organisation] is content. “A good day,” says director [Ana Lind|person].';
    expect(partyOf(text, 'ana-lind')).toBe('norwind');
    expect(partyOf(text.replace('is content', 'and [Skandair|organisation] are content'), 'ana-lind')).toBeNull();
  });
});

describe('a chief executive without a firm', () => {
  const chief = 'Chief executive [Ana Lind|person] was sober.';
  const told = '[Norwind Air|organisation] left. [Norwind Air|organisation] stayed.';

  it('is of the one firm that the sentence before tells of, or that the text is about', () => {
    expect(partyOf(`${told} The deal helps [Velmar Air|organisation]. ${chief}`)).toBe('velmar-air');
    expect(partyOf(`${told} [Velmar Air|organisation] waited. It rained. It rained again. ${chief}`)).toBe(
      'norwind-air',
    );
  });

  it('is open where two firms are told of alike', () => {
    const two = '[Norwind Air|organisation] left. [Velmar Air|organisation] waited.';
    expect(partyOf(`${two} It rained. It rained again. ${chief}`)).toBeNull();
  });
});

describe('a prime minister in a ministry’s own release', () => {
  const head = '[Ministry of Ports|organisation]\n\nPRESS RELEASE\n\nIt rained.';

  it('is not the ministry’s, as its minister is', () => {
    expect(partyOf(`${head} The Prime Minister, [Ana Lind|person], agreed.`)).toBeNull();
    expect(partyOf(`${head} The Minister, [Ana Lind|person], agreed.`)).toBe('ministry-of-ports');
  });
});

describe('a commander in the communiqué of those who fight', () => {
  const head = (name: string) => `[${name}|organisation]\n\nCOMMUNIQUÉ No. 7\n\nIt rained.`;

  it('is theirs, and not where the paper calls him another’s or is a union’s', () => {
    expect(partyOf(`${head('Tarn Liberation Front')} Commander [Ana Lind|person] freed two men.`)).toBe(
      'tarn-liberation-front',
    );
    expect(partyOf(`${head('Tarn Liberation Front')} The enemy commander [Ana Lind|person] fled.`)).toBeNull();
    expect(partyOf(`${head('Tarn Wool Union')} Commander [Ana Lind|person] fled.`)).toBeNull();
  });
});

describe('an officer in a body’s own release', () => {
  const head = '[Tarn Wool Council|organisation]\n\nPRESS RELEASE\n\nIt rained.';

  it('is its own where the release has the whole name, and maybe another’s where it has the surname alone', () => {
    expect(partyOf(`${head} Director [Ana Lind|person] said so.`)).toBe('tarn-wool-council');
    expect(partyOf(`${head} It regrets the words of Director [Lind|person].`, 'lind')).toBeNull();
  });
});

describe('a part of a body under its name at the head of a paper', () => {
  const head = '[QUARN ECONOMIC COMMUNITY|organisation]\n[Secretariat for Ports|organisation]\n\nIt rained.';

  it('is the body’s, and nobody’s where another line stands between or the line says more', () => {
    expect(partyOf(head, 'secretariat-for-ports')).toBe('quarn-economic-community');
    expect(partyOf(head.replace('Secretariat for Ports', 'Press Bureau'), 'press-bureau')).toBe(
      'quarn-economic-community',
    );
    expect(partyOf(head.replace('Secretariat for Ports', 'Works Council'), 'works-council')).toBeNull();
    expect(partyOf(head.replace('\n[', '\nLima\n['), 'secretariat-for-ports')).toBeNull();
    expect(partyOf(head.replace('organisation]\n[', 'organisation] meets\n['), 'secretariat-for-ports')).toBeNull();
  });
});

describe('the manager of a mill', () => {
  it('is of the firm that the sentence before is about, and of no association', () => {
    const text = '[Tarn Ferries|organisation] closed its mill. Mill manager [Ana Lind|person] left.';
    expect(partyOf(text, 'ana-lind')).toBe('tarn-ferries');
    expect(partyOf(text.replace('Tarn Ferries', 'Ferry Chamber'), 'ana-lind')).toBeNull();
  });

  it('is a head of people, whom firms have', () => {
    const text = '[Tarn Ferries|organisation] objected. Head of People [Ana Lind|person] left.';
    expect(partyOf(text, 'ana-lind')).toBe('tarn-ferries');
    expect(partyOf(text.replace('Head of People', 'Painter of people'), 'ana-lind')).toBeNull();
  });
});

describe('a minister told of in the paper of an army of its own', () => {
  it('is none of the army’s', () => {
    const body = 'PRESS RELEASE\n\nThe Interior Minister, [Ana Lind|person], lied.';
    expect(partyOf(`[Free Highlands Army|organisation]\n\n${body}`, 'ana-lind')).toBeNull();
    expect(partyOf(`[Interior Ministry|organisation]\n\n${body}`, 'ana-lind')).toBe('interior-ministry');
  });
});
