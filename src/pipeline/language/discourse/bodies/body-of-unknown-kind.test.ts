import { describe, expect, it } from 'vitest';
import { meant } from '../fixtures/meant.ts';

const rivals = '[Velotrans|organisation] and [Norhalm|organisation] are old. ';

describe('“the company” of a text whose names do not show what they are', () => {
  it('is whom the words before are about', () => {
    expect(meant(`${rivals}[Velotrans|organisation] cut its fares. The company denies it.`, 'The company')).toBe(
      'velotrans',
    );
    expect(meant(`${rivals}[Norhalm|organisation] will sell, the firm said.`, 'the firm')).toBe('norhalm');
  });

  it('is for whom the one speaks who speaks just before, though a known firm is named a sentence earlier', () => {
    const told = (speaking: string) =>
      meant(
        `[Velotrans|organisation] will sue, its spokeswoman, [Ana Lind|person], said. The job went to the company [Norhalm|organisation]. “Nobody would work for that,” said ${speaking}. The company denies it.`,
        'The company',
      );
    expect(told('the spokeswoman, [Ana Lind|person]')).toBe('velotrans');
    expect(told('a driver')).not.toBe('velotrans');
  });

  it('is whom the two sentences before are about, and not whom the last tells of besides', () => {
    const told = (second: string) =>
      meant(
        `The company [Norhalm|organisation] is old. It rained. [Velotrans|organisation], which owns the mill, lost a million. ${second} The company denies it.`,
        'The company',
      );
    expect(told('It may sue [Norhalm|organisation].')).toBe('velotrans');
    expect(told('[Norhalm|organisation] may sue.')).toBe('norhalm');
  });

  it('is the only one told of just before, whatever is told of it', () => {
    const fined = `${rivals}It rained. It rained again. The ministry fined [Velotrans|organisation]. It ordered calm. `;
    expect(meant(`${fined}The company denies it.`, 'The company')).toBe('velotrans');
    const both = fined.replace('It ordered calm', 'It spared [Norhalm|organisation]');
    expect(meant(`${both}The company denies it.`, 'The company')).toBe('');
  });

  it('is the one body of unknown kind where the union is another that no name was read of', () => {
    const told = (union: string) =>
      meant(
        `[Velotrans|organisation] is old. ${union} left. The union wants more. The company denies it.`,
        'The company',
      );
    expect(told('Union No. 5')).toBe('velotrans');
    expect(told('Everybody')).toBe('');
  });

  it('is no central bank, where it is "the lender"', () => {
    const banks = 'The [Central Bank|organisation] closed [Tarn Bank|organisation]. It rained. ';
    expect(meant(`${banks}The lender denies it.`, 'The lender')).toBe('tarn-bank');
    expect(meant(`${banks}The central bank denies it.`, 'The central bank')).toBe('central-bank');
  });

  it('is the one firm told of, of which more is said on the way', () => {
    const norhalm = 'The operator, [Norhalm|organisation], is old. ';
    expect(meant(`${norhalm}The [Danish|country]-owned company denies it.`, 'The Danish-owned company')).toBe(
      'norhalm',
    );
    const two = `${norhalm}[Velotrans|organisation], a company in Lima, left. `;
    expect(meant(`${two}The [Danish|country]-owned company denies it.`, 'The Danish-owned company')).not.toBe(
      'norhalm',
    );
  });

  it('is the firm told of just before, whichever else has the word in its name', () => {
    const text =
      '[Tarn Coal Company|organisation] is old. It rained. [Norhalm Ltd|organisation] closed. The company denies it.';
    expect(meant(text, 'The company')).toBe('norhalm-ltd');
    expect(meant(text.replace('The company', 'The Company'), 'The Company')).not.toBe('norhalm-ltd');
  });

  it('is nobody’s where they are about two, or about nobody of the kind', () => {
    expect(meant(`${rivals}The company denies it.`, 'The company')).toBe('');
    expect(meant(`${rivals}[Ana Lind|person] smiled. The company denies it.`, 'The company')).toBe('');
    const union = `${rivals}The [Rail Union|organisation] met. The company denies it.`;
    expect(meant(union, 'The company')).toBe('');
  });

  it('is not the firm of long before, or of later on, but whom the words before are about or speak for', () => {
    const known = '[Tarn Ltd|organisation] is old. It rained. It rained again. ';
    const about = '[Norhalm|organisation] was surprised. ';
    expect(meant(`${known}${about}The company denies it.`, 'The company')).toBe('norhalm');
    expect(meant(`${about}The company denies it. [Tarn Ltd|organisation] left.`, 'The company')).toBe('norhalm');
    const later = 'It rained. It rained again. It rained on. It rained. [Tarn Ltd|organisation] left.';
    expect(meant(`${about}The company denies it. ${later}`, 'The company')).toBe('norhalm');
    expect(meant(`${about}${known}The company denies it.`, 'The company')).toBe('tarn-ltd');
    expect(meant(`[Tarn Ltd|organisation] is old. ${about}The company denies it.`, 'The company')).toBe('tarn-ltd');
    const director = '[Ana Lind|person], director of [Norhalm|organisation], was surprised. ';
    expect(meant(`${known}${director}The company denies it.`, 'The company')).toBe('norhalm');
  });

  it('is no people', () => {
    expect(meant('[Norhalm|organisation] is old. The company denies it.', 'The company')).toBe('norhalm');
    expect(meant('[Europeans|group] fish here. The company denies it.', 'The company')).toBe('');
  });

  it('is no union where a managing director speaks for it', () => {
    const told = (office: string) =>
      meant(
        `[Norhalm|organisation] met. ${office} [Ana Lind|person] said it was late. The union denies it.`,
        'The union',
      );
    expect(told('Managing director')).toBe('');
    expect(told('Treasurer')).toBe('norhalm');
  });

  it('is not what is “the union” as well', () => {
    expect(meant('[LSWA|organisation] met. The union struck. The operator denies it.', 'The operator')).toBe('');
  });
});

