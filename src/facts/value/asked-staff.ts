import { askedForSatisfaction, peopleIn, saysSatisfied } from '../../language/meaning/asked';
import type { Indicator, Table } from '../../model/table';

/**
 * Whom a project serves, when its satisfaction is asked of its staff alone: the first group of people that its goals or other
 * indicators name. null where somebody served is asked, or where the staff itself is what the project is about.
 */
export function areOnlyStaffAsked(table: Table, staff: string): string | null {
  const [satisfaction, others] = parted(table.indicators);
  if (satisfaction.some((indicator) => askedOf(indicator)?.kind === 'served')) return null;
  const texts = [
    ...table.goals.filter(({ term }) => term !== 'actual').map(({ value }) => value.text),
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
