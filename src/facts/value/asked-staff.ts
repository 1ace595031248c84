import { askedForSatisfaction, peopleIn, saysSatisfied } from '../../language/meaning/asked';
import type { Indicator, Table } from '../../model/table';

const CLAUSE_END = /[，,。；;、\n]/;

/**
 * Whom a project serves, when its satisfaction is asked of its staff alone: the first group of people that its goals or other
 * indicators name, before all those whose satisfaction the goals promise. null where somebody served is asked, or where the staff itself is
 * what the project is about.
 */
export function areOnlyStaffAsked(
  table: Table,
  { block: { term } }: Indicator,
  staff: string,
): string | null {
  const [satisfaction, others] = parted(
    table.indicators.filter(({ block }) => block.term === term),
  );
  if (satisfaction.some((indicator) => askedOf(indicator)?.kind === 'served')) return null;
  const goals = table.goals.filter((goal) => goal.term !== 'actual').map(({ value }) => value.text);
  const promised = goals
    .flatMap((goal) => goal.split(CLAUSE_END))
    .map(askedForSatisfaction)
    .find((asked) => asked?.kind === 'served');
  if (promised) return promised.word;
  const texts = [
    ...goals,
    ...others.flatMap(({ name, description }) => [name?.text ?? '', description?.text ?? '']),
  ];
  if (texts.some((text) => text.includes(staff))) return null;
  const served = texts.flatMap(peopleIn).find(({ kind }) => kind === 'served');
  return served?.word ?? null;
}

function askedOf({ name, description }: Indicator) {
  return askedForSatisfaction(name?.text ?? '') ?? askedForSatisfaction(description?.text ?? '');
}

function parted(indicators: readonly Indicator[]): [Indicator[], Indicator[]] {
  const isAsked = ({ name }: Indicator) => saysSatisfied(name?.text ?? '');
  return [indicators.filter(isAsked), indicators.filter((one) => !isAsked(one))];
}
