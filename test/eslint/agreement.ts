import { node, repository, type Project } from './project.js'
import { sorted, type Message } from './hosts.js'
import { join } from 'node:path'
import { codes } from '../../src/reconcile/codes.generated.js'

interface Place { file: string; line: number; column: number; message: string }
interface CliFinding extends Place { code: string; severity: 'error' | 'warn'; fingerprint: string; related: Place[]; suggestions: { message: string; edits: { start: number; end: number; text: string }[] }[] }

/** The findings of `purposely check --format json` over a project, without what only types tell, which no editor knows, unless they are asked. */
export async function check(project: Project, args: readonly string[] = [], types = false): Promise<CliFinding[]> {
  const { stdout } = await node(project, [join(repository, 'dist/bundle/bin.js'), 'check', ...types ? [] : ['--no-types'], '--format', 'json', ...args])
  return (JSON.parse(stdout) as { findings: CliFinding[] }).findings
}

/** Codes that need the whole program, or what is committed of it: no editor shows them. */
const ofProgram = new Set(codes.filter(code => code.scope === 'program' || code.scope === 'inventory').map(code => code.code))

/**
 * What the editor says, and what the command line says of the same files. Both must be empty when the doors agree.
 *
 * One rule lets them differ, and it stands here alone: the command line sees all files at once and makes one finding of a datum
 * that stands in several, with the other places as `related`; the editor sees one file and shows each of them where it stands. So a
 * message of the editor is accounted for by a finding of the same rule, place, severity and words, or by a related place of a
 * finding of the same rule; and a finding in a file that the host reads must be shown by it, as must its related places (`also here`).
 */
export function disagreement(editor: readonly Message[], all: readonly CliFinding[], reads: RegExp): { onlyEditor: Message[]; onlyCommandLine: Message[] } {
  // what is unfinished in the manifest only warns, and ESLint shows it where a project asks for it
  const commandLine = all.filter(({ code, severity }) => !ofProgram.has(code) && !(code === 'valid-manifest' && severity === 'warn'))
  const findings = commandLine.map(({ code, file, line, column, severity, message }): Message => ({ rule: code, file, line, column, severity, message }))
  const merged = commandLine.flatMap(finding => finding.related
    .filter(place => place.message.startsWith('also here: '))
    .map((place): Message => ({ ...place, rule: finding.code, severity: finding.severity, message: place.message })))
  const shown = new Set(editor.map(exactly))
  const shownAt = new Set(editor.map(standing))
  const known = new Set(findings.map(exactly))
  const mergedAt = new Set(merged.map(standing))
  return {
    onlyEditor: editor.filter(message => !known.has(exactly(message)) && !mergedAt.has(standing(message))),
    onlyCommandLine: sorted([
      ...findings.filter(finding => reads.test(finding.file) && !shown.has(exactly(finding))),
      ...merged.filter(place => reads.test(place.file) && !shownAt.has(standing(place))),
    ]),
  }
}

const standing = ({ rule, file, line, column }: Message): string => [rule, file, line, column].join('|')
const exactly = (message: Message): string => [standing(message), message.severity, message.message].join('|')
