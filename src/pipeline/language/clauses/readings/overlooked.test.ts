import { describe, expect, it } from 'vitest';
import { read } from '../fixtures/clauses-in.ts';

describe('clausesOf: verbs that the tagger overlooks', () => {
  it('reads past forms that the tagger takes for adjectives, and plain forms after a plural', () => {
    expect(read('Germany and Spain back the pact.')).toEqual(['back(Germany + Spain)']);
    expect(read('The union demands a rise.')).toEqual(['demand(The union)']);
  });

  it('reads a past form that the tagger takes for an adjective behind what is only said of its subject', () => {
    expect(read('The group said samples it had taken contained benzene.')).toContain('contain(samples)');
    expect(read('The group said it had taken limited steps.')).not.toContain('limit(it)');
  });

  it('reads “back” behind “won’t”', () => {
    expect(read('The party has asked for a debate but won’t back a vote.')).toContain('back(The party) not');
  });

  it('reads the plain form behind two names that open the sentence', () => {
    expect(read('Canada and Peru support the claim.')).toEqual(['support(Canada + Peru)']);
    expect(read('Canada and Peru support staff left.')).not.toContain('support(Canada + Peru)');
  });

  it('reads the plain form behind what is said of many, where an article follows', () => {
    expect(read('Lawyers for the union question the figures.')).toEqual(['question(Lawyers)']);
    expect(read('The growers, for their part, fear a ban.')).toEqual(['fear(The growers)']);
    expect(read('The lawyer for the union offer the firm made left.')).not.toContain('offer(The lawyer)');
    expect(read('Weeks after the peace offer the army struck.').at(-1)).toBe('strike(the army)');
  });

  it('reads the plain form behind a plural where nothing else can be the verb of the sentence', () => {
    expect(read('Shoppers face delays as crews threaten to strike.')[0]).toBe('face(Shoppers)');
    expect(read('Ferry passengers demand refunds.')).toEqual(['demand(Ferry passengers)']);
    expect(read('Sales figures fell.')).not.toContain('figure(Sales)');
    expect(read('The port opened, reports aid agencies.')).not.toContain('aid(reports)');
  });

  it('reads what one does behind “which” under a name', () => {
    expect(read('It is a truce which Lind backs and which Peru wants.')).toContain('back(Lind)');
    expect(read('It is a plan which the envoy, Ana Lind, favours.').at(-1)).toMatch(/^favour/);
    expect(read('It is a plan of which the talks, Ana Lind said, failed.')).not.toContain('talk(the)');
  });

  it('reads “-ing” where it opens an aside, with what it is done to', () => {
    expect(read('The mayor went further, warning that the bridge could close.')).toContain('warn(The mayor)');
    expect(read('“We stay,” she told the crews, while promising an inquiry.')).toContain('promise(she)');
    expect(read('The firm set a date without consulting anyone.').at(-1)).toMatch(/^consult/);
    expect(read('The council, meeting in emergency session, sold the hall.')).toContain('meet(The council)');
    expect(read('The coast lives on mining, farming and fishing in the bay.')).not.toContain('farm(The coast)');
    expect(read('She gave a warning that the bridge could close.')).not.toContain('warn(She)');
  });

  it('reads what looks like the plural of a noun behind “and”, where the sentence has its verb and an object follows', () => {
    expect(read('The firm rejects the charge and plans to sue the paper.')).toContain('plan(The firm)');
    expect(read('The choir takes note of the letter and thanks the donors.')).toContain('thank(The choir)');
    expect(read('The firm has proposals and plans to build a mill.')).not.toContain('plan(The firm)');
    expect(read('The vote raised hopes and fears that the mill would close.')).not.toContain('fear(The vote)');
  });

  it('reads what looks like a plural where what somebody thinks follows with a subject and a verb', () => {
    expect(read('The Growers’ Guild fears rents will double.')[0]).toMatch(/^fear\(/);
    expect(read('Norwind, the oldest carrier, fears rents will double.')[0]).toMatch(/^fear\(/);
    expect(read('Peru claims foreign boats are fishing there.')[0]).toBe('claim(Peru)');
    expect(read('The board’s hopes are dashed.')).not.toContain('hope(The board)');
    expect(read('The insurance claims board will meet.')[0]).toMatch(/^meet\(/);
  });

  it('reads what looks like a plural behind what “who” or “which” sets apart, before “to” and a verb', () => {
    expect(read('The guild, which fears a ban, plans to strike.')).toContain('plan(The guild)');
    expect(read('They saw misery, hunger, plans to leave and despair.').join()).not.toContain('plan(');
  });

  it('reads any form in “-s” right behind “who” and “which”, where its object follows', () => {
    expect(read('Chile, which borders Peru, has left.')).toContain('border(Chile)');
    expect(read('Ask which parties the council likes.')).not.toContain('party()');
  });

  it('reads the plain form behind “who”, and behind several in a clause that “which” opens', () => {
    expect(read('Staff who decline to work are sent home.')[0]).toBe('decline(Staff)');
    expect(read('The valley, which both claim, is empty.')).toContain('claim(both)');
    expect(read('The levy, which Peru and Chile favour, is low.')).toContain('favour(Peru + Chile)');
    expect(read('The plan, which the trade minister likes, is dead.')).not.toContain('trade(the)');
  });

  it('reads a plain form that may be an adjective behind “would not”, but not behind “is not”', () => {
    expect(read('The board would not open the books.')).toEqual(['open(The board) not']);
    expect(read('The shop is not open the whole year.')).not.toContain('open(The shop) not');
  });

  it('reads a form that could be a noun behind “which”, where what it is done to follows', () => {
    expect(read('Lind praised Peru, which cast its vote against the plan.').at(-1)).toBe('cast(Peru)');
    expect(read('Lind asked which cast the board had seen.')).not.toContain('cast(Lind)');
  });

  it('reads “call for” behind another such verb, and no call that stands beside a noun', () => {
    expect(read('They thank the crews and call for an inquiry.').at(-1)).toBe('call(They)');
    expect(read('They thanked the crews after a march and call for help.')).not.toContain('call(They)');
  });

  it('reads the only form behind a name that could be the verb of a sentence', () => {
    expect(read('Chile exports grain to Peru.')).toEqual(['export(Chile)']);
    expect(read('Chile exports of grain to Peru rose.')).not.toContain('export(Chile)');
    expect(read('Norwind sales figures.')).toEqual([]);
  });

  it('reads “back” before whoever is backed', () => {
    expect(read('The churches back you on that.')).toEqual(['back(The churches)']);
    expect(read('The boats came back.')).toEqual(['come(The boats)']);
  });

  it('reads a plain form with its particle behind what is said of many', () => {
    expect(read('The women of the canteen hand out soup.')).toEqual(['hand(The women)']);
    expect(read('The growers, whose crop rots, side with the minister.').at(-1)).toBe('side(The growers)');
    expect(read('The weeks of the hand out here are over.').join()).not.toContain('hand(');
  });

  it('reads a form in “-s” with its particle behind “and”, and behind “who” and “which” with a preposition', () => {
    expect(read('She offers talks, and rules out any ban.').at(-1)).toBe('rule(She)');
    expect(read('Lind, who travels to Oslo tomorrow, has left.')[0]).toBe('travel(Lind)');
    expect(read('It is a group, which campaigns for a ban.').at(-1)).toMatch(/^campaign/);
    expect(read('He asked which talks on water failed.').at(-1)).toBe('fail(talks)');
  });

  it('reads what a body notes with relief', () => {
    expect(read('The ministry notes with relief that it is over.')[0]).toBe('note(The ministry)');
    expect(read('He read the notes with care.')).toEqual(['read(He)']);
  });

  it('takes what stands between a comma and “by” for done by somebody', () => {
    expect(read('The accord, mediated by Peru, held.')[0]).toContain('mediate(');
    expect(read('A tired, crowded bay was shut.').join()).not.toContain('crowd(');
  });
});
