import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';

describe('whom an officer of a part of a land speaks for', () => {
  it('is the province that opens the sentence, or the one before', () => {
    const text = `[Tarnmark|place], which sent an observer, has money: the province's trade minister, ${ANA}, said so.`;
    expect(partyOf(text)).toBe('tarnmark');
    expect(partyOf(`[Tarnmark|place] has money. The province's trade minister, ${ANA}, said so.`)).toBe('tarnmark');
    expect(partyOf(`They met in [Tarnmark|place]. The province's trade minister, ${ANA}, said so.`)).toBeNull();
    expect(partyOf(text.replace("the province's", "the paper's"))).toBeNull();
  });

  it('is the region that somebody is at the head of', () => {
    expect(partyOf(`The president of the [Tarnmark|place] region, ${ANA}, left.`)).toBe('tarnmark');
    expect(partyOf(`The president of the [Tarnmark|place] festival, ${ANA}, left.`)).toBeNull();
  });
});

describe('whom an officer of a part of a body speaks for', () => {
  it('is the body whose committee is chaired', () => {
    const text = `The [Tarn City Council|organisation] met. ${ANA}, who chairs the council's finance committee, left.`;
    expect(partyOf(text)).toBe('tarn-city-council');
    expect(partyOf(text.replace("the council's finance", 'a finance'))).toBeNull();
  });
});

describe('whom the head of a delegation speaks for', () => {
  it('is no land in whose capital it met others', () => {
    const text = `The talks of [Peru|country] and [Oman|country] went on. ${ANA}, who led the delegation`;
    expect(partyOf(`${text} in [Muscat|place], left.`)).toBeNull();
    expect(partyOf(`${text} of [Peru|country], left.`)).toBe('peru');
  });
});

describe('a headteacher', () => {
  it('is of the one school that is told of, and of no school of students', () => {
    const text = `At the school, headteacher ${ANA} left. [Ida Holm|person] is of the [Velm High School|organisation].`;
    expect(partyOf(text)).toBe('velm-high-school');
    expect(partyOf(text.replace('Velm High School', 'Velm School of Mines'))).toBeNull();
  });
});

describe('an officer of a ministry whose land is left out', () => {
  const text = (portfolio: string) =>
    `[Dorran|country]'s army lost two men. [Dorran|country]'s government stood firm. The [Omani|country|oman] foreign ministry wrote. ${portfolio} ministry official ${ANA} left.`;

  it('is of the land whose affairs are told of, and not of one with another ministry', () => {
    expect(partyOf(text('Interior'))).toBe('dorran');
  });
});

describe('somebody known by a name', () => {
  it('is what the words before tell, whom they call a man only then', () => {
    const text = `The [Velm Front|organisation] signed. Its commander, a man known as ${ANA}, left.`;
    expect(partyOf(text)).toBe('velm-front');
    expect(partyOf(text.replace('Its commander, a man', 'It rained, a man'))).toBeNull();
  });
});

describe('an officer of a desk in a body’s own paper', () => {
  const text = (office: string) =>
    `[Velm City Council|organisation]: statement on roads\n4 May\n\nThe council thanks all. Write to ${ANA}, ${office}.`;

  it('is the body’s, and one of the police is not', () => {
    expect(partyOf(text('Consultation Officer'))).toBe('velm-city-council');
    expect(partyOf(text('Police Officer'))).toBeNull();
  });
});

describe('a scholar', () => {
  it('is of the college at which he studies something, and a student is not', () => {
    const text = `Dr ${ANA}, who studies grain at [Velm College|organisation], left.`;
    expect(partyOf(text)).toBe('velm-college');
    expect(partyOf(text.replace('Dr ', ''))).toBeNull();
  });
});

describe('a bishop', () => {
  it('is of no body for the town in his title', () => {
    expect(partyOf(`Bishop ${ANA} of [Velm|organisation] left.`)).toBeNull();
    expect(partyOf(`Colonel ${ANA} of the [Velm Front|organisation] left.`)).toBe('velm-front');
  });
});

describe('a ministry whose land stands behind it at the head of its paper', () => {
  it('is the land’s, and so are its directors', () => {
    const head = 'Press statement\n[Ministry of Commerce|organisation], Republic of [Dorran|country]\n12 June\n\n';
    const text = `${head}The minister met the Director of Trade Remedies, ${ANA}.`;
    expect(partyOf(text)).toBe('dorran');
    expect(partyOf(text.replace('the Director of Trade Remedies', 'a director'))).toBeNull();
  });
});
