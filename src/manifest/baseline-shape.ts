/** `code|symbol path|category`. */
export const isFingerprint = (text: string): boolean => /^[a-z]+(-[a-z]+)+\|[^|#]+#.*\|[\w.]*$/s.test(text)

type Content = Record<string, unknown>

/** What a baseline holds, or the first thing that is wrong with it: a sentence that goes on from the file's name, and its line. */
export function shapeProblem(text: string): { content?: Content; problem?: { message: string; line: number } } {
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length
  const refused = (message: string, offset: number) => ({ problem: { message, line: lineAt(Math.max(0, offset)) } })
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)/m.exec(text)
  if (marker) return refused('holds the marks of a merge conflict: take the lines of both sides, delete the marks, and run again.', marker.index)
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    return refused(`is no JSON (${said(error)}): mend it, or take it back from git.`, placeOf(error, text))
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return refused('holds no map of leaks: take it back from git, or delete it.', 0)
  const all = content as Content
  const at = (key: string): number => text.indexOf(JSON.stringify(key))
  const { version } = all
  if (Number.isInteger(version) && (version as number) > 1) {
    return refused(`was written by a newer Purposely ("version": ${String(version)}): update eslint-plugin-purposely.`, at('version'))
  }
  if (version !== 1) return refused(version === undefined ? 'says no version: write "version": 1 as its last line.' : `says "version": ${shown(version)}, and should say 1.`, at('version'))
  const twice = contradiction(text)
  if (twice) return refused(`says ${shown(twice.key)} twice: keep one of the two.`, twice.at)
  if ('leaks' in all) return firstLayout(all, at, refused)
  for (const [key, value] of Object.entries(all)) {
    if (key === 'version') continue
    if (!isFingerprint(key)) return refused(`knows no ${shown(key)}: a leak is written as "code|file#place|category", and else there is "version" alone.`, at(key))
    if (typeof value !== 'string') return refused(`holds ${shown(value)} behind ${shown(key)}, and should hold a text: the reason, or "".`, at(key))
  }
  return { content: all }
}

/**
 * A key that stands a second time, of which JSON would quietly take the last. A leak that two branches added alike, and git kept twice, says
 * nothing else than once.
 */
function contradiction(text: string): { key: string; at: number } | undefined {
  const values = new Map<string, string>()
  for (const { 1: written = '', 2: behind, index } of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:\s*(?:"(?:[^"\\]|\\.)*")?)?/g)) {
    if (behind === undefined) continue
    const value = behind.replace(/^[\s:]+/, '')
    const key = JSON.parse(written) as string
    const before = values.get(key)
    if (before !== undefined && (before !== value || !isFingerprint(key))) return { key, at: index }
    values.set(key, value)
  }
  return undefined
}

type Refused = (message: string, offset: number) => { problem: { message: string; line: number } }

function firstLayout(all: Content, at: (key: string) => number, refused: Refused): ReturnType<typeof shapeProblem> {
  const { version: _, leaks, ...others } = all
  const [stranger] = Object.keys(others)
  if (stranger !== undefined) return refused(`knows no ${shown(stranger)}: there are "version" and "leaks".`, at(stranger))
  if (!Array.isArray(leaks)) return refused(`holds ${shown(leaks)} as "leaks", and should hold a list of them.`, at('leaks'))
  const wrong = leaks.find(one => typeof one !== 'string' || !isFingerprint(one)) as unknown
  if (wrong !== undefined) return refused(`holds ${shown(wrong)} among its leaks: one is written as "code|file#place|category".`, typeof wrong === 'string' ? at(wrong) : at('leaks'))
  return { content: all }
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** What the engine says, without its place, and without the text it quotes. */
const said = (error: unknown): string => (error as Error).message.replace(/ (?:in JSON )?at position.*$|, "?\.{0,3}".*$| \(line.*$/s, '').replace(/^./, letter => letter.toLowerCase())

const placeOf = (error: unknown, text: string): number => Number(/at position (\d+)/.exec((error as Error).message)?.[1] ?? text.length)
