import { manyBy } from '../../kit/many-by.js'
import { segmentsOf } from '../../kit/segments.js'
import type { DoubtFact, FieldObservation, FileFacts } from '../../types/index.js'
import { folded, nounOf } from './names.js'
import type { Sought } from './index.js'

/** Packages that read records of their own in the program's store, or any record, without being told of a field. */
const readers: readonly { packages: RegExp; text: string; records?: string }[] = [
  { packages: /['"](@next-auth|@auth)\/[\w-]*adapter|['"]next-auth['"/]|['"]@auth\/core/, text: 'Auth.js', records: 'user account session verificationtoken authenticator' },
  {
    packages: /['"]better-auth['"/]|['"]@better-auth\//, text: 'Better Auth',
    records: 'user account session verification twofactor passkey apikey jwks member invitation organization team oauthaccesstoken oauthapplication oauthconsent oauthclient oauthrefreshtoken ssoprovider rateLimit devicecode',
  },
  { packages: /['"]@supabase\/(supabase-js|ssr|auth-[\w-]+|gotrue-js)['"]/, text: 'Supabase Auth', records: 'authuser authsession authidentity authrefreshtoken authmfafactor' },
  { packages: /['"]lucia['"/]|['"]@lucia-auth\//, text: 'Lucia', records: 'user session key' },
  { packages: /['"]passport-local-mongoose['"]/, text: 'passport-local-mongoose', records: 'user' },
  { packages: /['"]connect-(mongo|pg-simple|session-sequelize)['"]/, text: 'the session store', records: 'session' },
  { packages: /['"](adminjs|@adminjs\/[\w-]+|admin-bro|@keystone-6\/[\w/-]+|@forestadmin\/[\w-]+|@directus\/sdk|@nocobase\/[\w-]+)['"]/, text: 'an admin interface made from the models' },
  {
    packages: /['"](@nestjsx\/crud|@dataui\/crud|express-restify-mongoose|@feathersjs\/[\w-]+|remult|@loopback\/[\w-]+|parse-server|@nestjs-query\/[\w-]+|finale-rest|sails|sails-hook-orm)['"/]/,
    text: 'an API made from the models',
  },
  { packages: /['"](@graphile\/[\w-]+|postgraphile|graphile-[\w-]+|@pothos\/plugin-prisma-utils|typegraphql-prisma|prisma-appsync|@zenstackhq\/server[\w/-]*)['"]/, text: 'an interface made from the models' },
]

/** Models of which a field may be read outside the program's code, by the detector's name. */
type ReadOutside = Readonly<Record<string, { title: string; offered: boolean; shown: boolean }>>

const comesIn = new Set('input create update new edit add upsert register signup login args request body patch params'.split(' '))

/** What of a field follows from what the program is made of: libraries that read by themselves, and interfaces that offer it. */
export function doubtsOfLibraries(facts: readonly FileFacts[], texts: Iterable<string>, outside: ReadOutside): (field: Sought) => DoubtFact[] {
  const used = new Set<(typeof readers)[number]>()
  for (const text of texts) for (const reader of readers) if (!used.has(reader) && reader.packages.test(text)) used.add(reader)
  const fields = facts.flatMap(file => file.observations).filter((one): one is FieldObservation => one.kind === 'field')
  const keyOf = ({ record, name }: Pick<Sought, 'record' | 'name'>): string => `${nounOf(record)} ${folded(name)}`
  const offers = fields.filter(one => one.role !== 'kept' && outside[one.detector]?.offered === true && !segmentsOf(one.owner).some(word => comesIn.has(word)))
  const shown = manyBy(fields.filter(one => one.role === 'kept' && outside[one.detector]?.shown === true), one => [keyOf(one)])
  const offered = manyBy(offers, one => [keyOf(one)])
  return field => [
    ...[...used].filter(({ records }) => records === undefined || records.split(' ').includes(nounOf(field.record))).map(({ text }) => ({ what: `${text} reads it by itself` })),
    ...(shown.get(keyOf(field)) ?? []).slice(0, 1)
      .map(one => ({ what: `${outside[one.detector]?.title} shows the whole record`, at: { file: one.file, ...one.at } })),
    ...(offered.get(keyOf(field)) ?? []).slice(0, 3).map(one => ({ what: `${outside[one.detector]?.title} offers it to clients`, at: { file: one.file, ...one.at } })),
  ]
}
