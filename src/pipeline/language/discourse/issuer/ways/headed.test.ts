import { describe, expect, it } from 'vitest';
import { markedText } from '../../../../fixtures/marked-text.ts';
import type { Issuer } from '../../../../types.ts';
import { sceneOf } from '../../../phrases/scene.ts';
import { issuerOf } from '../issuer.ts';

const NOTED = '\n\nWe lift our target. The miners want more. In our view they will settle. Rain may come.';
const TOLD = '\n\nThe claim fails. The miners went home on Monday. Each side bears its costs.';

/** Whose paper a text is, by the words that name them, and who signs it. */
function paper(marked: string): string | null {
  const { document, lexed, names } = markedText(marked);
  const found: Issuer | null = issuerOf(sceneOf(lexed, names));
  return found && `${document.text.slice(found.start, found.end)}${found.signer ? ` by ${found.signer}` : ''}`;
}

describe('rulingOf', () => {
  it('takes a ruling for that of who decides, in whatever line the head says it, and without any "we"', () => {
    expect(paper(`LAKE COMMISSION\nInterim findings on the incident of 2 May${TOLD}`)).toBe('LAKE COMMISSION');
    expect(paper(`LABOUR COURT\nRecommendation No. 21877${TOLD}`)).toBe('LABOUR COURT');
    expect(paper(`IN THE LABOUR COURT OF TARNLAND AT OST\nJudgment${TOLD}`)).toBe('LABOUR COURT OF TARNLAND');
    expect(paper(`PRELIMINARY FINDINGS\nElection Watch Mission to Tarn${TOLD}`)).toBe('Election Watch Mission to Tarn');
    expect(paper(`OFFICE OF THE OMBUDSMAN\nThe quay\n\nThe quay is old.\n\nFinding${TOLD}`)).toBe(
      'OFFICE OF THE OMBUDSMAN',
    );
  });

  it('takes the arbitrator’s award for the arbitrator’s, and for none of those whose case it is', () => {
    const parties = '[Pilots Guild|organisation] and [Norwind|organisation]';
    const award = (line: string) => `OFFICE OF THE REGISTRAR\n${parties}\n${line}${TOLD}`;
    expect(paper(award('Award of the arbitrator, Dame [Ana Lind|person]. Summary. Lima, 3 May 2031'))).toBe('Ana Lind');
    expect(paper(`${parties}\nBefore: [Ana Lind|person]\nAWARD${TOLD}`)).toBe('Ana Lind');
    expect(paper(`${parties}\nAWARD${TOLD}`)).toBeNull();
  });

  it('takes a text below a court’s name and a case’s for that court’s, and "I" for who hears it', () => {
    const head = (line: string) =>
      `IN THE HIGH COURT OF TARN AND OST\n${line}\nBefore Justice [Ana Lind|person]${TOLD}`;
    expect(paper(head('Norwind v Ost Ports Ltd'))).toBe('HIGH COURT OF TARN AND OST by ana-lind');
    expect(paper(head('A day in the city'))).toBeNull();
  });

  it('takes whose case it is for nobody who decides, and each part of a line for what may be a court', () => {
    const award = 'REPUBLIC OF TARN · LABOUR COUNCIL, OST\nAward No. 88\nClaimant: [Ana Lind|person], cook';
    expect(paper(award + TOLD)).toBe('LABOUR COUNCIL');
    expect(paper(`Award No. 88\nClaimant: [Ana Lind|person], cook${TOLD}`)).toBeNull();
  });

  it('takes no report on a ruling for one', () => {
    expect(paper(`Court ruling angers the miners\nBy [Ana Lind|person]${TOLD}`)).toBeNull();
    expect(paper(`TARN COURIER\nRuling on the quay${TOLD}`)).toBeNull();
  });
});

describe('noteOf', () => {
  it('takes a note that says "we" for that of the name at its head, and its writer for who signs it', () => {
    const line = 'Analyst: [Ana Lind|person]';
    expect(paper(`QUARN RESEARCH | Ports | 3 May\n[Norwind|organisation]: three bids\n${line}${NOTED}`)).toBe(
      'QUARN RESEARCH by ana-lind',
    );
    expect(
      paper(`MERIDIAN ADVISORY\nClient note 14/27 - the truce\n2 June 2031. Author: [Ana Lind|person]${NOTED}`),
    ).toBe('MERIDIAN ADVISORY by ana-lind');
    expect(paper(`NORWIND SECURITIES · Equity research · Ports${NOTED}`)).toBe('NORWIND SECURITIES');
    expect(paper(`Keepers of the Quarn » Blog » From the field${NOTED}`)).toBe('Keepers of the Quarn');
    expect(paper(`Hands Off Our Harbour\nBlog | 18 July\nDay 40${NOTED}`)).toBe('Hands Off Our Harbour');
  });

  it('takes who posted it for who signs it', () => {
    expect(paper(`Keepers of the Quarn » Blog\nPosted by [Ana Lind|person] on 3 July${NOTED}`)).toBe(
      'Keepers of the Quarn by ana-lind',
    );
  });

  it('takes none for its own that says no "we", is an outlet’s or a live blog', () => {
    expect(paper(`QUARN RESEARCH\nClient note 14${TOLD}`)).toBeNull();
    expect(paper(`TARN COURIER\nSpecial report${NOTED}`)).toBeNull();
    expect(paper(`Quarn strike\nLive blog by [Ana Lind|person]${NOTED}`)).toBeNull();
  });
});
