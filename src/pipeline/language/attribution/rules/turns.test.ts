import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { lex } from '../../lex.ts';
import { namesOf } from '../../names/names.ts';
import { readingOf } from '../reading.ts';
import { turnsOf } from './turns.ts';

describe('turnsOf', () => {
  it('takes a paragraph after a name in capitals as that speaker’s turn', () => {
    expect(turns('KVERNLAND: It is late. We will talk tomorrow.\n\nOSEI: Tomorrow is fine.')).toEqual([
      ['KVERNLAND', 'It is late. We will talk tomorrow.'],
      ['OSEI', 'Tomorrow is fine.'],
    ]);
  });

  it('takes a name with small words inside for a label, and no sentence that ends in a colon', () => {
    const text = 'Ann: Will you sign?\n\nVan der Moor: No.\n\nAnn: Why?\n\nVan der Moor: It is late.';
    expect(turns(text).map(([label]) => label)).toEqual(['Ann', 'Van der Moor', 'Ann', 'Van der Moor']);
    expect(turns('They said so: No.\n\nThey said so: Why?')).toEqual([]);
  });

  it('takes no colon in brackets for one behind a label', () => {
    const text = (bracket: string) =>
      `Norwind ${bracket} is late.\n\nTarn Air ${bracket} is not.\n\nNorwind ${bracket} left.`;
    expect(turns(text('(QSE: NWD)'))).toEqual([]);
    expect(turns(text('(QSE): It')).map(([label]) => label)).toContain('Norwind');
  });

  it('takes a name behind its office for a label, the office in small letters too, though nobody speaks twice', () => {
    const text = 'Mayor Ana Lind: No.\n\nShop steward Ole Berg: It is late.';
    expect(turns(text).map(([label]) => label)).toEqual(['Mayor Ana Lind', 'Shop steward Ole Berg']);
    expect(turns('Fish Quota Lines: No.\n\nFresh from Tarn: It is late.')).toEqual([]);
  });

  it('takes a name with a style before it to a dash for a label, and no sentence that a dash parts', () => {
    const text = 'Mr OSEI – Will you go?\n\nMs LIND – Mr Speaker, I will.\n\nMr OSEI – Good.\n\nMr Speaker – Order!';
    expect(turns(text).map(([label]) => label)).toEqual(['Mr OSEI', 'Ms LIND', 'Mr OSEI', 'Mr Speaker']);
    expect(turns('Mr Osei – who is late – said so.\n\nMr Osei – who is ill – said no.')).toEqual([]);
  });

  it('takes a loud name behind its offices for a label, and an office alone beside two of them', () => {
    const text =
      'President Osei: Next is Deputy Lind.\n\nDeputy Ana LIND (Greens): High House!\n\nProvincial Councillor Dr. Ole BERG: No.\n\nPresident: Order!';
    expect(turns(text).map(([label]) => label)).toEqual([
      'President Osei',
      'Deputy Ana LIND',
      'Provincial Councillor Dr. Ole BERG',
      'President',
    ]);
    expect(turns('President: No.\n\nCouncillor: Yes.')).toEqual([]);
  });

  it('takes who is named in brackets behind a part and a number for the speaker', () => {
    const text = 'TOR LIEN (anchor): Next?\n\nCALLER 1 (Ana Lind, Velm): We want it torn up.\n\nLIEN: Why?';
    expect(turns(text).map(([label]) => label)).toEqual(['TOR LIEN', 'Ana Lind', 'LIEN']);
    expect(turns(text.replace('Ana Lind, Velm', 'on the phone'))[1]?.[0]).toBe('CALLER 1');
  });

  it('takes each of several told of before a colon for a voice, by a body or a part of theirs too', () => {
    const text =
      'Maria Lind, 70, pensioner: No.\n\nPeter Lien, taxi: Yes.\n\nStudent, no name given: We sat down.\n\nAnna Berg of the tram union: They lied.';
    expect(turns(text).map(([label]) => label)).toEqual(['Maria Lind', 'Peter Lien', 'Student', 'Anna Berg']);
    expect(turns('Student, no name given: We sat down.\n\nDriver, no name given: Yes.')).toEqual([]);
  });

  it('takes what a paragraph is about, in capitals, for no speaker', () => {
    const text = 'PLENARY: The chair was late.\n\nON FINANCE: Peru wept.';
    expect(turns(text)).toEqual([]);
    expect(turns(text.replace('ON FINANCE', 'OSEI'))).toHaveLength(2);
    expect(turns(`${text}\n\nPLENARY: It ended.`)).toHaveLength(3);
  });

  it('reads question and answer', () => {
    expect(turns('Q: Will you sign?\n\nA: Not before Friday.').map(([label]) => label)).toEqual(['Q', 'A']);
  });

  it('gives the answers to the one the opening names', () => {
    const text = 'The union leader Ana Lind spoke to Harbour Radio.\n\nQ: Will you sign?\n\nA: Not before Friday.';
    expect(turns(text)).toEqual([
      ['Q', 'Will you sign?'],
      ['Ana Lind', 'Not before Friday.'],
    ]);
  });

  it('takes a paper that asks and answers itself for nobody’s words, and not one that asks somebody', () => {
    const text = (ask: string, answer: string) =>
      `Explained: the row over the law\n\nQ: ${ask}\n\nA: ${answer}\n\nQ: And then?\n\nA: Nothing.`;
    expect(turns(text('What happened?', 'The cabinet met. Ministers postponed it.'))).toEqual([]);
    expect(turns(text('What happened?', 'The cabinet met. I was there.')).map(([label]) => label)).toEqual([
      'Q',
      'A',
      'Q',
      'A',
    ]);
    expect(turns(text('Will you sign?', 'Not before Friday.'))).toHaveLength(4);
  });

  it('takes what a text calls itself for nobody’s label', () => {
    const text = 'Interview: No boats.\n\nAna Lind explains.\n\nQ: Will you sign?\n\nA: Not before Friday.';
    expect(turns(text).map(([label]) => label)).toEqual(['Q', 'Ana Lind']);
  });

  it('takes a picture’s caption for nobody’s words', () => {
    const text = 'Image: The port of Tarn.\n\nThe strike began.\n\nImage: A crane stands still.';
    expect(turns(text)).toEqual([]);
    expect(turns(text.replaceAll('Image', 'Imre'))).toHaveLength(2);
  });

  it('takes what a record says of itself at its head for nobody’s label', () => {
    const talk = 'LIND: It is late.\n\nOSEI: It is.';
    for (const head of [
      'Transcript: press conference at Tarn',
      'Present: Ana Lind, Tor Osei',
      'Transcript. Guest: Ana Lind',
    ])
      expect(turns(`${head}\n\n${talk}`).map(([label]) => label)).toEqual(['LIND', 'OSEI']);
  });

  it('gives a voice that a bulletin plays to the name in its brackets', () => {
    const text = 'CLIP (LIND): We will sign.\n\nNobody came.\n\nSOUNDBITE (Ole Berg, mayor): We will not.';
    expect(turns(text)).toEqual([
      ['LIND', 'We will sign.'],
      ['Ole Berg', 'We will not.'],
    ]);
    expect(turns('BERG (MAYOR): We will not.\n\nLIND: Why?')[0]).toEqual(['BERG', 'We will not.']);
  });

  it('gives a voice without a name to whom the sentence before names, never to who asked', () => {
    const heard = (before: string) =>
      turns(
        `${before}\n\nCLIP: We will sign.\n\nNow the sea. Our reporter Ole Berg met Ana Lind.\n\nCLIP: It was cold.`,
      );
    expect(heard('It rained. Ana Lind speaks for the growers.')).toEqual([
      ['Ana Lind', 'We will sign.'],
      ['Ana Lind', 'It was cold.'],
    ]);
    expect(heard('Ana Lind came. It rained in town.').map(([, words]) => words)).not.toContain('We will sign.');
    expect(heard('Ana Lind met Marek Ruiz in town.').map(([, words]) => words)).not.toContain('We will sign.');
  });

  it('reads names in ordinary letters where one comes again', () => {
    expect(turns('Ana Lind: Is it over?\n\nOle Berg: No.\n\nAna Lind: Then when?')).toHaveLength(3);
  });

  it('reads the words for question and answer, the time before a label and what its bearer is behind it', () => {
    const opening = 'The union leader Ana Lind spoke to Harbour Radio.\n\n';
    expect(turns(`${opening}Question: Will you sign?\n\nAnswer: Not before Friday.`)[1]).toEqual([
      'Ana Lind',
      'Not before Friday.',
    ]);
    expect(
      turns('[00:00:12] >> LIND: Is it over?\n\n[00:00:14] >> BERG: No.\n\n[00:00:16] >> LIND: When?'),
    ).toHaveLength(3);
    expect(turns('AL  Is it over?\n\nTB  No.\n\nAL  When?')).toHaveLength(3);
    expect(turns('[00:12] Lind: Is it over?\n[00:14] Berg: No.\n[00:16] Lind: Then when?')).toEqual([
      ['Lind', 'Is it over?'],
      ['Berg', 'No.'],
      ['Lind', 'Then when?'],
    ]);
    expect(turns('Ana Lind (head of the guild): No.\n\nOle Berg: Why?\n\nAna Lind: It is late.')[0]).toEqual([
      'Ana Lind',
      'No.',
    ]);
    expect(turns('[12] Ports: 3 harbours\n\n[13] Ships: 12')).toEqual([]);
  });

  it('takes a name with what its bearer is behind a comma, where the name comes again', () => {
    const text = 'General Ole Berg, army spokesman: Good morning.\n\nReporter: Why?\n\nGeneral Berg: It is late.';
    expect(turns(text)).toEqual([
      ['General Ole Berg', 'Good morning.'],
      ['Reporter', 'Why?'],
      ['General Berg', 'It is late.'],
    ]);
    expect(turns('Ana Lind, head of the guild: It is late.\n\nOle Berg, mayor: It is not.')).toEqual([]);
  });

  it('takes three people with what they are for speakers, and two in bold letters', () => {
    const voices = (mark: string, count: number) =>
      ['Ana Lind, head of the guild', 'Ole Berg, mayor', 'Ida Roth, chair']
        .slice(0, count)
        .map((label) => `${mark}${label}:${mark} It is late.`)
        .join('\n\n');
    expect(turns(voices('', 3)).map(([label]) => label)).toEqual(['Ana Lind', 'Ole Berg', 'Ida Roth']);
    expect(turns(voices('**', 2)).map(([label]) => label)).toEqual(['Ana Lind', 'Ole Berg']);
    expect(turns(voices('', 2))).toEqual([]);
  });

  it('takes who is in the brackets behind an office for its bearer, as parliaments print it', () => {
    const text = 'Ida Roth (Tarn): Why?\n\nThe Minister for Ports (Mr Ole Berg): It is late.\n\nIda Roth: Late?';
    expect(turns(text).map(([label]) => label)).toEqual(['Ida Roth', 'Ole Berg', 'Ida Roth']);
  });

  it('takes labels in the bold letters of Markdown, and Q and A with a full stop', () => {
    expect(turns('**Ana Lind:** No.\n\n**Ole Berg:** Why?\n\n**Ana Lind:** It is late.')).toEqual([
      ['Ana Lind', 'No.'],
      ['Ole Berg', 'Why?'],
      ['Ana Lind', 'It is late.'],
    ]);
    const opening = 'The union leader Ana Lind spoke to Harbour Radio.\n\n';
    expect(turns(`${opening}Q. Are you tired?\n\nA. Not before Friday.`)[1]).toEqual([
      'Ana Lind',
      'Not before Friday.',
    ]);
  });

  it('takes a surname that begins with a particle for a label, and an outlet with "&"', () => {
    const text = 'Ports & Rail: Why?\n\nvan Zyl: They left.\n\nPorts & Rail: And now?\n\nvan Zyl: We wait.';
    expect(turns(text).map(([who]) => who)).toEqual(['Ports & Rail', 'van Zyl', 'Ports & Rail', 'van Zyl']);
  });

  it('takes who is named as guest for who answers, and says nothing of it in a turn', () => {
    const head = 'Presenter: Jo Marsh\n\nGuest: Ana Lind, chair of the pilots\n\n';
    expect(turns(`${head}Q: Will you stop?\n\nA: We reject that.`).map(([who]) => who)).toEqual(['Q', 'Ana Lind']);
  });

  it('takes the only one whose name labels an answer for who gives the others', () => {
    const text = 'Q: Will you stop?\n\nAna Lind: We will wait for it.\n\nQ: How long?\n\nA: We wait until they sign.';
    expect(turns(`By Ole Berg\n\n${text}`).map(([who]) => who)).toEqual(['Q', 'Ana Lind', 'Q', 'Ana Lind']);
    const two = `${text}\n\nTor Roth: No.`;
    expect(turns(two)[3]![0]).not.toBe('Ana Lind');
  });

  it('takes the title that quotes somebody for no question', () => {
    const head = 'Ana Lind: "We will stay"\n\n';
    expect(turns(`${head}Q: Will you stop?\n\nA: No.\n\nQ: Why?\n\nA: We can.`).at(-1)).toEqual([
      'Ana Lind',
      'We can.',
    ]);
  });

  it('takes a whole name once and its last word from then on for labels', () => {
    const text = 'Ana Lind: No.\n\nOle Berg: Why?\n\nLind: It is late.\n\nBerg: Not yet.';
    expect(turns(text).map(([who]) => who)).toEqual(['Ana Lind', 'Ole Berg', 'Lind', 'Berg']);
    expect(turns('Key Facts: 12 ships\n\nFacts: 3 harbours')).toEqual([]);
  });

  it('takes a name behind the hour, before a dash and in capitals before a full stop for a label', () => {
    const labels = (text: string) => turns(text).map(([who]) => who);
    const hours = '00:01:12 Ana Lind: No.\n\n00:01:40 Ole Berg: Why?\n\n00:02:03 Ana Lind: It is late.';
    expect(labels(hours)).toEqual(['Ana Lind', 'Ole Berg', 'Ana Lind']);
    const dashes =
      'The union leader Ana Lind met the mayor Ole Berg.\n\nAna Lind – No.\n\nOle Berg – Why?\n\nAna Lind – It is late.';
    expect(labels(dashes)).toEqual(['Ana Lind', 'Ole Berg', 'Ana Lind']);
    expect(labels('Ms LIND. We wait.\n\nMr BERG. Why?\n\nMs LIND. It is late.')).toEqual([
      'Ms LIND',
      'Mr BERG',
      'Ms LIND',
    ]);
    expect(labels('Lima – The talks go on.\n\nLima – The talks have ended.')).toEqual([]);
  });

  it('gives the turns under initials to the one person who has them', () => {
    const head = 'Ana Lind, head of the guild, met Ole Berg, head of the bank.\n\n';
    const text = `${head}AL: No.\n\nOB: Why?\n\nAL: It is late.`;
    expect(turns(text).map(([who]) => who)).toEqual(['Ana Lind', 'Ole Berg', 'Ana Lind']);
    expect(turns(text.replace('Ole Berg', 'Arne Lund')).map(([who]) => who)[0]).toBe('AL');
  });

  it('gives the turns under initials with full stops to whoever has them, behind a dash too', () => {
    const head = 'Ana Lind, head of the guild, met Ole van Berg, head of the bank.\n\n';
    const text = `${head}A.L. Sign it.\n\nO.v.B. – Why?\n\nA.L. It is late.`;
    expect(turns(text).map(([who]) => who)).toEqual(['Ana Lind', 'Ole van Berg', 'Ana Lind']);
    expect(turns(`${head}A.L. Lind spoke.\n\nO.B. Berg did not.`)).toEqual([]);
  });

  it('gives a paragraph under the label of a person who speaks once to nobody else', () => {
    const text =
      'Ana Lind: We will wait for it.\n\nOle Berg: So do we.\n\nDr Ida Roth, Harbour Guild: We support them.\n\nAna Lind: Good.';
    expect(turns(text).map(([label]) => label)).toEqual(['Ana Lind', 'Ole Berg', 'Dr Ida Roth', 'Ana Lind']);
  });

  it('reads past the number that a record gives each turn', () => {
    const text = '1. MR LIND: At what hour?\n\n2. CAPTAIN ROTH: At two. I said so.\n\n3. MR LIND: To whom?';
    expect(turns(text).map(([label]) => label)).toEqual(['MR LIND', 'CAPTAIN ROTH', 'MR LIND']);
    expect(turns('1. Fish is dear.\n\n2. Ships are late: the port is shut.\n\n3. Fish is late.')).toEqual([]);
  });

  it('takes no colon in ordinary prose for a turn', () => {
    expect(turns('Two things matter: time and money.\n\nThe talks went on.')).toEqual([]);
    expect(turns('Key Facts: 12 ships\n\nMain Points: 3 harbours')).toEqual([]);
  });
});

function turns(text: string): string[][] {
  const lexed = lex(sourceDocument(text));
  const words = ({ from, to }: { from: number; to: number }) =>
    text.slice(lexed.tokens[from]!.start, lexed.tokens[to - 1]!.end);
  return turnsOf(readingOf(lexed), namesOf(lexed, { issues: [], known: [] })).map(({ speaker, content }) => [
    words(speaker!),
    words(content),
  ]);
}
