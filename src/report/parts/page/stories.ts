import type { CheckResult, DatumEntry, PageStory } from '../../../types/index.js'
import { given, shown, type Places } from './places.js'

/** The ways of data through the program; each step knows the datum it is a place of, where it is one. */
export function storiesOn({ inventory }: CheckResult, places: Places): PageStory[] {
  const recipientAt = new Map(inventory.recipients.map((recipient, index) => [recipient.name, index]))
  const entriesAt = new Map<string, { entry: DatumEntry; index: number }[]>()
  inventory.data.forEach((entry, index) => {
    for (const key of new Set(entry.places.map(({ at }) => `${at.file}:${at.start}`))) entriesAt.set(key, [...entriesAt.get(key) ?? [], { entry, index }])
  })
  return (inventory.stories ?? []).map(story => ({
    steps: story.steps.map(({ deed, owner, name, sink, at, from }) => {
      const here = entriesAt.get(`${at.file}:${at.start}`) ?? []
      return {
        deed, owner: shown(owner), name: shown(name), at: places.at(at),
        ...given({ to: sink === undefined ? undefined : recipientAt.get(sink), from, datum: (here.find(one => one.entry.category === story.category) ?? here[0])?.index }),
      }
    }),
  }))
}