describe('“the supplier”', () => {
  it('is the one body of unknown kind that the sentence before tells of, and no airline', () => {
    const told = 'The watchdog fined [Velotrans|organisation]. ';
    expect(meant(`${told}The supplier denies it.`, 'The supplier')).toBe('velotrans');
    expect(meant(`${told}It rained. The supplier denies it.`, 'The supplier')).toBe('');
    expect(meant(`${rivals}The supplier denies it.`, 'The supplier')).toBe('');
    const airline = 'The airline [Velotrans|organisation] flies with engines of [Norhalm|organisation]. ';
    expect(meant(`${airline}The supplier denies it.`, 'The supplier')).toBe('norhalm');
    expect(meant('The airline [Velotrans|organisation] left. The supplier denies it.', 'The supplier')).toBe('');
    expect(meant(`${told}A lender had asked for that. The lender denies it.`, 'The lender')).toBe('');
  });
});

describe('“the group”', () => {
  it('is the body of unknown kind that the words before are about, whatever else is a group', () => {
    const league = 'The [Growers’ League|organisation] met. It rained. It rained again. ';
    expect(meant(`${league}[Norhalm|organisation] is sorry. The group will pay.`, 'The group')).toBe('norhalm');
    expect(meant(`${league}[Peru|country] is sorry. The group will pay.`, 'The group')).toBe('');
    expect(
      meant(`${league}[Norhalm|organisation] and [Velotrans|organisation] are sorry. The group will pay.`, 'The group'),
    ).toBe('');
  });

  it('is the body for which somebody has just spoken', () => {
    const league = 'The [Growers’ League|organisation] met. The [Millers’ League|organisation] left. ';
    const chair = '[Ana Lind|person], chair of the [Growers’ League|organisation], spoke. ';
    expect(meant(`${chair}${league}It rained. [Ana Lind|person] wept. The group will pay.`, 'The group')).toBe(
      'growers-league',
    );
    expect(meant(`${chair}${league}It rained. [Ole Berg|person] wept. The group will pay.`, 'The group')).toBe('');
  });
});

describe('“the band”', () => {
  it('is the people that is called a nation, and no land', () => {
    expect(meant('The [Anwe First Nation|organisation] met. The band will sue.', 'The band')).toBe('anwe-first-nation');
    expect(meant('[Peru|country] met. The band will sue.', 'The band')).toBe('');
  });
});

describe('“the city”', () => {
  it('is the council that governs it, where it does something', () => {
    const council = '[Brell City Council|organisation] met. ';
    expect(meant(`${council}The city will pay for it.`, 'The city')).toBe('brell-city-council');
    expect(meant(`${council}They left the city.`, 'the city')).toBe('');
    expect(meant('[Brell Port Authority|organisation] met. The port will pay for it.', 'The port')).toBe(
      'brell-port-authority',
    );
    expect(meant('[Brell Port Authority|organisation] met. Ships left the port.', 'the port')).toBe('');
    expect(meant('[Brell City Orchestra|organisation] met. The city will pay for it.', 'The city')).toBe('');
  });
});

describe('“the company” of a text that tells of a firm and its owner', () => {
  it.each([
    'Men at [Norwind Works|organisation], a subsidiary of [Peru|country]’s [Velmar Metals|organisation], left.',
    'Men at [Norwind Works|organisation], which is owned by [Velmar Metals|organisation], left.',
    'Men at the [Velmar Metals|organisation]-owned [Norwind Works|organisation] left.',
    'Men at [Norwind Works|organisation] left. [Velmar Metals|organisation], which owns a third of the shares, was glad.',
  ])('is the firm, while the owner only comes up as such: %s', (text) => {
    expect(meant(`${text} It rained. It rained again. The company denies it.`, 'The company')).toBe('norwind-works');
  });

  it('is open where the owner has a part in it too', () => {
    const text =
      'Men at [Norwind Works|organisation], owned by [Velmar Metals|organisation], left. [Velmar Metals|organisation] and [Norwind Works|organisation] met.';
    expect(meant(`${text} It rained. It rained again. The company denies it.`, 'The company')).toBe('');
  });

  it('is told of by who says so between commas, and is not who is named so', () => {
    const told = '[Velotrans|organisation] cut its fares. ';
    expect(meant(`${told}The company, [Ana Lind|person] said, had denied it.`, 'The company')).toBe('velotrans');
    expect(meant(`${told}The owner, [Ana Lind|person], said it was late.`, 'The owner')).toBe('');
  });

  it('is “management” too, by no article', () => {
    const firm = 'The airline [Norhalm|organisation] is old. ';
    expect(meant(`${firm}Management denies it.`, 'Management')).toBe('norhalm');
    expect(meant(`${firm}Poor management denies it.`, 'management')).toBe('');
  });
});
