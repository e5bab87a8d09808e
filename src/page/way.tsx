import type { Page, PageDatum, PageStep, PageStory } from '../types/index.js'
import { storiesOf } from './facts.js'
import { FirstPlace, Own, RecipientLink } from './parts.js'

const verbs: readonly (readonly [PageStep['deed'], string])[] = [['asked', 'asked in'], ['taken', 'taken in'], ['checked', 'checked by'], ['kept', 'kept as'], ['sent', 'handed on to'], ['read', 'read besides']]

/** The ways of the value that a datum is a part of: what the code leads to from where it is asked. */
export function Ways({ page, datum }: { page: Page; datum: PageDatum }) {
  const stories = storiesOf(page, datum)
  if (stories.length === 0) return null
  return <>
    <h2>Its way through the application</h2>
    {stories.map(story => <ol class="way">{verbs.flatMap(([deed, verb]) => {
      const steps = story.steps.filter(step => step.deed === deed)
      return steps.length === 0 ? [] : [<li><span class="calm">{verb}</span>{named(steps).map(({ name, to, all }) => <span class="seen">
        {to !== undefined ? <RecipientLink page={page} index={to} /> : name === '' ? null : <Own>{name}</Own>} <FirstPlace page={page} places={all.map(step => step.at)} />
      </span>)}</li>]
    })}</ol>)}
  </>
}

/** Steps of one deed by what they stand in. */
function named(steps: PageStory['steps']): { name: string; to?: number | undefined; all: PageStep[] }[] {
  const groups = new Map<string, { name: string; to?: number | undefined; all: PageStep[] }>()
  for (const step of steps) {
    const name = step.deed === 'kept' ? `${step.owner}.${step.name}` : step.deed === 'read' ? '' : step.owner
    const key = `${name}|${step.to ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { name, to: step.to, all: [step] })
    else group.all.push(step)
  }
  return [...groups.values()]
}
