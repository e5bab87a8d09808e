import type { StoryDeed, StoryStep } from '../../types/index.js'

/** Steps of one deed that are shown one by one. */
const most: Readonly<Record<StoryDeed, number>> = { asked: 6, taken: 4, checked: 6, kept: 6, sent: 8, read: 4 }

const said: Readonly<Record<StoryDeed, string>> = { asked: 'asked in', taken: 'taken in', checked: 'checked by', kept: 'kept as', sent: 'sent to', read: 'read in' }

/** The steps of a story as phrases, in the order of the deeds: `asked in SignupForm (src/Form.tsx:12)`. `write` prints what the code is called, `title` names a recipient. */
export function phrasesOf(steps: readonly StoryStep[], { write, place, title }: { write(text: string): string; place(at: StoryStep['at']): string; title(sink: string): string }): string[] {
  // what is read from where it is kept may be checked again
  const isAgain = ({ deed, from }: StoryStep): boolean => deed === 'checked' && from !== undefined && steps[from]?.deed === 'kept'
  return (Object.keys(said) as StoryDeed[]).flatMap(deed => {
    const again = deed === 'kept' ? phrase('checked', 'checked again by', steps.filter(isAgain)) : []
    return [...phrase(deed, said[deed], steps.filter(one => one.deed === deed && !isAgain(one))), ...again]
  })

  function phrase(deed: StoryDeed, verb: string, own: readonly StoryStep[]): string[] {
    const groups = new Map<string, string[]>()
    for (const step of own) {
      const name = deed === 'sent' ? title(step.sink ?? '') : deed === 'kept' ? write(`${step.owner}.${step.name}`) : deed === 'read' ? '' : write(step.owner)
      const places = groups.get(name) ?? []
      groups.set(name, places)
      if (!places.includes(place(step.at))) places.push(place(step.at))
    }
    const parts = [...groups].map(([name, places]) => name === '' ? shortened(places, most[deed]) : `${name} (${shortened(places, most[deed])})`)
    return parts.length === 0 ? [] : [`${verb} ${shortened(parts, most[deed])}`]
  }
}

const shortened = (parts: readonly string[], limit: number): string => parts.length > limit ? `${parts.slice(0, limit).join(', ')} and ${parts.length - limit} more` : parts.join(', ')
