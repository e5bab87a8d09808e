/**
 * What OAuth and OpenID Connect scopes tell of a person, by the claims or data each gives (OpenID Connect Core 5.4; the providers' own
 * documentation). A scope that is not listed gives nothing known here.
 */
const claims: Readonly<Record<string, readonly string[]>> = {
  // OpenID Connect: `profile` alone is fourteen claims
  openid: ['sub'], email: ['email'], phone: ['phone_number'], address: ['address'],
  profile: ['name', 'given_name', 'family_name', 'middle_name', 'nickname', 'preferred_username', 'picture', 'website', 'gender', 'birthdate', 'zoneinfo', 'locale'],
  offline_access: [],
  // Facebook
  public_profile: ['name', 'given_name', 'family_name', 'picture'], user_birthday: ['birthdate'], user_gender: ['gender'], user_age_range: ['age_range'],
  user_hometown: ['hometown'], user_location: ['location'], user_friends: ['contacts'], user_photos: ['photos'], user_likes: ['interests'],
  user_link: ['website'], user_posts: ['posts'], user_videos: ['videos'], instagram_basic: ['preferred_username', 'photos'],
  // Google
  'userinfo.email': ['email'], 'userinfo.profile': ['name', 'given_name', 'family_name', 'picture'], 'user.birthday.read': ['birthdate'],
  'user.gender.read': ['gender'], 'user.phonenumbers.read': ['phone_number'], 'user.addresses.read': ['address'], 'user.emails.read': ['email'],
  'user.organization.read': ['organization'], contacts: ['contacts'], 'contacts.readonly': ['contacts'], 'contacts.other.readonly': ['contacts'],
  calendar: ['calendar'], 'calendar.readonly': ['calendar'], 'calendar.events': ['calendar'], 'calendar.events.readonly': ['calendar'],
  'gmail.readonly': ['mail'], 'gmail.modify': ['mail'], 'gmail.send': [], 'mail.google.com': ['mail'], drive: ['documents'], 'drive.readonly': ['documents'],
  'drive.file': ['documents'], spreadsheets: ['documents'], 'spreadsheets.readonly': ['documents'], 'photoslibrary.readonly': ['photos'],
  'fitness.activity.read': ['fitness'], 'fitness.heart_rate.read': ['fitness'], 'fitness.sleep.read': ['fitness'], 'youtube.readonly': ['media'],
  // Microsoft Graph
  'user.read': ['name', 'given_name', 'family_name', 'email', 'picture', 'job_title', 'phone_number'], 'user.read.all': ['contacts'],
  'user.readbasic.all': ['contacts'], 'contacts.read': ['contacts'], 'calendars.read': ['calendar'], 'calendars.readwrite': ['calendar'], 'mail.read': ['mail'],
  'mail.readwrite': ['mail'], 'files.read': ['documents'], 'files.read.all': ['documents'], 'people.read': ['contacts'], 'chat.read': ['messages'],
  // GitHub and GitLab
  'read:user': ['name', 'preferred_username', 'picture', 'website', 'location', 'organization'], 'user:email': ['email'],
  user: ['name', 'preferred_username', 'picture', 'email', 'website', 'location', 'organization'], read_user: ['name', 'preferred_username', 'email', 'picture'],
  // LinkedIn, Discord, Slack, Spotify, Twitch, X, Apple
  r_liteprofile: ['given_name', 'family_name', 'picture'], r_emailaddress: ['email'], r_basicprofile: ['name', 'picture', 'job_title'],
  identify: ['preferred_username', 'picture', 'locale'], guilds: ['interests'], connections: ['social_accounts'],
  'identity.basic': ['name'], 'identity.email': ['email'], 'identity.avatar': ['picture'],
  'user-read-email': ['email'], 'user-read-private': ['country', 'birthdate'], 'user-read-recently-played': ['media'], 'user-top-read': ['media'],
  'user:read:email': ['email'], 'users.read': ['name', 'preferred_username', 'picture', 'location'], 'tweet.read': ['posts'], 'follows.read': ['contacts'], 'users.email': ['email'],
  // Kakao
  account_email: ['email'], profile_nickname: ['preferred_username'], profile_image: ['picture'],
  name: ['name', 'given_name', 'family_name'],
}

/** How the scopes begin that are addresses: they are scopes wherever they stand. */
export const scopeUrls = ['https://www.googleapis.com/auth/', 'https://graph.microsoft.com/'] as const

export const isScopeUrl = (scope: string): boolean => scopeUrls.some(url => scope.startsWith(url))

/** The claims behind a scope as it is written: a word, or the URL Google and Microsoft give it. Empty for one that is not known. */
export function claimsOf(scope: string): readonly string[] {
  const name = scope.trim().toLowerCase().replace(/^https?:\/\/(www\.googleapis\.com\/auth|graph\.microsoft\.com)\//, '').replace(/^https?:\/\/|\/$/g, '')
  return Object.hasOwn(claims, name) ? claims[name] as readonly string[] : []
}

/** The scopes in a text: separated by spaces, commas or plus signs. */
export const scopesIn = (text: string): string[] => text.split(/[\s,+]+/).filter(scope => scope !== '')
