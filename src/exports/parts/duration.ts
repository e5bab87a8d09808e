const units = [['year', 'Y'], ['month', 'M'], ['week', 'W'], ['day', 'D']] as const
const timeUnits = [['hour', 'H'], ['minute', 'M'], ['second', 'S']] as const

/** A format takes a thousand times as long to make as to use. */
const formats = new Map<string, Intl.NumberFormat>()

function formatOf(language: string, unit: string): Intl.NumberFormat {
  const key = `${language} ${unit}`
  const known = formats.get(key) ?? new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', useGrouping: false })
  formats.set(key, known)
  return known
}

/** An ISO 8601 duration as people say it in a language, `P1Y6M` as `1 year, 6 months`; anything else as it is. */
export function durationText(text: string, language = 'en'): string {
  const [, date, time] = /^P(?=\w)((?:\d+[YMWD])*)(?:T((?:\d+[HMS])+))?$/.exec(text.trim()) ?? []
  if (date === undefined) return text
  const parts = [...partsOf(date, units), ...partsOf(time ?? '', timeUnits)]
  return parts.length === 0 ? text : parts.map(({ unit, count }) =>
    formatOf(language, unit).format(count).replace(/[\u00a0\u202f]/g, ' ')).join(', ')
}

const partsOf = (text: string, known: readonly (readonly [unit: string, letter: string])[]): { unit: string; count: number }[] =>
  [...text.matchAll(/(\d+)([A-Z])/g)].flatMap(([, count, letter]) => {
    const unit = known.find(one => one[1] === letter)?.[0]
    return unit === undefined ? [] : [{ unit, count: Number(count) }]
  })
