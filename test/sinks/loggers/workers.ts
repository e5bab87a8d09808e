import bunyan from 'bunyan'
import consola from 'consola'
import createDebug from 'debug'
import log4js from 'log4js'
import npmlog from 'npmlog'
import util from 'node:util'
import type { Account } from './accounts'

const debug = createDebug('app:accounts')
const log = bunyan.createLogger({ name: 'accounts' })
const audit = log4js.getLogger('audit')

export function opened(account: Account) {
  // expect: sink email contact.email context
  debug('opened for %s', account.email)
  // expect: sink email contact.email context
  log.info({ email: account.email }, 'opened')
  // expect: sink phone contact.phone_number context
  const bound = log.child({ phone: account.phone })
  bound.info('bound')
  // expect: sink email contact.email message
  audit.info(`opened by ${account.email}`)
  // expect: sink email contact.email context
  consola.success('Opened', account.email)
  // expect: sink phone contact.phone_number context
  npmlog.info('accounts', 'opened', account.phone)
  // expect: sink email contact.email context
  consola.info(util.format('opened for %s', account.email))
}
