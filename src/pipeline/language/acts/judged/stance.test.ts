import { describe, expect, it } from 'vitest';
import { acts, sided } from '../fixtures/classed.ts';

describe('actsOf: on which side', () => {
  it('takes a failure to reach a ceasefire for nobody’s position on it, a refusal for one against', () => {
    expect(sided('Peru and Chile failed to reach a ceasefire.')).toEqual(['ceasefire', null]);
    expect(sided('Peru rejected a ceasefire.')).toEqual(['ceasefire', 'against']);
  });

  it('turns a demand to end something against it', () => {
    expect(sided('Peru demanded sanctions.')).toEqual(['sanctions', 'for']);
    expect(sided('Peru demanded an end to sanctions.')).toEqual(['sanctions', 'against']);
    expect(sided('Peru will accept a ceasefire if Chile signs.')).toEqual(['ceasefire', 'conditional']);
  });

  it('turns what is to end, and not what is to begin beside it', () => {
    expect(sided('Peru called for a halt to the noise and the delivery of humanitarian aid.').at(-1)).toBe('for');
    expect(sided('Peru demanded an end to the levies and the sanctions.')).toEqual(['sanctions', 'against']);
  });

  it('takes no side by a warning of what a thing would cost', () => {
    expect(sided('Peru warned that the strike would cost millions.')).toEqual(['strike-action', null]);
    expect(sided('Peru warned of a strike.')).toEqual(['strike-action', 'for']);
  });

  it('turns nothing by what only describes another thing', () => {
    expect(sided('Peru asked for a strike over the cancelled flights.')[0]).toEqual('strike-action');
    expect(sided('Peru called for sanctions after the cancelled flights.')).toEqual(['sanctions', 'for']);
    expect(sided('Peru wants the sanctions cancelled.')).toEqual(['sanctions', 'against']);
  });

  it('turns nothing by the verb of the thing itself, and what ends it', () => {
    for (const verb of ['demanded that Chile', 'agreed to', 'will'])
      expect(sided(`Peru ${verb} withdraw its troops.`)).toEqual(['troop-withdrawal', 'for']);
    expect(sided('Peru urged Chile to stop the shelling.')).toEqual(['ceasefire', 'for']);
    expect(sided('Peru refused to pull back its forces.')).toEqual(['troop-withdrawal', 'against']);
    expect(sided('Peru called for an end to the withdrawal of troops.')).toEqual(['troop-withdrawal', 'against']);
    expect(sided('Peru asked Chile to lift the blockade.')).toEqual(['blockade', 'against']);
    expect(sided('Peru urged Chile to suspend the duty.')).toEqual(['tariffs', 'against']);
  });

  it('turns what is wanted ended against it, and what is wanted kept not', () => {
    expect(sided('Peru wants the sanctions scrapped.')).toEqual(['sanctions', 'against']);
    expect(sided('Peru called for the sanctions to be lifted.')).toEqual(['sanctions', 'against']);
    expect(sided('Peru wants the strike called off.')).toEqual(['strike-action', 'against']);
    expect(sided('Peru wants the sanctions kept.')).toEqual(['sanctions', 'for']);
    expect(sided('Peru wants sanctions, and scrapped a treaty.')).toEqual(['sanctions', 'for']);
  });

  it('turns what is wanted over against it, and not what it is to stop', () => {
    expect(sided('Peru wants the strike to end.')).toEqual(['strike-action', 'against']);
    expect(sided('Peru wants the strike to be over by May.')).toEqual(['strike-action', 'against']);
    expect(sided('Peru wants the strike to stop the sale.')).toEqual(['strike-action', 'for']);
    expect(sided('Peru asked the court to have the strike declared illegal.')).toEqual(['strike-action', 'against']);
  });

  it('takes who votes for a strike to be for it, and who says no to one against', () => {
    expect(sided('Pilots have voted to take strike action.')).toEqual(['strike-action', 'for']);
    expect(sided('Peru says no to the strike.')).toEqual(['strike-action', 'against']);
  });

  it('gives who gives way no side on what only stands beside', () => {
    expect(sided('After a strike Peru dropped its plan.')[1]).toBeNull();
    expect(sided('Peru offered a rise during the strike.')[1]).toBeNull();
    expect(sided('Peru ordered clinics to keep their staff for the duration of a strike.')[1]).toBeNull();
    expect(sided('Peru will free the crew in return for a ceasefire.')[1]).toBeNull();
  });

  it('takes easing or giving way for no side, and a demand that a thing be ended for one against', () => {
    expect(sided('Peru lifted sanctions.')).toEqual(['sanctions', null]);
    expect(sided('The union called off the strike.')).toEqual(['strike-action', null]);
    expect(sided('The sanctions must be lifted, Peru said.')).toEqual(['sanctions', 'against']);
    expect(sided('The sanctions must be imposed, Peru said.')).toEqual(['sanctions', 'for']);
  });

  it('takes who strikes to be for the strike, and who protests against what the protest is held over', () => {
    expect(sided('Pilots walked out on Monday.')).toEqual(['strike-action', 'for']);
    expect(sided('Crews went on strike over pay.')).toEqual(['strike-action', 'for']);
    expect(sided('Nurses began a 48-hour strike on Tuesday.')).toEqual(['strike-action', 'for']);
    expect(sided('Peru protested against the tariffs.')).toEqual(['tariffs', 'against']);
  });

  it('turns what is asked for by “not” and “call off”, not by the “against” of voting', () => {
    expect(sided('Peru urged Chile not to impose sanctions.')).toEqual(['sanctions', 'against']);
    expect(sided('Peru demanded that clinics be exempted from any strike.')).toEqual(['strike-action', null]);
    expect(sided('Peru refused to call off the strike.')).toEqual(['strike-action', 'for']);
    expect(sided('Peru threatened to quit the trade deal.')).toEqual(['trade-agreement', 'against']);
    expect(sided('Peru voted against the strike.')).toEqual(['strike-action', 'against']);
    expect(sided('The court declined to prohibit the strike.')).toEqual(['strike-action', null]);
  });

  it('takes a rebuke for a side only where it is of the thing itself', () => {
    expect(sided('Peru condemned the strike.')).toEqual(['strike-action', 'against']);
    expect(sided('Peru accused Chile of ending the strike too late.')[1]).toBeNull();
    expect(sided('Peru criticised Chile over the strike.')[1]).toBeNull();
    expect(sided('Peru denounced the ceasefire violations.')[1]).toBeNull();
    expect(sided('Peru opened an inquiry into the merger.')[1]).toBeNull();
  });

  it('knows what must come first from a date', () => {
    expect(sided('Peru asks for a withdrawal before any truce.')).toEqual(['ceasefire', 'conditional']);
    expect(sided('Peru wants talks to begin before the strike.')[1]).toBeNull();
  });

  it('takes no side on a field, on a part of a matter, nor by what is not turned down', () => {
    expect(sided('Peru supports fishing.')).toEqual(['fisheries', null]);
    expect(sided('Peru condemned the strikers.')).toEqual(['strike-action', null]);
    expect(sided('Peru is not against the ceasefire.')[1]).toBeNull();
  });

  it('takes no side on what is only told of, asked for first, or done by others', () => {
    expect(sided('Peru rejected claims that its patrols broke the ceasefire.')[1]).toBeNull();
    expect(sided('Peru denied that the ceasefire was over.')[1]).toBeNull();
    expect(sided('Peru will ban Chilean tea unless Chile drops the tariffs.')[1]).toBeNull();
    expect(sided('Peru pledged not to jail fighters who observe the ceasefire.')[1]).toBeNull();
    expect(sided('Sanctions are illegal and do not promote peace, Peru said.')).toEqual(['sanctions', 'against']);
    expect(sided('Peru and Chile were unable to agree on a ceasefire.')[1]).toBeNull();
  });

  it('knows by the verb itself whether a thing ends', () => {
    expect(sided('Peru would not lift the threat of a strike.')).toEqual(['strike-action', 'for']);
    expect(sided('The union will withdraw notice of a strike.')[1]).toBeNull();
    expect(sided('Peru asked the court to declare the strike illegal.')).toEqual(['strike-action', 'against']);
    expect(sided('Peru agreed to halt ferries and to impose sanctions.')).toEqual(['sanctions', 'for']);
    expect(sided('The union called a 24-hour strike.')).toEqual(['strike-action', 'for']);
    expect(sided('Peru would not suspend the duty on imports.')).toEqual(['tariffs', 'for']);
    expect(sided('Peru demanded that Chile suspend the duty on imports.')).toEqual(['tariffs', 'against']);
    expect(sided('Peru called on Chile to reject any postponement of import duties.')).toEqual(['tariffs', 'for']);
    expect(sided('Peru asked for a meeting with Chile at sea over import duties.')).toEqual(['tariffs', null]);
    expect(sided('Peru asked for import duties.')).toEqual(['tariffs', 'for']);
  });

  it('leaves what another verb of the sentence says to that', () => {
    expect(acts('Peru rejects these terms, and is seeking sanctions.').map(({ act, stance }) => [act, stance])).toEqual(
      [
        ['REJECT', null],
        ['REQUEST', 'for'],
      ],
    );
    expect(sided('Peru wants Chile to impose tighter sanctions.')).toEqual(['sanctions', 'for']);
  });
});
