import type { Entity, Standing } from '#src/schema/evidence.ts';
import type { Block, Inline, Table } from './blocks.ts';
import type { Claim } from './claim.ts';
import { isSaid } from './claims.ts';
import type { Draft, Material } from './draft.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { anchor, party, words } from './lines/inlines.ts';
import { listed } from './lines/listed.ts';
import { actorTest } from './parties/actor-test.ts';
import { type Forms, formsOf, spellings, stated } from './parties/forms.ts';
import { partyOf } from './party-of.ts';
import { rankedParties } from './ranked-parties.ts';

/** Who is involved: each party with its people, roles, spellings, and how often which source quotes it. */
export function partiesPage({ index, claims }: Material): Draft[] {
  const forms = formsOf(index);
  const said = claims.filter(isSaid);
  const people = peopleOf(forms, index);
  const telling = new Set(claims.flatMap(({ parties }) => parties));
  const speaking = new Set(said.flatMap(({ parties }) => parties));
  // Who has a part in the talks is listed with it; a party for what is reported of it,
  // and whoever stands outside only where they or their people speak, and do something.
  const isListed = ({ id, type, standing }: Entity) => {
    // "Mediators said": of whom only so much is told, nothing can be listed.
    if (standing === 'mediator' || standing === 'host') return type !== 'group' || telling.has(id);
    return telling.has(id) && (standing === 'party' || speaking.has(id) || people.has(id));
  };
  const isActor = actorTest(claims, index);
  const parties = rankedParties(index, claims).filter((one) => isListed(one) && isActor(one));
  const shown = parties.slice(0, MOST_PARTIES);
  const acting = new Set(claims.flatMap(({ actors }) => actors));
  // Who speaks for a town or another that is no party here is listed all the same.
  const listedFor = new Set(parties.map(({ id }) => id));
  const others = [...people].flatMap(([of, own]) => (listedFor.has(of) ? [] : own)).filter(({ id }) => acting.has(id));
  if (parties.length === 0 && others.length === 0) return [];
  return [
    {
      slug: 'parties',
      title: 'Parties',
      description: 'Who is involved, in what role, who speaks for whom, and how much each is quoted.',
      blocks: [
        ...(shown.length > 0 ? [balance(shown, said, index)] : []),
        ...shown.flatMap((one) => section(one, people.get(one.id) ?? [], said, forms, index)),
        ...(others.length > 0
          ? [heading(words(shown.length > 0 ? 'Others' : 'People')), ...table(others, said, forms, index)]
          : []),
        ...(parties.length > shown.length ? [rest(parties.length - shown.length)] : []),
      ],
    },
  ];
}

// By party; "" for whom no source says for whom they speak.
function peopleOf({ forms }: Forms, index: EvidenceIndex): Map<string, Entity[]> {
  const askers = new Set(index.asked.values());
  const people = index.evidence.entities.filter(
    ({ id, type, standing }) => type === 'person' && standing === null && forms.has(id) && !askers.has(id),
  );
  return Map.groupBy(people, ({ id }) => partyOf(id, index) ?? '');
}

function balance(parties: readonly Entity[], said: readonly Claim[], index: EvidenceIndex): Table {
  const { documents } = index.evidence;
  const columns = documents.length <= MOST_COLUMNS ? documents : [];
  const byParty = new Map<string, Claim[]>();
  for (const claim of said) for (const id of claim.parties) listed(byParty, id).push(claim);
  const rows = parties.map(({ id, standing }) => {
    const all = byParty.get(id) ?? [];
    const each = columns.map((document) => all.filter((claim) => claim.document === document.id).length);
    return [
      [party(id, index)],
      [words(standing === null ? '' : STANDING[standing])],
      ...[all.length, ...each].map(count),
    ];
  });
  const head = ['Party', 'Standing', 'Statements', ...columns.map(({ label }) => label)];
  return { type: 'table', role: 'plain', head: head.map((title) => [words(title)]), rows };
}

function section(
  one: Entity,
  people: readonly Entity[],
  said: readonly Claim[],
  forms: Forms,
  index: EvidenceIndex,
): Block[] {
  const spelled = spellings(one.id, forms, index);
  if (people.length === 0 && (forms.forms.get(one.id)?.size ?? 0) < 2) return [];
  return [
    heading(party(one.id, index)),
    ...(spelled.length > 0 ? [{ type: 'paragraph' as const, children: [words('In the sources: '), ...spelled] }] : []),
    ...table(people, said, forms, index),
  ];
}

function table(people: readonly Entity[], said: readonly Claim[], forms: Forms, index: EvidenceIndex): Block[] {
  if (people.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { actors } of said) for (const id of actors) counts.set(id, (counts.get(id) ?? 0) + 1);
  const counted = people.map((one) => ({ one, statements: counts.get(one.id) ?? 0 }));
  counted.sort((a, b) => b.statements - a.statements || (a.one.id < b.one.id ? -1 : 1));
  const rows = counted
    .slice(0, MOST_PEOPLE)
    .map(({ one, statements }) => [
      [words(one.name)],
      role(one, forms, index),
      spellings(one.id, forms, index),
      count(statements),
    ]);
  const head = ['Name', 'Role', 'In the sources', 'Statements'].map((title) => [words(title)]);
  return [{ type: 'table', role: 'plain', head, rows }];
}

function role(one: Entity, forms: Forms, index: EvidenceIndex): Inline[] {
  if (one.role === null) return [words('not stated')];
  const exact = stated(one.role, one, forms, index);
  return exact.length > 0 ? exact : [words(one.role)];
}

function count(value: number): Inline[] {
  return [{ type: 'tally', value: String(value) }];
}

function heading(title: Inline): Block {
  return { type: 'heading', depth: 2, children: [title] };
}

function rest(more: number): Block {
  const what = more === 1 ? ' more party in the ' : ' more parties in the ';
  return { type: 'paragraph', children: [...count(more), words(what), anchor('../index/', words('index'))] };
}

const STANDING: Readonly<Record<Standing, string>> = {
  party: 'party',
  mediator: 'mediator',
  host: 'host',
  outside: 'outside',
};
/** In the table: whoever comes later is hardly told of. */
const MOST_PARTIES = 12;
/** Documents with a column each: more do not fit the width of paper, and only the sums are told. */
const MOST_COLUMNS = 6;
/** Of one party; the others stand in the index. */
const MOST_PEOPLE = 8;
