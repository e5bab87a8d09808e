/** Keys that name nearly the same thing, so that a person who lists one has said enough for the others. */
const overlaps: readonly { keys: readonly string[]; because: string }[] = [
  {
    keys: ['user.content.private.free_text', 'user.content.feedback', 'user.content.private', 'user.content.private.message'],
    because: 'a text box tells neither what will be written in it nor to whom',
  },
  {
    keys: ['user.authorization.credentials', 'user.authorization.credentials.session_token', 'user.authorization.credentials.one_time_code'],
    because: 'one column or parameter named token may hold any of them; a password is its own, since a person chose it',
  },
  {
    keys: ['user.workplace', 'user.contact.organization'],
    because: 'the company a person gives may be where they work or whom they speak for',
  },
  { keys: ['user.sensor', 'user.user_sensor'], because: 'fideslang has two keys for readings of sensors' },
  { keys: ['user.demographic.gender', 'user.demographic.sex_at_birth'], because: 'a field called sex may mean either' },
  {
    keys: ['user.demographic.physical_characteristics', 'user.biometric.health'],
    because: 'height and weight stand under both',
  },
  { keys: ['user.contact.url', 'user.contact.social_handle'], because: 'a link to a profile is both' },
  { keys: ['user.device.fingerprint', 'user.device.device_id'], because: 'a fingerprint is used as the id of a device' },
]

/** Keys that stand for another one too, but not the other way round. */
const implied: readonly { listed: string; observed: string; because: string }[] = [
  {
    listed: 'user.authorization.credentials',
    observed: 'user.authorization.password',
    because: 'fideslang itself calls credentials "Account password"',
  },
]

/**
 * Whether a listed category licenses an observed one (full keys). A key licenses itself and what lies below it, and what the
 * tables above hold for the same; a narrow key never licenses its parent.
 */
export function covers(listed: string, observed: string): boolean {
  return observed === listed || observed.startsWith(listed + '.') ||
    overlaps.some(group => group.keys.includes(listed) && group.keys.includes(observed)) ||
    implied.some(pair => pair.listed === listed && pair.observed === observed)
}
