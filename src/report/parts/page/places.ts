import type { Location, PageFile, PagePlace, ReportOptions } from '../../../types/index.js'
import { isUnsaid } from '../open.js'
import { cut } from '../text.js'
import { uriOf } from '../uri.js'

/** Texts of the analysed project are cut where no page would show more. */
const longest = 400

/** A text of the analysed project as the page shows it. */
export const shown = (text: string): string => cut(text, longest)

/** The same, but for what `init` has left to people: as long as it says TODO, nobody has said anything. */
export const said = (text: string | undefined): string | undefined =>
  text === undefined || isUnsaid(text) ? undefined : shown(text)

/** Keys that have a value: what nobody has said does not stand in the page. */
export const given = <Given extends object>(values: Given): { [K in keyof Given]?: Exclude<Given[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never

export interface Places {
  files: PageFile[]
  at(location: Pick<Location, 'file' | 'line'>): PagePlace
  /** Each line once. */
  all(locations: readonly Pick<Location, 'file' | 'line'>[]): PagePlace[]
}

/** The table of files that places refer to, in the order in which they are first named. */
export function placesFor({ base = '', hosted }: ReportOptions): Places {
  const index = new Map<string, number>()
  const files: PageFile[] = []
  const fileOf = (file: string): number => {
    const known = index.get(file)
    if (known !== undefined) return known
    index.set(file, files.length)
    const changed = hosted?.changed.has(file) === true
    files.push({
      path: shown(file),
      ...hosted?.links !== undefined && !changed && { href: `${hosted.links}${uriOf(base + file)}${hosted.line}` },
      ...changed && { changed },
    })
    return files.length - 1
  }
  const at: Places['at'] = ({ file, line }) => ({ file: fileOf(file), line })
  return {
    files, at,
    all: locations => [...new Map(locations.map(one => [`${one.file}:${one.line}`, at(one)])).values()],
  }
}
