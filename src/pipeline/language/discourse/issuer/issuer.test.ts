import { describe, expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { sceneOf } from '../../phrases/scene.ts';
import { read } from '../fixtures/read.ts';
import { issuerOf } from './issuer.ts';

/** Whose own statement a text is, by the words that name them. */
function issuer(marked: string): string | null {
  const { document, lexed, names } = markedText(marked);
  const found = issuerOf(sceneOf(lexed, names));
  return found && document.text.slice(found.start, found.end);
}

describe('issuerOf', () => {
  it('takes whom a note is to for nobody who wrote it', () => {
    const note = (label: string) =>
      `RESTRICTED\nFrom: Embassy Tarn\n${label}: [Department of Ports|organisation], Dublin\n\nWe saw the quay. We supported it.`;
    expect(issuer(note('To'))).toBeNull();
  });

  it('takes whom a circular is for, and the word of a newsroom, for nobody whose it is', () => {
    const told = '\n\nDear all,\n\nWe were not asked. We shall vote.';
    expect(issuer(`TO ALL LINE MEMBERS – PLEASE POST\n[Crew Guild|organisation] · Circular 12${told}`)).toBe(
      'Crew Guild',
    );
    const talks = '\n\nTalks failed on Monday. It was late. They ended in Lima.';
    expect(issuer(`Talks fail\n\n[Tarn Bulletin|organisation] / News Desk${talks}`)).toBeNull();
    expect(issuer('[LIVE|organisation] | Fuel queues: day 4\n\nWe will be back at six. We thank you.')).toBeNull();
  });

  it('takes the paper of a body’s envoy for none of the land to which he is sent', () => {
    const told = '\n\nPress statement\n\nThe swap was completed. The envoy praised both. It was late.';
    const sent = 'Office of the Special Envoy of the [Coastal Union|organisation] for [Peru|country]';
    expect(issuer(`${sent}${told}`)).not.toBe('Peru');
    expect(issuer(`Office of the Minister for Ports of [Peru|country]${told}`)).toBe('Peru');
  });

  it('takes the readout of a call for that of the government at its head', () => {
    const told = '\n\nThe Prime Minister spoke with his colleague. Both agreed.';
    expect(issuer(`[Government of Tarn|organisation] | Readout${told}`)).toBe('Government of Tarn');
    expect(issuer(`[Government of Tarn|organisation] | Ferries${told}`)).toBeNull();
  });

  it('takes a record of turns for nobody’s own statement', () => {
    const turn = '\n\nANA LIND: We agree.\n\nTOR LIEN: We do not.';
    expect(issuer(`[National Parliament|organisation]\nQuestions without notice${turn}${turn}${turn}`)).toBeNull();
    expect(issuer(`[National Parliament|organisation]\nNotice\n\nWe agree.`)).toBe('National Parliament');
  });

  it('takes an open letter to a body for none of its own, and one of a body for its own', () => {
    const letter = (head: string) =>
      `Open letter ${head}\n\nWe learnt of it on Monday. You have not spoken to us. We object.`;
    expect(issuer(letter('to the Rector of the [University of Tarn|organisation]'))).toBeNull();
    expect(issuer(letter('of the [Welders Union|organisation]'))).toBe('Welders Union');
  });

  it('takes the numbered letter of a trade for nobody’s own statement', () => {
    const letter = (line: string) =>
      `[NORTHERN SALTS|organisation]\n${line}\n\nWe saw the quay. We would not bet on it.`;
    expect(issuer(letter('Letter No. 4 - Lima, 3 May 2030'))).toBeNull();
    expect(issuer(letter('Circular to our members'))).toBe('NORTHERN SALTS');
    // One that greets its members is a body's.
    expect(issuer(letter('Letter no. 4.\n\nColleagues,'))).toBe('NORTHERN SALTS');
  });

  it('takes no land that an envoy is sent to for whose envoy he is', () => {
    const told = read(
      '[Relief Mission|organisation]\nPRESS RELEASE\n\nThe Special Envoy of the Secretary-General for [Peru|country], [Ana Lind|person], left.',
    );
    expect(told.found.affiliations.find(({ party }) => party !== null)?.party).toBe('relief-mission');
  });

  it('takes a communiqué without a letterhead for that of the one body that signs it', () => {
    const paper = (below: string) => `COMMUNIQUÉ No. 7\n\nWe will lay down our arms on Monday.\n\n${below}`;
    expect(issuer(paper('[Northern Column|organisation]\n[Central Command|organisation]'))).toBe('Northern Column');
    expect(issuer(paper('[Northern Column|organisation]\n[Southern League|organisation]'))).toBeNull();
    expect(issuer(paper('[Tarn|place]'))).toBeNull();
  });

  it('takes whose bulletin it is, and not where it comes from', () => {
    const body = '\n\nThe offer stands. We urge all to wait.';
    const head = "[Reefwatch|organisation]'s bulletin from [Squid Forum|organisation]";
    expect(issuer(`THE TIDE\n${head}${body}`)).toBe('Reefwatch');
    expect(issuer(`Bulletin from [Squid Forum|organisation]${body}`)).toBe('Squid Forum');
  });

  it('finds the letterhead above or below what the paper is, and takes the dateline for none', () => {
    const body = '\n\nThe offer stands and will not be withdrawn.';
    expect(issuer(`[Norwind Ltd|organisation]\nNews release – for immediate use${body}`)).toBe('Norwind Ltd');
    expect(issuer(`PRESS RELEASE\n[Norwind Ltd|organisation]\n[Oslo|organisation], 3 May 2031${body}`)).toBe(
      'Norwind Ltd',
    );
    expect(issuer(`MEDIA STATEMENT\n[Oslo|organisation], 3 May 2031${body}`)).toBeNull();
    expect(issuer(`[Norwind Ltd|organisation]\nFlights are late${body}`)).toBeNull();
  });

  it('takes who is named in capitals as worded, and no land told of below', () => {
    const body = '\n\nThe Ministry rejects the remarks made by the President of [Borvania|country].';
    expect(issuer(`STATEMENT BY THE MINISTRY OF WATER OF NORVARIA${body}`)).toBe('MINISTRY OF WATER OF NORVARIA');
    expect(issuer(`STATEMENT BY THE PEOPLE OF NORVARIA${body}`)).not.toBe('PEOPLE OF NORVARIA');
  });

  it('finds whose letter it is, with what else the union is called, by whom it is to', () => {
    const body = '\n\nWe met. Our offer stands. We shall march.';
    const head = '[DOCKERS UNION|organisation] "THE HOOK"\nTo all members. Letter no. 4.';
    expect(issuer(`${head}${body}`)).toBe('DOCKERS UNION');
    expect(issuer(`[DOCKERS UNION|organisation] "THE HOOK"\nIt rained in Lima.${body}`)).toBeNull();
  });

  it('takes a station’s bulletin of news for nobody’s own, and a union’s bulletin for the union’s', () => {
    const body = '\n\nGood evening. The quay is shut and the ships wait.';
    expect(issuer(`[RADIO TARN|organisation]\nEvening bulletin, 3 May 2031${body}`)).toBeNull();
    expect(issuer(`[Dockers Guild|organisation]\nBulletin no. 4, 3 May 2031${body}`)).toBe('Dockers Guild');
  });

  it('takes a trade’s letter for a column of its own, and an interview in one for nobody’s', () => {
    const found = (head: string) => {
      const { lexed, names } = markedText(`${head}\n\nWe saw the quay. We would not bet on it.`);
      return issuerOf(sceneOf(lexed, names))?.column;
    };
    expect(found('[TARN OILS|organisation]\nThe letter for the oil trade - 4 May 2031')).toBe(true);
    expect(found('[TARN OILS REVIEW|organisation]\n4 May 2031')).toBe(true);
    expect(found('[TARN OILS|organisation]\nOPEN LETTER\n4 May 2031')).toBeUndefined();
    expect(issuer('[TARN OILS REVIEW|organisation]\nInterview, 4 May 2031\n\nWe saw the quay. We sold it.')).toBeNull();
  });

  it('takes a trade’s weekly letter for nobody’s own', () => {
    const body = '\n\nWe met. Our offer stands. We shall march.';
    expect(issuer(`[TARN OILS|organisation], weekly letter for the trade\n4 May 2031${body}`)).toBeNull();
    expect(issuer(`[TARN OILS|organisation], letter to all members\n4 May 2031${body}`)).toBe('TARN OILS');
  });

  it('takes whose bulletin it is for its issuer, wherever it is written from', () => {
    const told =
      "THE TIDE\n[Oceanwatch|organisation]'s bulletin from the [Squid Council|organisation], Lima\n\nWe met.";
    expect(issuer(told)).toBe('Oceanwatch');
  });

  it('takes the number of a paper for a part of what it is called, and no other word', () => {
    const body = '\n\nThe offer stands and will not be withdrawn.';
    expect(issuer(`[Harbour Council|organisation]\nPress release E-114/25${body}`)).toBe('Harbour Council');
    expect(issuer(`[Harbour Council|organisation]\nPress release SC/15432${body}`)).toBe('Harbour Council');
    expect(issuer(`[Harbour Council|organisation]\nPress release angers dockers${body}`)).toBeNull();
  });

  it('takes what is said of use and date beside a dash or a bar for no name', () => {
    const body = '\n\nThe offer stands and will not be withdrawn.';
    const named = '\n[Dockers Guild|organisation] (DG), Lindhavn, 3 May 2031';
    expect(issuer(`PRESS RELEASE – FOR IMMEDIATE USE${named}${body}`)).toBe('Dockers Guild');
    expect(issuer(`Media release | [Norwind Ltd|organisation] | 3 May 2031${body}`)).toBe('Norwind Ltd');
    expect(issuer(`Media statement – [Norwind Ltd|organisation]\n3 May 2031${body}`)).toBe('Norwind Ltd');
    expect(issuer(`Press release – [Oslo|organisation], 3 May 2031${body}`)).toBeNull();
  });

  it('finds the name behind the number of a paper and before what it is called', () => {
    const body = '\n\nThe offer stands and will not be withdrawn.';
    expect(issuer(`Press release no. 14/2031 of the [Dockers Guild|organisation]${body}`)).toBe('Dockers Guild');
    expect(issuer(`A bad deal\n[Norwind Ltd|organisation] press release, 3 May 2031${body}`)).toBe('Norwind Ltd');
    expect(issuer(`[Norwind Ltd|organisation] press release, and a reply${body}`)).toBeNull();
  });

  it('takes a name with its legal form, and no loud headline', () => {
    const body = '\nLindhavn, 3 May 2031\n\nFARES ARE NOT A GAME\n\nThe offer stands and will not be withdrawn.';
    expect(issuer(`PRESS RELEASE\n[Riders Guild|organisation] vzw${body}`)).toBe('Riders Guild');
    expect(issuer(`PRESS RELEASE\nLindhavn, 3 May 2031\n\nFARES ARE NOT A GAME\n\nThe offer stands.`)).toBeNull();
  });

  it('takes a reaction and a newsletter for papers, and what follows "press release" for whose it is', () => {
    const body = '\n\nThe offer stands and will not be withdrawn.';
    expect(issuer(`Reaction of the [Riders Guild|organisation] to the draft${body}`)).toBe('Riders Guild');
    expect(issuer(`Reaction to the [Riders Guild|organisation]${body}`)).toBeNull();
    expect(issuer(`Press release [Riders Guild|organisation]${body}`)).toBe('Riders Guild');
    expect(issuer(`PERSBERICHT\n[Riders Guild|organisation]${body}`)).toBe('Riders Guild');
  });

  it('takes a loud letterhead that goes on behind the name that the text has', () => {
    const body = '\nSituation update no. 3\n\nRoads are wet.';
    expect(issuer(`[OPEN FIELDS|organisation] RELIEF${body}`)).toBe('OPEN FIELDS RELIEF');
    expect(issuer(`[OPEN FIELDS|organisation] ARE WET${body}`)).toBeNull();
  });

  it('takes who watches for whose daily report of the situation it is', () => {
    const body = '\n\nRoads are wet.';
    const head = '[QUARN TRUCE OBSERVERS|organisation] - NORTHERN SECTOR';
    expect(issuer(`${head}\nDAILY SITREP 14 (restricted)${body}`)).toBe('QUARN TRUCE OBSERVERS');
    expect(issuer(`${head}\nSituation report no. 3${body}`)).toBe('QUARN TRUCE OBSERVERS');
  });

  it('takes a lone label at the head for a part of it, past a line that leads back to a page', () => {
    const body = '\n\nWe left the talks. We were deceived. Our members asked why.';
    expect(issuer(`< all posts\n\nFRIENDS OF THE QUARN: the blog\n\nWhy we left${body}`)).toBe('FRIENDS OF THE QUARN');
    expect(issuer('[Norwind|organisation] S.A.\n\nMATERIAL FACT\n\nThe board has met.')).toBe('Norwind');
  });

  it('takes the body above its board, whose statement it is', () => {
    const text = (above: string) => `${above}\nStatement by the [Executive Board|organisation]\n\nThe offer stands.`;
    expect(issuer(text('[Dockers Guild|organisation]'))).toBe('Dockers Guild');
    expect(issuer(text('Wages this year'))).toBe('Executive Board');
    expect(issuer('[Dockers Guild|organisation]\nStatement by the [Norwind Board|organisation]\n\nIt stands.')).toBe(
      'Norwind Board',
    );
  });

  it('takes the body whose executive or committee issues a statement', () => {
    const body = '\n\nWe met. Our offer stands.';
    expect(issuer(`Statement of the national executive of the [Dockers Guild|organisation] on fares${body}`)).toBe(
      'Dockers Guild',
    );
    expect(issuer(`Statement of the friends of the [Dockers Guild|organisation]${body}`)).toBeNull();
  });

  it('takes a text without a head for who is stated to have published it, where it says "we" throughout', () => {
    const told = (text: string, publisher: string | null) => {
      const { document, lexed, names } = markedText(text);
      const found = issuerOf(sceneOf({ ...lexed, document: { ...document, publisher } }, names));
      return found && document.text.slice(found.start, found.end);
    };
    const text =
      'No to the new fares\n\nWe met in Lima. We reject the fares. Our members, who trust the [Riders Guild|organisation], will walk.';
    expect(told(text, 'Riders Guild')).toBe('Riders Guild');
    expect(told(text, null)).toBeNull();
    expect(told(text, 'Riders Guild Peru')).toBe('Riders Guild');
    expect(told(text, 'Norwind')).toBeNull();
    expect(told(text.replaceAll('Riders Guild', 'Tarn Herald'), 'Tarn Herald')).toBeNull();
    expect(
      told(text.replace(/We met.*walk/, 'It rained, the [Riders Guild|organisation] said'), 'Riders Guild'),
    ).toBeNull();
  });

  it('takes it for who is stated to have written it, where nobody is said to have published it', () => {
    const { document, lexed, names } = markedText('We met. We reject it. The [Riders Guild|organisation] and we walk.');
    const told = (author: string) => issuerOf(sceneOf({ ...lexed, document: { ...document, author } }, { ...names }));
    expect(told('Riders Guild')?.entities).toEqual(['riders-guild']);
    expect(told('Ana Lind')).toBeNull();
  });

  it('takes who a paper is from, beside whom or what it is for', () => {
    const body = '\n\nThe offer stands and will not be withdrawn.';
    expect(issuer(`From: [Norwind Ltd|organisation]\nTo: editors\nSubject: a bad deal${body}`)).toBe('Norwind Ltd');
    expect(issuer(`From: [Norwind Ltd|organisation]\nFlights are late${body}`)).toBeNull();
  });

  it('takes a letterhead for the issuer of a text that opens with the name and says "we"', () => {
    const head = '[Dockers Guild|organisation]\nLindhavn, 3 May 2031\n\nA bad deal\n\n';
    expect(issuer(`${head}The [Dockers Guild|organisation] is dismayed. We will not sign.`)).toBe('Dockers Guild');
    expect(issuer(`${head}The port is quiet. We will not sign.`)).toBeNull();
    expect(issuer(`${head}The [Dockers Guild|organisation] is dismayed. It will not sign.`)).toBeNull();
  });

  it('hears no paper’s own “we” in what is quoted in single marks', () => {
    const head =
      '[Dockers Guild|organisation] calls second strike\n\nThe [Dockers Guild|organisation] walks out on Monday.';
    const quoted = `${head} ‘We welcome the talks,’ its head said.\n\nHe went on: ‘Our members have no choice.\n\n‘We will talk on.’`;
    expect(issuer(quoted)).toBeNull();
    expect(issuer(quoted.replace(/[‘’]/g, ''))).toBe('Dockers Guild');
  });

  it('takes an office before the state above it, and the state where the office has no name', () => {
    const body = '\nOfficial communiqué No. 47\n\nThe measure lacks any basis.';
    expect(issuer(`REPUBLIC OF [PERU|country]\n[Ministry of Trade|organisation]${body}`)).toBe('Ministry of Trade');
    expect(issuer(`REPUBLIC OF [PERU|country]\nMinistry of Trade${body}`)).toBe('PERU');
  });

  it('takes whoever it is made by or on behalf of', () => {
    const on = ' on the strike\n\nThe offer stands and will not be withdrawn.';
    expect(issuer(`Press release\nStatement by the Minister for Health, [Ana Lind|person],${on}`)).toBe('Ana Lind');
    expect(issuer(`Talks: statement by [Ana Lind|person] on behalf of the [Guild|organisation]${on}`)).toBe('Guild');
    expect(issuer(`MEDIA STATEMENT\nThe Hon. [Ana Lind|person], Minister for Health\n\nI have written to both.`)).toBe(
      'Ana Lind',
    );
  });

  it('takes no talks for who made the paper of them', () => {
    const of = (of: string) =>
      `[Harbour Council|organisation]\nCommuniqué of the ${of}, 8 June 2031\n\nThe guns fall silent.`;
    expect(issuer(of('[Geneva|organisation] Round'))).toBe('Harbour Council');
    expect(issuer(of('[Geneva Talks|organisation]'))).toBe('Harbour Council');
    expect(issuer(of('[Geneva Union|organisation]'))).toBe('Geneva Union');
  });

  it('takes a body of many for who makes a joint one by itself', () => {
    const body = '\n\nWe reject the draft.';
    expect(issuer(`JOINT STATEMENT OF THE [HIGHLAND GROUP|organisation]${body}`)).toBe('HIGHLAND GROUP');
    expect(issuer(`Joint statement of the [Highland Group|organisation] and others${body}`)).toBeNull();
    expect(issuer(`Joint statement of the [Highland Mine|organisation]${body}`)).toBeNull();
  });

  it('takes the mission above a joint one of its envoys, and the many by whom it is, for who makes it', () => {
    const body = '\n\n1. The undersigned met on Monday. They note the offer.';
    const envoys =
      'Joint communiqué of the Envoy, the Ambassadors of [Peru|country] and of [Chile|country], and the Bishop';
    expect(issuer(`GULF COMMUNITY MISSION TO QUARN\n${envoys}${body}`)).toBe('GULF COMMUNITY MISSION');
    expect(issuer(`JOINT COMMUNIQUÉ OF THE MEDIATORS (No. 2)${body}`)).toBe('MEDIATORS');
    expect(issuer(`${envoys}${body}`)).toBeNull();
  });

  it('takes who is said to have written a paper before the title above it, and what is called no body for nobody', () => {
    const body = '\n\nThe plant owes us for milk. We deliver against cash.';
    expect(issuer(`THE MILKY WAY\nNewsletter of the Quarn Dairy Cooperative - No. 4${body}`)).toBe(
      'Quarn Dairy Cooperative',
    );
    expect(issuer(`THE MILKY WAY\nNewsletter of the Long Winter - No. 4${body}`)).toBe('THE MILKY WAY');
  });

  it('takes the statement of a front’s command for the front’s, and a command of no front for whose it is', () => {
    const body = '\n\nOur forces left on Saturday.';
    const loud = 'STATEMENT OF THE [GENERAL COMMAND|organisation]';
    expect(issuer(`${loud} OF THE HIGHLAND FRONT${body}`)).toBe('HIGHLAND FRONT');
    expect(issuer(`${loud} OF THE [HIGHLAND LEGION|organisation]${body}`)).toBe('HIGHLAND LEGION');
    expect(issuer(`${loud}${body}`)).toBe('GENERAL COMMAND');
  });

  it('cuts what stands behind the name of a body in its letterhead', () => {
    const body = '\n\nWe will not leave.';
    expect(issuer(`Tarn Students' Council, Old College of Tarn\nNOTICE${body}`)).toBe("Tarn Students' Council");
    expect(issuer(`QUARN FIELD BAKERS (QFB)\nCircular no. 7 to all members${body}`)).toBe('QUARN FIELD BAKERS');
    expect(issuer(`Ministry of Works, Ports and Roads\nNOTICE${body}`)).toBe('Ministry of Works, Ports and Roads');
  });

  it('takes all who make a joint one', () => {
    const text = 'Joint statement of [Chile|country] and [Peru|country]\n\nThe border will be open from Monday.';
    expect(issuer(text)).toBe('Chile and Peru');
    expect(issuer(text.replace(' and [Peru|country]', ''))).toBeNull();
  });

  it('takes the first words below a bare label, behind their dateline', () => {
    const text = 'FOR IMMEDIATE RELEASE\n\nLima, 6 May - Aid groups [Ocean Ledger|place] and [Sky|place] left today.';
    expect(issuer(text)).toBe('Ocean Ledger');
    expect(issuer(text.replace('Aid groups', 'In'))).toBeNull();
    expect(issuer(text.replace('FOR IMMEDIATE RELEASE', 'Groups leave'))).toBeNull();
  });

  it('takes a letterhead that is no known name as worded where the text says it again', () => {
    const text = 'PRESS RELEASE\nBridges for Bread\n\nOn Monday Bridges for Bread opened its stores.';
    expect(issuer(text)).toBe('Bridges for Bread');
    expect(issuer(text.replace('On Monday Bridges for Bread', 'It'))).toBeNull();
  });

  it('takes the letterhead of a text that says "we" throughout and nothing else of itself', () => {
    const text =
      'Open Roads Relief\nSituation in the valley\n\nOur teams went out. We call on both to stop. Food reached us late.';
    expect(issuer(text)).toBe('Open Roads Relief');
    expect(issuer(text.replace('Open Roads Relief', 'Open Roads Daily'))).toBeNull();
    expect(issuer(text.replace('Open Roads Relief', 'Roads open again'))).toBeNull();
    expect(issuer(text.replace('We call', 'Unions call'))).toBeNull();
    expect(issuer(text.replace('Our teams went out.', '“Our teams went out.”'))).toBeNull();
  });

  it('takes a letterhead in capitals that the text does not say again', () => {
    const body = '\n\nThe stores are empty and will stay so.';
    expect(issuer(`QUARN BOUNDARY MISSION\n\nStatement attributable to the head of mission${body}`)).toBe(
      'QUARN BOUNDARY MISSION',
    );
    expect(issuer(`FERRY USERS' TRUST\n\nStatement to members${body}`)).toBe("FERRY USERS' TRUST");
    expect(issuer(`QUARN BOUNDARY MISSION\n\nMission leaves Quarn${body}`)).toBeNull();
  });

  it('takes the name beside a dash in the line that says what the paper is', () => {
    const body = '\n\nThe stores are empty and will stay so.';
    expect(issuer(`Quarn Relief Mission - Situation update no. 14, [Velm|place], 3 May 2031${body}`)).toBe(
      'Quarn Relief Mission',
    );
    expect(issuer(`PRESS RELEASE - Doctors for Bread${body}`)).toBe('Doctors for Bread');
    expect(issuer(`Velm - press release${body}`)).toBeNull();
    expect(issuer(`MINISTRY OF FISHERIES\nPress release - [Velm|organisation], 3 May 2031${body}`)).toBe(
      'MINISTRY OF FISHERIES',
    );
    expect(issuer(`Quarn Relief Mission - an update on prices${body}`)).toBeNull();
  });

  it('takes who welcomes and condemns below a head that says no more than what the paper is', () => {
    const text = (second: string) =>
      `STATEMENT\nOne convoy is too few\n\nThe road is open. [Norwind|organisation] welcomes it. We are worried. ${second}`;
    expect(issuer(text('[Norwind|organisation] calls for more.'))).toBe('Norwind');
    expect(issuer(text('[Velm|organisation] calls for more.'))).toBeNull();
    expect(issuer(text('The road is long.'))).toBeNull();
  });

  it('takes the first words of a text that ends as a release does', () => {
    const text = 'Norwind sells two mills\n\nLima, 3 May 2031 – [Norwind|organisation] today sold two mills.\n\n';
    expect(issuer(`${text}Media contact: [Ana Lind|person]`)).toBe('Norwind');
    expect(issuer(`${text}ENDS`)).toBe('Norwind');
    expect(issuer(`${text}The sale ends a long row.`)).toBeNull();
    expect(issuer('Mills close\n\nIn May [Norwind|organisation] sold two mills.\n\nENDS')).toBeNull();
  });

  it('takes the firm before a colon, no land it is about, and never the words that say when a paper may be used', () => {
    const body = '\n\nFOR IMMEDIATE RELEASE\n\nThe offer stands. It will not be withdrawn.';
    expect(issuer(`[Norwind Group|organisation]: Statement on fares${body}`)).toBe('Norwind Group');
    expect(issuer(`[Peru|country]: Statement on fares${body}`)).toBeNull();
    expect(issuer(`Fares this winter: statement${body}`)).toBeNull();
  });

  it('takes a headline that tells news of a statement for a report', () => {
    expect(issuer('Statement by [Peru|country] angers unions\n\nUnions met on Monday.')).toBeNull();
  });
});
