import { describe, expect, it } from 'vitest';
import { markedNames as marked, typedNames } from '../../../fixtures/named.ts';

describe('what is no name', () => {
  it('leaves an office out that the text names no body by, and takes it for one where it does', () => {
    expect(marked('Ana Ruiz thanked the Ministry and the Chair. Ministry of Ports staff left.')).toBe(
      '[Ana Ruiz] thanked the [Ministry] and the Chair. [Ministry of Ports] staff left.',
    );
    expect(marked('Ana Ruiz thanked the Ministry.')).toBe('[Ana Ruiz] thanked the Ministry.');
  });

  it('takes the last word of a headline that tells who says so for no name', () => {
    const below = '\n\nThe minister, Ana Ruiz, paid.';
    expect(marked(`Tarn Duties Are Late, Trade Minister Says${below}`)).not.toContain('[Says]');
    expect(marked(`Tarn Duties Are Late, Trade Minister Ruiz${below}`)).toContain('[Ruiz]');
  });

  it('takes an initial that is a word too for a part of the name, where no sentence ends', () => {
    expect(marked('In the chair: Ms A. Velmar. I. Quarnu left.')).toBe(
      'In the chair: Ms [A. Velmar]. [I. Quarnu] left.',
    );
    expect(marked('Ana Ruiz took vitamin A. Velmar left.')).not.toContain('[A. Velmar]');
  });

  it('takes neither of two fields before an office for a name', () => {
    expect(marked('The Investment and Trade Minister left.')).toBe('The Investment and Trade Minister left.');
    expect(marked('The Quarna and Trade Minister left.')).toContain('[Quarna]');
  });

  it('takes a sun for a part of a name, and a Sunday for none', () => {
    expect(marked('Then Morning Sun met Ana Ruiz.')).toBe('Then [Morning Sun] met [Ana Ruiz].');
    expect(marked('Open Sat Sun. Ana Ruiz left on Fri, Sun 3 May.')).not.toContain('Sun]');
  });

  it('takes the ministers of several lands for no body, and a council of them for one', () => {
    for (const many of [
      'Foreign Ministers',
      'Prime Ministers',
      'Ministers of Fisheries',
      'Ministers of Foreign Affairs',
      'Deputy Foreign Ministers',
    ])
      expect(marked(`The ${many} of Peru and Chile met Ana Ruiz.`)).toBe(
        `The ${many} of [Peru] and [Chile] met [Ana Ruiz].`,
      );
    expect(marked('A statement of the Ministers of Fisheries of Peru and Chile met Ana Ruiz.')).toContain('of [Peru]');
    expect(marked('The Council of Ministers of Peru met Ana Ruiz.')).toContain('[Council of Ministers');
    expect(marked('The Nordic Council of Ministers met Ana Ruiz.')).toContain('Council of Ministers]');
    expect(marked('The Ministry of Fisheries of Peru met Ana Ruiz.')).toContain('[Ministry of Fisheries');
  });

  it('takes those who hold an office in a union of lands for no body, and the union for one', () => {
    expect(marked('The SNT Foreign Ministers met Ana Ruiz of the SNT.')).toBe(
      'The [SNT] Foreign Ministers met [Ana Ruiz] of the [SNT].',
    );
    expect(marked('The Tarnec League Energy Ministers met Ana Ruiz.')).toContain('[Tarnec League] Energy Ministers');
    expect(marked('The SNT Foreign Ministers’ meeting of the SNT is over.')).toContain('[SNT] Foreign Ministers’');
    expect(marked('Ana Ruiz left the SNT Foreign Ministers’ Forum.')).not.toContain('[Forum]');
    expect(marked('The Tarnec Association of Ministers met Ana Ruiz.')).toContain('Association of Ministers]');
  });

  it('takes the edges of a paper that is handed on for no name', () => {
    expect(marked('Begin Text:\n\nAna Ruiz left.\n\nEnd Text')).toBe('Begin Text:\n\n[Ana Ruiz] left.\n\nEnd Text');
    expect(marked('Ana Ruiz left End Text Group.')).toContain('End Text Group]');
  });

  it('takes things by their letters for no body, and a body behind an article for one', () => {
    expect(marked('Ana Ruiz saw an Inflatable Tracking Balloon (ITB) on Monday.')).toBe(
      '[Ana Ruiz] saw an Inflatable Tracking Balloon (ITB) on Monday.',
    );
    expect(marked('Ana Ruiz saw another Intercontinental Tracking Balloon (ICTB).')).not.toContain('ICTB]');
    expect(marked('Ana Ruiz read a Tarn Wool Board (TWB) report.')).toContain('[Tarn Wool Board] ([TWB])');
    expect(marked('Ana Ruiz kept to resolutions (QSCRs) and to all QSCRs.')).toBe(
      '[Ana Ruiz] kept to resolutions (QSCRs) and to all QSCRs.',
    );
    expect(marked('Ana Ruiz met the QSCRs Council.')).toContain('QSCRs Council]');
  });

  it('takes no field of a minister for a name, and a body beside him for one', () => {
    expect(marked('The Minister of Ports and the Blue Economy, Ana Ruiz, left.')).toBe(
      'The Minister of Ports and the Blue Economy, [Ana Ruiz], left.',
    );
    expect(marked('The Minister of Ports and the Northern League left.')).toContain('[Northern League]');
  });

  it('leaves out the board that any firm has, and takes a county’s for a body', () => {
    expect(marked('Ana Ruiz left the Board of Directors of Norwind.')).toBe(
      '[Ana Ruiz] left the Board of Directors of [Norwind].',
    );
    expect(marked('Ana Ruiz sued the Tarn County Board of Supervisors.')).toContain('Board of Supervisors]');
  });

  it('takes An for a given name before a Flemish family name, and for none elsewhere', () => {
    expect(marked('Then senator An De Roo left.')).toBe('Then senator [An De Roo] left.');
    expect(marked('She left. An Oslo court waited.')).toBe('She left. An [Oslo] court waited.');
  });

  it('leaves each of the signatories out', () => {
    expect(marked('Neither Party will wait. Each Party met Ana Lind of the Party of Peru.')).toBe(
      'Neither Party will wait. Each Party met [Ana Lind] of the [Party of Peru].',
    );
  });

  it('takes letters with a number for a thing, and for a body where it acts', () => {
    expect(marked('She used the page on a TX9 while M77 rebels and the M77 waited.')).toBe(
      'She used the page on a TX9 while [M77] rebels and the [M77] waited.',
    );
  });

  it('takes a legal form behind a comma for none, and what stands before it for a firm', () => {
    expect(marked('The case against Orva Dairy, S.A. by Lind, Ltd. was closed.')).toBe(
      'The case against [Orva Dairy], S.A. by [Lind], Ltd. was closed.',
    );
    expect(typedNames('Ana Lind, Inc., left.')).toEqual(['Ana Lind: organisation']);
    expect(typedNames('Velm Ports plc, the operator, left.')).toEqual(['Velm Ports plc: organisation']);
  });

  it('takes a letter behind a hyphen for a part of the letters before it, and of no other word', () => {
    expect(marked('The SNT-K met the QFD. The F-K line and Peru-K left.')).toBe(
      'The [SNT-K] met the [QFD]. The F-K line and [Peru]-K left.',
    );
  });

  it('takes a group of so many for no other group', () => {
    expect(marked('The Quarn Group met the Group of Nine lenders. The Group left.')).toBe(
      'The [Quarn Group] met the Group of Nine lenders. The [Group] left.',
    );
  });

  it('leaves “on behalf of” out of a name in capitals', () => {
    expect(
      marked('STATEMENT ON BEHALF OF THE HIGHLAND FARMERS ALLIANCE\n\nThe Highland Farmers Alliance left.'),
    ).toContain('BEHALF OF THE [HIGHLAND FARMERS ALLIANCE]');
  });

  it('leaves days, months, wars, laws and feasts out', () => {
    expect(marked('On Friday, March 3, before Easter, the Fisheries Act and World War Two came up in Oslo.')).toBe(
      'On Friday, March 3, before Easter, the Fisheries Act and World War Two came up in [Oslo].',
    );
  });

  it('takes a month behind a number or a word of time for no first name, and keeps who is called so', () => {
    expect(marked('On 20 August Velmar refused. Since April Velmar has waited, and late June Velmar left.')).toBe(
      'On 20 August [Velmar] refused. Since April [Velmar] has waited, and late June [Velmar] left.',
    );
    expect(marked('It was said by April Velmar and for June Velmar.')).toBe(
      'It was said by [April Velmar] and for [June Velmar].',
    );
  });

  it('leaves a quoted title out, and keeps a quoted party', () => {
    expect(marked('She read “Long Shadows” aloud. Members of the party “New Harbour” left.')).toBe(
      'She read “Long Shadows” aloud. Members of the party “[New Harbour]” left.',
    );
  });

  it('does not take "us" for the United States, nor dollars for a state', () => {
    expect(marked('He told us that the US paid US$ 20,000.')).toBe('He told us that the [US] paid US$ 20,000.');
  });

  it('takes the desk of any body for none, and what has a name of its own for one', () => {
    expect(marked('Media contact: Ana Lind, Group Communications')).toBe(
      'Media contact: [Ana Lind], Group Communications',
    );
    expect(marked('He wrote to the Tarn Press Office.')).toBe('He wrote to the [Tarn Press Office].');
  });

  it('takes the house in which somebody leads a party for no part of its name', () => {
    expect(marked('Senate Republican leader Ana Lind left.')).toBe('Senate [Republican] leader [Ana Lind] left.');
    expect(marked('Senate Republicans voted.')).toBe('[Senate Republicans] voted.');
  });

  it('takes what somebody writes for a paper for no body, and a paper that is called so for one', () => {
    expect(marked('By Ana Lind, Staff Writer')).toBe('By [Ana Lind], Staff Writer');
    expect(marked('The Tarn Writer said no.')).toBe('The [Tarn Writer] said no.');
  });

  it('takes the number of a station for a part of its name', () => {
    expect(marked('Radio One said that one of them left.')).toBe('[Radio One] said that one of them left.');
  });
});
