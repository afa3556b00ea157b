/** What a briefing can be taken along as: the file below its address, what to call it, and what it holds. */
export const DOWNLOADS: readonly Download[] = [
  { file: 'statements.csv', name: 'Statements', format: 'CSV', holds: 'who said what, for whom, in which exact words' },
  { file: 'acts.csv', name: 'Acts', format: 'CSV', holds: 'who did what to whom, by the categories of PLOVER' },
  {
    file: 'facts.csv',
    name: 'Figures and dates',
    format: 'CSV',
    holds: 'counts, sums, shares, days and places, each with its value, unit and words',
  },
  {
    file: 'sources.ris',
    name: 'Sources',
    format: 'RIS',
    holds: 'what each states of itself, for EndNote, Mendeley or Zotero',
  },
  { file: 'sources.csl.json', name: 'Sources', format: 'CSL-JSON', holds: 'the same for Zotero or Pandoc' },
  { file: 'evidence.json', name: 'Evidence', format: 'JSON', holds: 'every conclusion with its span and rule' },
];

interface Download {
  readonly file: string;
  readonly name: string;
  readonly format: string;
  readonly holds: string;
}
