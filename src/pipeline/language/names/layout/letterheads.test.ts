import { describe, expect, it } from 'vitest';
import { typedNames } from '../../../fixtures/named.ts';

const BODY = '\n\nThe men left the quay on Monday. It rained.';

describe('the name of a body at the head of its letter or release', () => {
  it.each([
    ["QUARN AND ALLIED WELDERS' UNION\nTo all members", "QUARN AND ALLIED WELDERS' UNION"],
    ["Media and Quarn Welders' Guild\nNational Executive\n\nDear colleagues,", "Media and Quarn Welders' Guild"],
    ['FEDERATION OF HEAVY FREIGHT (FHF)\nThe President\n\nDear members,', 'FEDERATION OF HEAVY FREIGHT'],
    ['ORDER OF SURGEONS\nCouncil of the South\n\nTo the Minister', 'ORDER OF SURGEONS'],
    ['League Against Cheap Bread\nCircular no. 4 to all branches', 'League Against Cheap Bread'],
    ['QUARN ISLES RELIEF NETWORK\nSituation report no. 3', 'QUARN ISLES RELIEF NETWORK'],
    ['Friends of the Lost\nStatement to the press\n\nWe at Friends of the Lost waited.', 'Friends of the Lost'],
    [
      'COMMUNITY OF QUARN STATES\nCommuniqué on the talks of the ministers of both sides in Lima last week',
      'COMMUNITY OF QUARN STATES',
    ],
    ['STREAMS FOR THE VALLEY\nCommuniqué, Quarn, 3 May 2030', 'STREAMS FOR THE VALLEY'],
    ['QUARN ECONOMIC COMMUNITY\nSecretariat for Ports\n\nSTATEMENT No. 14/2030', 'QUARN ECONOMIC COMMUNITY'],
  ])('is one name: %s', (head, name) => {
    expect(typedNames(head + BODY)).toContain(`${name}: organisation`);
  });

  it.each([
    'Dreams of the Lost\nStatement to the press',
    'Media and Quarn News\nTo all readers',
    'LOCAL COMMUNITY\nPress release',
    'ORDER OF THE DAY\nPress release',
    'Welders March Against Dear Bread\nTo the sea they went, and back',
  ])('is none where nothing says so: %s', (head) => {
    const [line] = head.split('\n');
    expect(typedNames(head + BODY)).not.toContain(`${line}: organisation`);
  });

  it('is found below who signs, behind the office, and in a list of guests', () => {
    const letter = `Dear members,${BODY}\n\nOtto Berg\nGeneral Secretary, Quarn Welders' Guild`;
    expect(typedNames(letter)).toContain("Quarn Welders' Guild: organisation");
    const guests = 'Participants: Ana Ruiz (Quarn Guild), Otto Berg (Lake Bank)';
    expect(typedNames(guests + BODY)).toContain('Otto Berg: person');
    expect(typedNames(`Quarn Steel Shuts, Lake Bank Says${BODY}`)).not.toContain('Lake Bank: organisation');
  });

  it('is the loud line above the one that says what it is, and no headline above a body', () => {
    const below = 'Association of Quarn Tenants\nOpen letter to the governor of Quarn and to the Lake Bank, 3 May 2031';
    const named = typedNames(`LIGHT AND HEARTH\n${below}${BODY}`);
    expect(named).toContain('LIGHT AND HEARTH: organisation');
    expect(named).not.toContain('Association of Quarn Tenants: organisation');
    expect(typedNames(`WINTER IN THE FLATS\n${below}${BODY}`)).toContain('Association of Quarn Tenants: organisation');
    expect(typedNames(`QUARN TENANTS UNION\n${below}${BODY}`)).toContain('Association of Quarn Tenants: organisation');
  });

  it('leaves a name that is known as it is', () => {
    expect(typedNames(`European Commission\nPress release${BODY}`)).toContain('European Commission: organisation');
  });

  it('is no headline in capitals', () => {
    expect(typedNames(`BREAD TALKS FAIL\nPress release, 3 May 2030${BODY}`).join()).not.toContain('BREAD');
  });

  it('is one name wherever the text has it again, and no part of another', () => {
    const head = "MEDIA AND ALLIED WELDERS' UNION\nTo all members";
    const again = (words: string) => typedNames(`${head}${BODY} The men left the ${words} on Friday.`);
    expect(again("Media and Allied Welders' Union")).not.toContain("Allied Welders' Union: organisation");
    expect(again("Quarn Media and Allied Welders' Union Bank")).not.toContain(
      "Media and Allied Welders' Union: organisation",
    );
  });
});
