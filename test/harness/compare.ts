import type { FileFacts, PlacedDatum } from '../../src/types/index.js'
import type { Expectation, ExpectedSetting } from './expectations.js'

/** What is missing and what is extra, each as one line that starts with the place. */
export function differences(file: string, expectations: readonly Expectation[], data: readonly PlacedDatum[]): string[] {
  const left = [...data]
  const missing: string[] = []
  for (const expectation of expectations) {
    const index = left.findIndex(datum => fits(expectation, datum))
    if (index >= 0) left.splice(index, 1)
    else missing.push(`${file}:${expectation.line} missing: ${say(expectation)}`)
  }
  return [...missing, ...left.map(datum => `${file}:${datum.at.line} extra: ${say(described(datum))}`)]
}

function fits(expectation: Expectation, datum: PlacedDatum): boolean {
  const found = described(datum)
  return (Object.keys(expectation) as (keyof Expectation)[]).every(key => expectation[key] === found[key])
}

const described = (datum: PlacedDatum): Expectation => ({
  line: datum.at.line, surface: datum.surface, name: datum.name, category: datum.category, confidence: datum.confidence,
  whole: datum.kind === 'send' && datum.whole !== undefined && datum.category === 'user',
  ...(datum.kind === 'field' && datum.required !== undefined && { required: datum.required }),
  ...(datum.kind === 'send' && { sink: datum.sink, slot: datum.slot }),
})

/** As a fixture would write it. */
const say = ({ surface, name, category, confidence, whole, required, sink, slot }: Expectation): string => [
  surface, /\s/.test(name) ? `"${name}"` : name, category.replace(/^user\./, ''),
  ...(required === undefined ? [] : [required ? 'required' : 'optional']), ...(confidence === 'low' ? ['unsure'] : []),
  ...(sink === undefined ? [] : [`sink=${sink}`]), ...(slot === undefined ? [] : [slot]), ...(whole ? ['whole'] : []),
].join(' ')

const kindOf = ({ region, consent }: Pick<ExpectedSetting, 'region' | 'consent'>): string => consent ? 'consent' : region === undefined ? 'setting' : 'region'

/** The same of how recipients are set up: of what is captured, where data is kept, what is granted in advance, as far as the file speaks of it. */
export function settingDifferences(file: string, expected: readonly ExpectedSetting[], { observations }: FileFacts): string[] {
  const line = (one: ExpectedSetting): string => `${file}:${one.line} ${kindOf(one)} ${one.name}${one.omitted ? ' omitted' : ''}${one.region === undefined ? '' : ` region=${one.region}`}`
  const found = observations.flatMap((one): ExpectedSetting[] => one.kind === 'setting'
    ? [{ line: one.at.line, name: one.name, omitted: one.value === undefined, ...(one.region !== undefined && { region: one.region }) }]
    : one.kind === 'consent' ? [{ line: one.at.line, name: one.name, omitted: false, consent: true }] : [])
  const seen = found.filter(one => expected.some(other => kindOf(other) === kindOf(one))).map(line)
  const wanted = expected.map(line)
  return [...wanted.filter(one => !seen.includes(one)).map(one => `missing: ${one}`), ...seen.filter(one => !wanted.includes(one)).map(one => `extra: ${one}`)]
}
