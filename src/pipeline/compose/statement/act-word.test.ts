import { describe, expect, it } from 'vitest';
import { actWord } from './act-word.ts';

describe('actWord', () => {
  it('says who demands and who only asks or wants, by the words of the source', () => {
    expect(actWord('REQUEST', [], 1, 'insisted on a pay rise')).toBe('demands');
    expect(actWord('REQUEST', [], 1, 'appealed for help')).toBe('asks');
    expect(actWord('REQUEST', [], 2, 'want longer rest')).toBe('want');
    expect(actWord('REQUEST', [], 1, 'has today invited the guild to a meeting')).toBe('invites');
    expect(actWord('REQUEST', [], 1, 'the guild has to open its books')).toBe('demands');
    expect(actWord('REQUEST', [], 1, 'asked the guild about mustard')).toBe('asks');
  });

  it('says who instructs, proposes and sues, and who has nothing against it', () => {
    expect(actWord('REQUEST', ['future'], 1, 'it would tell its members to stay home')).toBe('is to instruct');
    expect(actWord('REQUEST', [], 1, 'proposes that a judge look into it')).toBe('proposes');
    expect(actWord('REQUEST', [], 1, 'ordered a new count')).toBe('orders');
    expect(actWord('REQUEST', [], 1, 'asked for help in order to mend it')).toBe('asks');
    expect(actWord('COERCE', [], 1, 'ordered the guild to stop the pump')).toBe('orders');
    expect(actWord('COERCE', [], 1, 'forced the guild to restore order')).toBe('forces');
    expect(actWord('REQUEST', [], 1, 'asked the judge to order the sale')).toBe('asks');
    expect(actWord('REQUEST', [], 1, 'has urged the state to order an inquiry')).toBe('urges');
    expect(actWord('REQUEST', [], 1, 'had ordered the guild to ask the judge')).toBe('orders');
    expect(actWord('REQUEST', [], 1, 'wants a ban unless Peru takes the proposal')).toBe('wants');
    expect(actWord('REQUEST', [], 1, 'the proposed ban must be tightened')).toBe('demands');
    expect(actWord('REJECT', [], 1, 'had no plans to travel to Quarn')).toBe('has no plans');
    expect(actWord('REJECT', [], 1, 'rejected the plan')).toBe('rejects');
    expect(actWord('REQUEST', [], 1, 'warned against vain hope')).toBe('warns');
    expect(actWord('REQUEST', [], 1, 'said he hoped for a vote')).toBe('wants');
    expect(actWord('CONCEDE', [], 1, 'had overturned the ban')).toBe('overturns');
    expect(actWord('CONCEDE', [], 1, 'lifted the ban')).toBe('lifts');
    expect(actWord('ACCUSE', [], 1, 'sued the port')).toBe('goes to court');
    expect(actWord('ACCUSE', [], 1, 'brought an action against the order')).toBe('goes to court');
    expect(actWord('ACCUSE', [], 1, 'have opened a preliminary investigation')).toBe('investigates');
    expect(actWord('ACCUSE', [], 1, 'brought up the preliminary report')).toBe('criticises');
    expect(actWord('ACCUSE', [], 1, 'were looking into the complaints')).toBe('investigates');
    expect(actWord('ACCUSE', [], 1, 'complained of its looks')).toBe('complains');
    expect(actWord('REJECT', [], 1, 'had no plans to move the port')).toBe('has no plans');
    expect(actWord('REJECT', [], 1, 'rejected the plans')).toBe('rejects');
    expect(actWord('REJECT', [], 1, 'has announced an appeal')).toBe('appeals');
    expect(actWord('REJECT', [], 1, 'has dismissed its appeal against the levy')).toBe('rejects');
    expect(actWord('REJECT', [], 1, 'will lodge an appeal against the levy it rejected')).toBe('appeals');
    expect(actWord('ACCUSE', [], 1, 'called it suede')).toBe('criticises');
    expect(actWord('AGREE', [], 1, 'is considering the proposal')).toBe('considers');
    expect(actWord('AGREE', [], 1, 'has volunteered to mediate')).toBe('offers');
    expect(actWord('ACCUSE', [], 1, 'opened an in-depth review')).toBe('investigates');
    expect(actWord('ACCUSE', [], 1, 'opened a campaign against the port')).toBe('criticises');
    expect(actWord('AGREE', [], 1, 'never opposed the line')).toBe('does not oppose');
  });

  it('says who accuses and who only criticises', () => {
    expect(actWord('ACCUSE', [], 1, 'accused the Council of starving the port')).toBe('accuses');
    expect(actWord('ACCUSE', [], 1, 'blamed the Council for the delay')).toBe('blames');
    expect(actWord('ACCUSE', [], 1, 'have charged the owner of a ferry')).toBe('charges');
    expect(actWord('ACCUSE', [], 1, 'said the charge was late')).toBe('criticises');
    expect(actWord('CONCEDE', [], 1, 'accepted the resignation')).toBe('accepts');
    expect(actWord('ACCUSE', [], 1, 'found the owner guilty of theft')).toBe('convicts');
    expect(actWord('ACCUSE', [], 1, 'the owner, who was found guilty of theft, would leave')).toBe('criticises');
    expect(actWord('SUPPORT', [], 1, 'upheld the sentence')).toBe('upholds');
    expect(actWord('ACCUSE', [], 1, 'called the offer an insult')).toBe('criticises');
    expect(actWord('ACCUSE', [], 1, 'was disappointed by the ruling')).toBe('regrets');
  });

  it('says who denies, refuses or opposes, by the words of the source', () => {
    expect(actWord('REJECT', [], 1, 'rejected the offer')).toBe('rejects');
    expect(actWord('REJECT', [], 1, 'denied that pilots were misled')).toBe('denies');
    expect(actWord('REJECT', [], 1, 'We did not fire on the port.')).toBe('denies');
    expect(actWord('REJECT', [], 2, 'would not sign the lease')).toBe('refuse');
    expect(actWord('REJECT', [], 1, 'ruled out a rise')).toBe('rules out');
    expect(actWord('REJECT', [], 1, 'voted against the plan')).toBe('opposes');
    expect(actWord('REJECT', [], 1, 'said it would appeal')).toBe('appeals');
    expect(actWord('REJECT', [], 1, 'failed to hold a hearing')).toBe('fails');
    expect(actWord('REJECT', [], 1, 'rejected the claim that it failed to pay')).toBe('rejects');
    expect(actWord('REJECT', [], 1, 'broke the truce')).toBe('breaches');
    expect(actWord('REJECT', [], 1, 'dismissed the claim that it broke the truce')).toBe('rejects');
    expect(actWord('REJECT', [], 2, 'walked out of the meeting')).toBe('walk out');
    expect(actWord('REJECT', [], 1, 'was leaving the cabinet')).toBe('withdraws');
    expect(actWord('REJECT', [], 1, 'vows to sign nothing that leaves it in place')).toBe('rejects');
    expect(actWord('REJECT', [], 1, 'has not withdrawn her threat')).toBe('rejects');
    expect(actWord('REJECT', [], 1, 'rejected the call to leave the cabinet')).toBe('rejects');
  });

  it('says who threatens, who warns and who announces', () => {
    expect(actWord('THREATEN', [], 1, 'threatened to close the port')).toBe('threatens');
    expect(actWord('THREATEN', [], 1, 'warned that the ward was full')).toBe('warns');
    expect(actWord('THREATEN', ['future'], 1, 'the old permits will be cancelled')).toBe('announces');
    expect(actWord('THREATEN', ['future'], 1, 'the permits will be cancelled if they sail')).toBe('threatens');
    expect(actWord('THREATEN', ['future'], 1, 'absent crews would be dismissed')).toBe('threatens');
    expect(actWord('THREATEN', ['future'], 1, 'will cancel the old permits')).toBe('threatens');
    expect(actWord('THREATEN', ['future'], 1, 'we will prepare an appeal against the fine')).toBe('announces');
    expect(actWord('THREATEN', [], 1, 'otherwise it would go to court')).toBe('threatens');
    expect(actWord('THREATEN', [], 1, 'gave the port until June')).toBe('sets a deadline');
    expect(actWord('THREATEN', [], 1, 'gave notice of a strike')).toBe('announces');
    expect(actWord('THREATEN', [], 2, 'The walkout was called by the two guilds')).toBe('announce');
  });

  it('says who advises, thanks, postpones or bans, by the words of the source, and only concedes what is said to be so', () => {
    expect(actWord('REQUEST', [], 1, 'advised a cut of 85 percent')).toBe('advises');
    expect(actWord('REQUEST', [], 1, 'asked for the advisers to leave')).toBe('asks');
    expect(actWord('SUPPORT', [], 1, 'thanked the crews')).toBe('thanks');
    expect(actWord('SUPPORT', [], 1, 'is behind the crews')).toBe('supports');
    expect(actWord('CONCEDE', [], 1, 'put off a vote on the law')).toBe('postpones');
    expect(actWord('CONCEDE', [], 1, 'conceded that it had put off the vote')).toBe('concedes');
    expect(actWord('COERCE', [], 1, 'expelled two envoys')).toBe('expels');
    expect(actWord('COERCE', ['future'], 2, 'will deport them')).toBe('are to deport');
    expect(actWord('COERCE', [], 1, 'still held 40 men')).toBe('holds');
    expect(actWord('REQUEST', [], 1, 'called an emergency meeting of his cabinet')).toBe('calls a meeting');
    expect(actWord('REQUEST', [], 1, 'called for an emergency meeting')).toBe('asks');
    expect(actWord('COERCE', [], 1, 'close four schools')).toBe('closes');
    expect(actWord('SUPPORT', [], 1, 'expresses its deepest sympathy')).toBe('sympathises');
    expect(actWord('COERCE', [], 1, 'has forbidden rents above 8 euros')).toBe('bans');
    expect(actWord('COERCE', [], 1, 'sent forces to the port')).toBe('coerces');
    expect(actWord('REJECT', [], 2, 'cannot agree on how many took part')).toBe('disagree');
    expect(actWord('REJECT', [], 1, 'would not agree to the target')).toBe('refuses');
  });

  it('tells sanctions as sanctions, and other measures by their own verb', () => {
    expect(actWord('SANCTION', [], 1, 'imposed a duty on steel')).toBe('imposes');
    expect(actWord('SANCTION', [], 1, 'imposed sanctions on the bank')).toBe('imposes sanctions');
    expect(actWord('SANCTION', [], 1, 'placed a duty on steel')).toBe('takes measures');
  });

  it('lets one party alone agree only by words of agreeing', () => {
    expect(actWord('AGREE', [], 1, 'had offered longer rest periods')).toBe('offers');
    expect(actWord('AGREE', [], 1, 'would open its market')).toBe('promises');
    expect(actWord('AGREE', [], 1, 'undertook to keep the road open')).toBe('promises');
    expect(actWord('AGREE', [], 1, 'put $98 on the table')).toBe('offers');
    expect(actWord('AGREE', [], 1, 'put forward 14 percent in two steps')).toBe('proposes');
    expect(actWord('AGREE', [], 1, 'agreed to the proposal')).toBe('agrees');
    expect(actWord('AGREE', [], 1, 'reached an agreement')).toBe('agrees');
    expect(actWord('AGREE', [], 1, 'would look into whether the deal is fair')).toBe('promises');
    expect(actWord('AGREE', [], 1, 'proposed an agreement on tolls')).toBe('proposes');
    expect(actWord('AGREE', [], 1, 'announced plans to close the quay')).toBe('announces');
    expect(actWord('AGREE', ['future'], 1, 'will close 17 of its stores')).toBe('announces');
    expect(actWord('AGREE', [], 1, 'decided to lower the rate')).toBe('decides');
    expect(actWord('AGREE', [], 1, 'agreed that the mill decides')).toBe('agrees');
    expect(actWord('AGREE', [], 1, 'has bid $6 billion for the mill')).toBe('offers');
    expect(actWord('AGREE', ['future'], 1, 'build a second quay')).toBe('promises');
    expect(actWord('AGREE', ['future'], 1, 'said nine more boats would be freed')).toBe('announces');
    expect(actWord('AGREE', ['future'], 1, 'its men would soon withdraw from their posts')).toBe('announces');
    expect(actWord('AGREE', ['future'], 1, 'promised that nine boats would be freed')).toBe('promises');
    expect(actWord('AGREE', ['future'], 1, 'no boat would be seized')).toBe('promises');
    expect(actWord('AGREE', ['future'], 1, 'we will be committed to the quay')).toBe('promises');
    expect(actWord('AGREE', ['future'], 1, 'would free nine more boats')).toBe('promises');
    expect(actWord('AGREE', ['future'], 2, 'build a second quay')).toBe('agree');
    expect(actWord('AGREE', [], 2, 'the growers lodged an offer of their own', false)).toBe('offer');
    expect(actWord('AGREE', ['future'], 2, 'will meet again in May')).toBe('are to meet');
    expect(actWord('AGREE', ['future'], 1, 'will visit the port')).toBe('is to visit');
    expect(actWord('AGREE', [], 2, 'will share the port')).toBe('agree');
    expect(actWord('AGREE', ['hypothetical'], 1, 'we would return if they moved')).toBe('would agree');
  });

  it('keeps what is denied, and what is only possible, from sounding done', () => {
    expect(actWord('AGREE', ['negated'], 2, 'could not agree')).toBe('do not agree');
    expect(actWord('AGREE', ['hypothetical'], 1, 'would agree')).toBe('would agree');
    expect(actWord('AGREE', [], 1, 'agreed')).toBe('agrees');
  });

  it('tells sanctions proposed from sanctions imposed', () => {
    const words = ['imposed sanctions', 'is promoting a new package of sanctions'].map((text) =>
      actWord('SANCTION', [], 1, text),
    );
    expect(new Set(words).size).toBe(2);
  });

  it('says what is stopped, released or handed over, and who gives no answer', () => {
    expect(actWord('RETREAT', [], 1, 'called off its four-day strike')).toBe('calls off');
    expect(actWord('RETREAT', [], 1, 'extended the cease-fire by a week')).toBe('extends');
    expect(actWord('RETREAT', [], 1, 'declared a cease-fire')).toBe('steps back');
    expect(actWord('RETREAT', [], 1, 'announced a truce')).toBe('announces');
    expect(actWord('RETREAT', [], 2, 'exchanged 145 prisoners at a bridge')).toBe('exchange');
    expect(actWord('RETREAT', ['future'], 1, 'will release 214 detainees')).toBe('is to release');
    expect(actWord('RETREAT', [], 1, 'gave up its claim to the ceasefire line')).toBe('steps back');
    expect(actWord('STATE', [], 1, 'has not replied')).toBe('gives no answer');
    expect(actWord('STATE', [], 1, 'It is adamant that it hid nothing')).toBe('says');
  });

  it('tells sanctions from other measures, and easing one from suspending trade', () => {
    expect(actWord('SANCTION', [], 1, 'imposed sanctions on two banks')).toBe('imposes sanctions');
    expect(actWord('SANCTION', [], 1, 'suspended the sanctions on two banks')).toBe('eases sanctions');
    expect(actWord('SANCTION', [], 1, 'suspended nickel exports to the bloc')).toBe('suspends');
    expect(actWord('SANCTION', [], 2, 'raised the duty on rice')).toBe('take measures');
    expect(actWord('SANCTION', [], 1, 'lifted the duty on rice')).toBe('eases measures');
  });

  it('announces a strike or a cut that hangs on nothing, and threatens with one that does', () => {
    expect(actWord('THREATEN', ['future'], 1, 'will walk out for three days')).toBe('announces');
    expect(actWord('THREATEN', [], 1, 'the mill will cut 300 jobs')).toBe('announces');
    expect(actWord('THREATEN', ['future'], 1, ' will walk out on Monday')).toBe('announces');
    expect(actWord('THREATEN', ['future'], 1, 'will walk out if it fails')).toBe('threatens');
    expect(actWord('THREATEN', ['future'], 1, 'will answer every shell')).toBe('threatens');
  });
});
