import type { Profile } from './profile';

/** What a 预算管理一体化 system refuses on save (保存校验), as far as rules of the catalogue tell it: then an error. */
const REFUSED = [
  'name-empty',
  'name-placeholder',
  'name-too-long',
  'value-empty',
  'value-placeholder',
  'value-operator-missing',
  'value-unit-missing',
  'basis-empty',
];

/** A profile with the checks that a system makes on save (报送校验). */
export function withSubmission(profile: Profile): Profile {
  const errors = Object.fromEntries(REFUSED.map((rule) => [rule, 'error' as const]));
  return { ...profile, severities: { ...profile.severities, ...errors }, submission: true };
}
