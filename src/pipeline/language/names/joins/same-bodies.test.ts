import { describe, expect, it } from 'vitest';
import { typedNames as named, namedIn as read, typedNames as types } from '../../../fixtures/named.ts';

describe('forms of one name in a document', () => {
  it('takes the body itself for what its bureau is of, by the last word', () => {
    const text = 'The Political Bureau of the Quarn Front met. The Quarn Front rose. The Front left.';
    expect(types(text)).toEqual(['Political Bureau of the Quarn Front: organisation', 'Quarn Front: organisation']);
  });

  it('takes a firm for no name of those who work there', () => {
    const text = 'NRF Dockers struck. NRF made an offer.';
    expect(types(text)).toEqual(['NRF Dockers: organisation', 'NRF: organisation']);
    expect(types('Norwind cut jobs. Norwind Machinists struck.')).toEqual([
      'Norwind: organisation',
      'Norwind Machinists: organisation',
    ]);
    expect(types('NRF Logistics cut jobs. NRF made an offer.')).toEqual(['NRF Logistics: organisation']);
  });

  it('takes a party for what its people are called, by more words than one too', () => {
    expect(types('The Labour Party lost. On Monday Labour left.')).toEqual(['Labour Party: organisation']);
    expect(types('The Social Democratic Party lost. The Social Democrats left.')).toEqual([
      'Social Democratic Party: organisation',
    ]);
    expect(types('The Christian Democratic Union won. Christian Democrat leader Ana Lind left.')).toEqual([
      'Christian Democratic Union: organisation',
      'Ana Lind: person',
    ]);
    const two = 'The Christian Democratic Union won. The Christian Democratic Party lost.';
    expect(types(`${two} The Christian Democrats left.`)).toContain('Christian Democrats: organisation');
  });

  it('takes members for the body that is called after them at its end', () => {
    const text = 'The Brotherhood of Dockers met. The NRF Dockers Pay Committee met. The Dockers struck.';
    expect(types(text)).toEqual(['Brotherhood of Dockers: organisation', 'NRF Dockers Pay Committee: organisation']);
    expect(types(text.replace('The NRF', 'The Guild of Dockers wept. The NRF'))).toContain('Dockers: organisation');
  });

  it('takes for one what opens with a land and what opens with its letters', () => {
    expect(types('UK Salt cut jobs. United Kingdom Salt left.')).not.toContain('UK Salt: organisation');
    expect(types('UK Salt cut jobs. United States Salt left.')).toContain('UK Salt: organisation');
  });

  it('takes for one by its first word what the text names before any that ends so', () => {
    const council = 'Council of the Coastal Union';
    expect(types(`${council}\n\nThe Council met. It wrote to the Harbour Council. The Council left.`)).toEqual([
      `${council}: organisation`,
      'Harbour Council: organisation',
    ]);
    const later = read(`The Harbour Council met. The Council left. The ${council} wept.`);
    expect(later.mentions.filter(({ entity }) => entity === 'harbour-council')).toHaveLength(2);
  });

  it('takes for one a firm by its address and without its end, and none by another word of it', () => {
    expect(types('Quarnfood.com NV met. Quarnfood said no. Quarnfood.com left.')).toEqual([
      'Quarnfood.com NV: organisation',
    ]);
    expect(types('Quarnfood.com met. The Quarnfood Union said no.')).toContain('Quarnfood Union: organisation');
  });

  it('takes a firm for the one of its legal form, whatever else opens so', () => {
    const text = 'Tarnel NV met. Staff read the Tarnel Charter. Tarnel left.';
    expect(types(text).filter((name) => name.startsWith('Tarnel'))).not.toContain('Tarnel: organisation');
  });

  it.each([
    ['Vitral S.A. cut jobs. Vitral left.', 'Vitral S.A.: organisation'],
    ['Tamsin Glas B.V. closed. Workers at Tamsin Glas left.', 'Tamsin Glas B.V.: organisation'],
    ['Tarn Quay Hulls shut. Tarn Quay Hulls Ltd left.', 'Tarn Quay Hulls Ltd: organisation'],
    ['Corrano S.p.A. closed. Corrano left.', 'Corrano S.p.A.: organisation'],
    ['Harvik Marine A/S closed. Harvik Marine left.', 'Harvik Marine A/S: organisation'],
    ['Castell Motors shut. Castell said no.', 'Castell Motors: organisation'],
    ['Kelmar Services lost it. Kelmar struck a softer note.', 'Kelmar Services: organisation'],
    ['The Union of Port Pilots met. The Port Pilots’ Union left.', 'Union of Port Pilots: organisation'],
    ['The Trade Ministry met. The Ministry of Trade left.', 'Ministry of Trade: organisation'],
    ['The Zevran Liberation Front met. The Zevran Front left.', 'Zevran Liberation Front: organisation'],
    ['The Popular Front of Tinaza met. The Tinaza Front left.', 'Popular Front of Tinaza: organisation'],
    ['Hugo Marín Rivas met her. Hugo Marín left. Marín wept.', 'Hugo Marín Rivas: person'],
    ['Staff left Velhand Services. Velhand rejected it.', 'Velhand Services: organisation'],
    ['Judge Marta Velho Prado met him. Velho Prado left. Prado wept.', 'Marta Velho Prado: person'],
    ['The National Union of Divers met. The National Union left.', 'National Union of Divers: organisation'],
    ['PORT AUTHORITY OF QUARN\n\nThe Port Authority left.', 'Port Authority: organisation'],
    ['Nordvik Rail Freight met them. Nordvik Rail left.', 'Nordvik Rail Freight: organisation'],
    ['The People’s Front for Renewal met. The People’s Front left.', 'People’s Front for Renewal: organisation'],
    ['Associação Onda Larga met them. Onda Larga left.', 'Associação Onda Larga: organisation'],
    [
      'The Peruvian Guild of Tile Potters met. The Guild of Tile Potters left.',
      'Peruvian Guild of Tile Potters: organisation',
    ],
    ['VTLG (the Velhand Tin and Lead Guild of Ost) met. VTLG left.', 'Velhand Tin and Lead Guild of Ost: organisation'],
    ['VCL, the Velhand Coal Lines, left. VCL shut.', 'Velhand Coal Lines: organisation'],
    ['VC (the Velhand Council) left. VC shut.', 'Velhand Council: organisation'],
    ['VCL (Velhand Coal Lines Co., Ltd.) left. VCL shut.', 'Velhand Coal Lines Co., Ltd.: organisation'],
    ['Velhand Health Network met. Velhand rejected it.', 'Velhand Health Network: organisation'],
    ['Velhand Hospital met. Velhand, which runs it, left.', 'Velhand Hospital: organisation'],
    ['Velhand Port Authority met. Velhand’s chairman left.', 'Velhand Port Authority: organisation'],
    ['Velhand Port Authority met. Velhand runs the quays.', 'Velhand Port Authority: organisation'],
    ['Velhand Port Authority met. Velhand, which runs the quays, is old.', 'Velhand Port Authority: organisation'],
    ['Orvo Regional Hospital is full. At Orvo Regional it was cold.', 'Orvo Regional Hospital: organisation'],
    ['St. Orvo’s Hospital is full. It was cold at St. Orvo’s.', 'St. Orvo’s Hospital: organisation'],
  ])('are one: %s', (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  it('takes a surname before another of the family is named for the one named, and leaves it open behind', () => {
    const { mentions } = read('Ana Velho left. Velho wept. Her brother Luis Velho left. Velho wept.');
    expect(mentions.map(({ entity }) => entity)).toEqual(['ana-velho', 'ana-velho', 'luis-velho', 'velho']);
  });

  it('leaves a chamber without its land alone where two lands have one', () => {
    const one = 'The Wool Chamber of Quarn met.';
    expect(named(`${one} The Wool Chamber left.`)).toHaveLength(1);
    expect(named(`${one} The Wool Chamber of Velmar met. The Wool Chamber left.`)).toHaveLength(3);
  });

  it('keeps a town from its hospital, a land from its port authority and one house from two of its name', () => {
    expect(named('Velhand Hospital met. People in Velhand said no. Velhand rejected it.')).toHaveLength(2);
    expect(named('Velhand rejected it. Velhand Hospital met.')).toHaveLength(2);
    expect(named('Velhand Port Authority met. Velhand rejected it.')).toHaveLength(2);
    expect(named('The Velhand Teachers’ Association met. Velhand rejected it.')).toHaveLength(2);
    expect(named('Orvo Regional Hospital met. Orvo Regional Police met.')).toHaveLength(2);
    expect(named('Orvo Regional Bank met. Orvo Regional Clinic met. It was cold at Orvo Regional.')).toHaveLength(3);
  });

  it('keeps apart who shares words only', () => {
    expect(named('The Zevran Liberation Front met. The Zevran Popular Front left.')).toHaveLength(2);
    expect(named('The Liberal Reform Movement met. The Liberal Movement left.')).toHaveLength(2);
    expect(named('The National Union met. The National Union of Divers left.')).toHaveLength(2);
    expect(named('The Kelmar Service met. Kelmar struck a softer note.')).toHaveLength(2);
    expect(named('The Dockers’ Union met. The Seafarers’ Union left.')).toHaveLength(2);
    expect(
      named('The Ministry of Wool met. The Ministry of Wool Dyeing left. The Ministry of Wool shut.'),
    ).toHaveLength(2);
    expect(named('The Blue League Youth met. The Blue League left.')).toHaveLength(2);
    expect(named('The Peruvian Wool Ministry met envoys from Chile. The Wool Ministry left.')).toHaveLength(3);
    expect(named('Hugo Marín Rivas met his nephew Hugo Marín.')).toHaveLength(2);
    expect(named('Mary Jane Moss met her. Jane Moss left.')).toHaveLength(2);
    expect(named('Luis Velho Prado met Ana Velho Prado. Velho Prado left.')).toHaveLength(3);
    expect(named('Hugo Marín Rivas met her. Hugo Marín Peña left. Hugo Marín wept.')).toHaveLength(3);
    expect(named('Castell Motors shut. Ana Castell left. Castell wept.')).toContain('Ana Castell: person');
  });
});

describe('a body by a part of its name', () => {
  it('takes the first words of a firm for the firm, and not for its people or for whom it is named after', () => {
    const names = read('Tarn Quay Terminals agreed. Tarn Quay denied that.');
    expect(names.entities.map(({ name, type }) => `${name}: ${type}`)).toEqual(['Tarn Quay Terminals: organisation']);
    expect(read('Tarn Quay Drivers agreed. Tarn Quay denied that.').entities).toHaveLength(2);
    expect(types('Ana Ruiz Terminals agreed. Ana Ruiz denied that.')).toContain('Ana Ruiz: person');
  });

  it('keeps whoever has a word of their own, stands beside the fuller name or comes before it', () => {
    expect(named('Nordvik Rail Union met them. Nordvik Rail left.')).toHaveLength(2);
    expect(named('Nordvik Rail Freight left Nordvik Rail.')).toHaveLength(2);
    expect(named('Nordvik Rail left. Nordvik Rail Freight met them.')).toHaveLength(2);
  });

  it('knows it in a title above the fuller name', () => {
    const titled = 'Nordvik Rail leaves\n\nNordvik Rail Freight met them in the old harbour on Monday. Rain fell.';
    expect(named(titled)).toEqual(['Nordvik Rail Freight: organisation']);
    expect(named(titled.replace('Freight', 'Union'))).toHaveLength(2);
    expect(named(titled.replace('\n\n', '\n\nNordvik Rail has left. '))).toHaveLength(2);
  });

  it('keeps a town apart from the body that is there by its name', () => {
    expect(named('Huurdersbond Quarn left. The mayor of Quarn stayed. Quarn is cold.')).toHaveLength(2);
    expect(named('The NRF Tarnland left. It rained in Tarnland. Tarnland rejected it.')).toHaveLength(2);
    expect(named('The Velm Tarnland left. It rained in Tarnland. Tarnland rejected it.')).toHaveLength(1);
  });

  it('takes an office by its last words for the one named before, and a party for no other', () => {
    const names = (text: string) => read(text).entities.map(({ name }) => name);
    const board = names('The Labour Conciliation Board met. The Conciliation Board waits.');
    expect(board).toEqual(['Labour Conciliation Board']);
    expect(names('The Tarn General Assembly met. The General Assembly waits.')).toEqual(['Tarn General Assembly']);
    expect(names('The UN General Assembly met. The General Assembly waits.')).not.toContain('General Assembly');
    expect(names('The Central Pilots Union met. The Pilots Union waits.')).toHaveLength(2);
    expect(names('The Social Democratic Party met. The Democratic Party waits.')).toHaveLength(2);
    expect(names('The National Meadow Party met. The Meadow Party waits.')).toEqual(['National Meadow Party']);
    expect(names('The National Meadow Party left the Meadow Party. It waits.')).toHaveLength(2);
    expect(names('The Red Dawn Party met. Red Dawn waits.')).toEqual(['Red Dawn Party']);
  });

  it('takes the name of a town that has a council for no firm that begins with it', () => {
    const bodies = 'Velm City Council voted. Velm Foods said yes. Velm waits.';
    expect(read(bodies).entities).toHaveLength(3);
    expect(read(bodies.replace('City Council', 'Pilots Union')).entities).toHaveLength(2);
  });

  it('takes a people’s movement for the people, by a word that means nothing else', () => {
    expect(read('The Kandars freed ten men. The Kandar movement agreed.').entities).toHaveLength(1);
    expect(read('The Kandars freed ten men. The Kandos movement agreed.').entities).toHaveLength(2);
  });

  it('joins the last word of a body, where one body ends so', () => {
    expect(read('The Tarn Fishing Commission met. The Commission agreed.').entities).toHaveLength(1);
    expect(
      read('The Tarn Fishing Commission met the Sami Wool Commission. The Commission agreed.').entities,
    ).toHaveLength(3);
  });
});

describe('a part of a body of many', () => {
  it('takes the Union for that of lands beside a union of a trade, and for neither of two alike', () => {
    const called = (text: string) => read(text).entities.map(({ name }) => name);
    const trade = "The Weavers' Union wept.";
    expect(called(`The Coastal Union met. ${trade} On Monday the Union paid.`)).not.toContain('Union');
    expect(called('The Coastal Union met. The Council of the Union met. Then the Union paid.')).not.toContain('Union');
    expect(called(`The Millers' Union met. ${trade} On Monday the Union paid.`)).toContain('Union');
    expect(called('The Coastal Union met. The Inland Union met. On Monday the Union paid.')).toContain('Union');
  });

  it('is short for itself, and the body is another', () => {
    const names = read('The Council of the Coastal Union met. The Council agreed. The Union paid.').entities;
    expect(names.map(({ name }) => name).sort()).toEqual(['Council of the Coastal Union', 'Union']);
    expect(read('The Union of the Coastal Drivers met. The Drivers agreed.').entities).toHaveLength(1);
  });

  it('takes a firm told of before for no house of its own in a part of the world', () => {
    const told = 'Ana Lind of Velmar North America left. Velmar paid.';
    expect(read(`Velmar is closing a mill, it said. ${told}`).entities.map(({ name }) => name)).toEqual([
      'Velmar',
      'Ana Lind',
      'Velmar North America',
    ]);
    expect(read(told).entities.map(({ name }) => name)).toEqual(['Ana Lind', 'Velmar North America']);
  });

  it('joins a news agency to its name alone, and no land to the paper that is called after it', () => {
    expect(read('Velmo News Agency reported it. Velmo said the row is over.').entities).toHaveLength(1);
    expect(read('Velmo Weekly reported it. Velmo said the row is over.').entities).toHaveLength(2);
  });
});
