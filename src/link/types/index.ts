import { placeKey } from '../../kit/place-key.js'
import type { TypedValue } from '../../types/index.js'
import type { Answers } from '../answers.js'
import type { Question } from '../questions.js'
import { answerTo } from './answer.js'
import type { Records } from './named.js'
import { programOf, type Sources } from './program.js'


/** What types say of the places where facts leave open what is handed over. Files of which they say nothing are not in it. */
export function typesFor(questions: ReadonlyMap<string, readonly Question[]>, records: Records, sources: Sources): Answers {
  const program = programOf(sources)
  const answers: Answers['answers'] = []
  let asked = 0
  let answered = 0
  for (const [path, places] of questions) {
    asked += places.length
    const source = program.fileAt(path)
    const found: Record<string, TypedValue> = {}
    for (const place of source ? places : []) {
      const answer = tried(() => answerTo(place, source as NonNullable<typeof source>, records, program.pathOf))
      if (answer) found[placeKey(place)] = answer
    }
    const count = Object.keys(found).length
    if (count > 0) answers.push([path, found])
    answered += count
  }
  return { answers, asked, answered }
}

/** A compiler meets code that nobody has compiled: where it gives up, nothing is told, and the place stays a gap. */
function tried<Value>(ask: () => Value): Value | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}
