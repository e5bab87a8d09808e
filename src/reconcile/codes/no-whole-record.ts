import { defineCode } from '../define.js'
import { reportable, sent } from '../data.js'
import { locate } from '../phrases.js'
import { handsOver, holding } from '../sends.js'
import { dropping } from '../suggest.js'

export default defineCode({
  code: 'no-whole-record',
  description: 'A person\'s record handed to a recipient whole, or spread.',
  recommended: 'error',
  strict: 'error',
  needsManifest: false,
  scope: 'file',
  find({ data, title }) {
    return sent(data).filter(send => send.whole !== undefined && send.category === 'user' && reportable(send)).map(send => ({ send, held: holding(send, data) })).map(({ send, held }) => ({
      message: `${handsOver(send, send.whole === 'spread' ? 'a person\'s record, spread' : 'a person\'s whole record', title)}: `
        + `${held.text === '' ? 'every field it has' : held.text}, and each that is added later. Name the fields it needs instead.`,
      at: locate(send.file, send.at),
      suggestions: dropping(send, 'Drop'),
      because: send.because,
      id: send.id,
      category: send.category,
      owns: [send, ...held.parts],
    }))
  },
})
