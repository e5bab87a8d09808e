const european = new Set(`AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK`.split(' '))
/** Regions that hold others: what stands in Germany stands in the European Union. */
const unions: Readonly<Record<string, (code: string) => boolean>> = {
  EU: code => european.has(code), EEA: code => code === 'EU' || european.has(code) || /^(NO|IS|LI)$/.test(code),
}
const others: readonly (readonly [string, string])[] = [
  ['european economic area', 'EEA'], ['eea', 'EEA'], ['european union', 'EU'], ['europe', 'EU'], ['usa', 'US'], ['america', 'US'], ['uk', 'GB'], ['great britain', 'GB'], ['england', 'GB'],
  ['frankfurt', 'DE'], ['berlin', 'DE'], ['dublin', 'IE'], ['paris', 'FR'], ['stockholm', 'SE'], ['amsterdam', 'NL'], ['london', 'GB'], ['zurich', 'CH'], ['virginia', 'US'], ['oregon', 'US'],
]
let displayed: Intl.DisplayNames | undefined
/** The English name of a region by its code; what knows them is made when the first is asked for, since most runs ask for none. */
const nameOf = (code: string): string | undefined => (displayed ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })).of(code)
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** As it is called today: `UK` is `GB`. */
const current = (code: string): string => Intl.getCanonicalLocales(`und-${code}`)[0]?.split('-')[1] ?? code

let byName: ReadonlyMap<string, string> | undefined
/** Countries by their English names, and what else people write; made when the first region is read. */
const known = (): ReadonlyMap<string, string> => byName ??= new Map([
  ...letters.flatMap(one => letters.flatMap(other => {
    const name = nameOf(one + other)
    return name === undefined ? [] : [[name.toLowerCase(), current(one + other)] as const]
  })), ...others,
])

/** The regions that a manifest names: `EU`, `eu-central-1`, `Germany and Ireland`; none where it says what is not known here. */
export function regionsIn(text: string): string[] {
  const whole = text.trim().toUpperCase()
  if (isCode(whole)) return [codeOf(whole)]
  const said = ` ${text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `
  const named = [...known()].filter(([name]) => said.includes(` ${name} `)).map(([, code]) => code)
  const codes = text.match(/\b[A-Z]{2,3}\b/g)?.filter(isCode).map(codeOf) ?? []
  // names of clouds' regions begin with one: eu-central-1
  const cloud = /^(eu|us)(rope)?[-_]/i.exec(text.trim())?.[1]?.toUpperCase()
  return [...new Set([...named, ...codes, ...cloud === undefined ? [] : [cloud]])]
}

const isCode = (code: string): boolean => code in unions || /^[A-Z]{2}$/.test(code) && nameOf(code) !== undefined

const codeOf = (code: string): string => code in unions ? code : current(code)

/** Whether one of the regions is where the data is, or may be: a country of a union, or a union of which the country is one. */
export const mayBe = (declared: readonly string[], seen: string): boolean => declared.some(region =>
  region === seen || unions[region]?.(seen) === true || unions[seen]?.(region) === true)

/** Whether what stands there is out of the European Economic Area for sure; undefined where a region says nothing that is known here. */
export function leavesEea(text: string): boolean | undefined {
  const regions = regionsIn(text)
  return regions.length === 0 ? undefined : !regions.every(code => code === 'EEA' || unions.EEA?.(code) === true)
}

/** `in the United States`. */
export function regionName(code: string): string {
  const name = code === 'EEA' ? 'European Economic Area' : nameOf(code) ?? code
  return /^(United|European|Netherlands|Philippines)/.test(name) ? `the ${name}` : name
}
