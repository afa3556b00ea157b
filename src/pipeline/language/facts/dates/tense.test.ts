import { describe, expect, it } from 'vitest';
import { lex } from '../../lex.ts';
import { tenseAt } from './tense.ts';

describe('tenseAt', () => {
  it('goes by the verb that a date stands with, whoever tells of it', () => {
    expect(tense('The deal will be signed on Friday, he said.')).toBe('ahead');
    expect(tense('They will strike unless the league drops its plan, the union said on Friday.')).toBe('past');
    expect(tense('The plan was put to members on Friday.')).toBe('past');
    expect(tense('The ministers, who met on Friday, will vote soon.')).toBe('past');
    expect(tense('She will have left by Friday.')).toBe('ahead');
    expect(tense('Forty boats had arrived by Friday.')).toBe('past');
    expect(tense('No request had been received before Friday.')).toBe('past');
    expect(tense('The ferry has to be paid for before Friday.')).toBe('ahead');
    expect(tense('He met a teacher, who was to fly home with her son on Friday.')).toBe('open');
    expect(tense('The ferry was to sail on Friday.')).toBe('ahead');
    expect(tense('Forty boats had to be paid for by Friday.')).toBe('ahead');
    expect(tense('It had been due by Friday.')).toBe('ahead');
  });

  it('takes for over what had come about by the day that a sentence opens with', () => {
    expect(tense('By Friday evening, hope of a deal gave way to anger.')).toBe('past');
    expect(tense('But by Friday, the mill was shut.')).toBe('past');
    expect(tense('By Friday, the council must decide.')).toBe('ahead');
    expect(tense('By Friday, the council had to decide.')).toBe('ahead');
    expect(tense('By Friday, elected councils decide.')).toBe('ahead');
  });

  it('takes for still to come what somebody invites others to do', () => {
    expect(tense('She sent a letter inviting them to speak to the board on Friday.')).toBe('ahead');
    expect(tense('She sent a letter to the head of the board on Friday.')).toBe('past');
  });

  it('tells what was agreed on a day from what is to happen on it', () => {
    expect(tense('They agreed late on Friday on a flow.')).toBe('past');
    expect(tense('They agreed to meet on Friday.')).toBe('ahead');
    expect(tense('The vote was scheduled for Friday.')).toBe('ahead');
    expect(tense('The vote scheduled for Friday will be held.')).toBe('ahead');
    expect(tense('The vote, originally scheduled for Friday, will be held today.')).toBe('open');
    expect(tense('The vote, now scheduled for Friday, will be held at noon.')).toBe('ahead');
    expect(tense('Of nine flights scheduled here on Friday, six were scrapped.')).toBe('open');
  });

  it('leaves open whether the day is over for which something was planned that did not come about', () => {
    expect(tense('The swap had been due to take place on Friday but was put off.')).toBe('open');
    expect(tense('Talks were scheduled for Friday, but the rebels stayed away.')).toBe('open');
    expect(tense('The ship was supposed to sail on Friday but broke down.')).toBe('open');
    expect(tense('The vote was due on Friday but may be put off.')).toBe('ahead');
    expect(tense('He was set to leave, and met them on Friday but said little.')).toBe('past');
  });

  it('takes for still to come what is called for a day, meant to be done on it, or told of it in the present', () => {
    expect(tense('The union called a strike for Friday.')).toBe('ahead');
    expect(tense('The union mourned the strike of Friday.')).toBe('past');
    expect(tense('He threatened to take his people back on Friday.')).toBe('ahead');
    expect(tense('He managed to take his people back on Friday.')).toBe('past');
    expect(tense('The order takes effect at noon on Friday, he said.')).toBe('ahead');
    expect(tense('The order took effect at noon on Friday, he said.')).toBe('past');
    expect(tense('The duties, which take effect on Friday, follow a complaint.')).toBe('ahead');
    expect(tense('The duties, which took effect on Friday, follow a complaint.')).toBe('past');
  });

  it('takes for still to come what somebody has just called off', () => {
    expect(tense('The guild says it has called off Friday’s walkout.')).toBe('ahead');
    expect(tense('The court has postponed Friday’s hearing.')).toBe('ahead');
    expect(tense('They have cancelled Friday’s march.')).toBe('ahead');
    expect(tense('Her office asked the speaker to postpone Friday’s vote.')).toBe('ahead');
    expect(tense('Rain put off Friday’s match.')).toBe('open');
    expect(tense('The guild called off Friday’s walkout.')).toBe('open');
    expect(tense('The guild has praised Friday’s walkout.')).toBe('past');
    expect(tense('The guild has called off the strike it began on Friday.')).toBe('past');
  });

  it('takes for still to come the meeting that somebody is called to, and leaves open what may be over', () => {
    expect(tense('The minister summoned both sides to a meeting on Friday in Lima.')).toBe('ahead');
    expect(tense('The minister summoned both sides on Friday.')).toBe('past');
    expect(tense('I put that to her brother on Friday.')).toBe('open');
    expect(tense('We meet on Friday.')).toBe('ahead');
  });

  it('leaves open on which day talks are proposed, and takes those that are being proposed, or expected, for still to come', () => {
    expect(tense('The envoy proposed talks in Lima on Friday.')).toBe('open');
    expect(tense('The envoy proposed on Friday to hold talks.')).toBe('past');
    expect(tense('They received his letter, proposing talks in Lima on Friday.')).toBe('ahead');
    expect(tense('France asked for a session, which diplomats expect on Friday.')).toBe('ahead');
  });

  it('takes whoever was set free on a day for free since then, and what was set for it for still to come', () => {
    expect(tense('The nine were set free on Friday at the bridge.')).toBe('past');
    expect(tense('The talks were set to begin on Friday.')).toBe('ahead');
  });

  it('takes for still to come what somebody wishes to be done on a day', () => {
    expect(tense('She read the lease and proposed that the council seal it on Friday.')).toBe('ahead');
    expect(tense('She demanded that he leave the ferry on Friday.')).toBe('ahead');
    expect(tense('She demanded that the lease signed on Friday be kept.')).toBe('past');
    expect(tense('She said that the crews met on Friday.')).toBe('past');
  });

  it('tells what was agreed early on a day from what is agreed of things on one', () => {
    expect(tense('They agreed on a flow early on Friday.')).toBe('past');
    expect(tense('They agreed on a vote on Friday.')).toBe('open');
  });

  it('tells the day on which one thing was agreed from the day for which a meeting was', () => {
    expect(tense('The ministers agreed the plan by video link on Friday.')).toBe('past');
    expect(tense('They agreed a truce in Kabin on Friday.')).toBe('past');
    expect(tense('They agreed a meeting in Kabin on Friday.')).toBe('ahead');
  });

  it('takes for still to come what a threat or an offer is to do, whatever became of it', () => {
    expect(tense('He had withdrawn his threat to close the line on Friday.')).toBe('ahead');
    expect(tense('He had managed to close the line on Friday.')).toBe('past');
  });

  it('goes by the verb behind a date that opens its clause', () => {
    expect(tense('On Friday the two sides will meet, he said.')).toBe('ahead');
    expect(tense('By Friday the queue had grown.')).toBe('past');
    expect(tense('Its announcement on Friday that it would reopen was late.')).toBe('past');
  });

  it('tells what was agreed as it was from what is booked, bound or about to be done on a day', () => {
    expect(tense('As agreed with the guild on Friday, two lines run.')).toBe('past');
    expect(tense('She has kept the room booked for Friday.')).toBe('ahead');
    expect(tense('She has kept the room that she found on Friday.')).toBe('past');
    expect(tense('The bureau was still ready to escort them on Friday, he said.')).toBe('ahead');
    expect(tense('The port had been ready to escort them on Friday.')).toBe('past');
    expect(tense('I will not announce what I have to decide on Friday.')).toBe('ahead');
    expect(tense('He said what they had to decide on Friday.')).toBe('past');
    expect(tense('On Friday a first group is to visit the pier.')).toBe('ahead');
    expect(tense('On Friday a first group is at the pier.')).toBe('open');
  });

  it('takes for still to come what is to be done on a day, and goes by a verb in quotation marks', () => {
    expect(tense('The judge did not mention the vote to be held on Friday.')).toBe('ahead');
    expect(tense('It was the first ferry to be built on Friday.')).toBe('past');
    expect(tense('She stated that Friday’s vote “will bind us all”.')).toBe('ahead');
    expect(tense('She stated that Friday’s vote “was free”.')).toBe('past');
  });

  it('takes a participle before a noun for no deed of the day', () => {
    expect(tense('Lorries are due to leave the army-held town on Friday.')).toBe('ahead');
    expect(tense('The planned march went ahead on Friday.')).toBe('past');
  });

  it('goes by what is told of the day itself behind “when”', () => {
    expect(tense('It was a change from Friday, when the minister wrote to them.')).toBe('past');
    expect(tense('It was a change from Friday on, and the minister wrote to them.')).toBe('ahead');
    expect(tense('The ban was kept until Friday, when both sides will meet.')).toBe('ahead');
  });

  it('goes by the verb of what is said of a day’s strike, and by the deed that is done to it', () => {
    expect(tense("The union said Friday's strike will go ahead.")).toBe('ahead');
    expect(tense("The union condemned Friday's strike.")).toBe('past');
  });

  it('leaves open what no verb decides', () => {
    expect(tense('The council claims it on Friday.')).toBe('open');
    expect(tense('The council meets on Friday.')).toBe('ahead');
    expect(tense('She said the ship could sail on Friday.')).toBe('open');
    expect(tense('The vote could come as early as Friday.')).toBe('ahead');
    expect(tense('What I can do is put it in as a target, starting with two wards on Friday.')).toBe('open');
    expect(tense('The new rota, starting with two wards, was agreed on Friday.')).toBe('past');
  });
});

function tense(text: string) {
  const { tokens } = lex({ text } as Parameters<typeof lex>[0]);
  return tenseAt(
    tokens,
    0,
    tokens.length,
    tokens.findIndex((token) => token.text === 'Friday'),
  );
}
