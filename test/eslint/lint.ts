import { ESLint } from 'eslint'
import { join } from 'node:path'
import type { Project } from './project.js'

/** ESLint 10 over one file of a project, in this process, as an editor keeps it. */
export type Lint = (file: string, text?: string) => Promise<ESLint.LintResult['messages']>

/** `text` stands for the file's own, as for one that is not saved yet. Throws when the file does not parse. */
export function linterOf(project: Project): Lint {
  const eslint = new ESLint({ cwd: project.folder })
  return async (file, text = project.read(file)) => {
    const [result] = await eslint.lintText(text, { filePath: join(project.folder, file) })
    const messages = result?.messages ?? []
    for (const { fatal, message, line } of messages) if (fatal) throw new Error(`${file}:${line} does not parse: ${message}\n${text}`)
    return messages
  }
}

/** A text with one fix applied, as an editor does when a suggestion is chosen. */
export function applied(text: string, { range: [start, end], text: instead }: { range: readonly [number, number]; text: string }): string {
  return text.slice(0, start) + instead + text.slice(end)
}
