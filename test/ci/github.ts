import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { folder, repository } from '../cli/project.js'

interface Parsed { context: { errors: { getErrors(): { message: string }[] } } }
type Parse = (file: { name: string; content: string }, trace: object) => Parsed

/** Runs a module of GitHub's own parser, which imports JSON in a way that only bundlers take. */
async function bundled<Exports>(module: string): Promise<Exports> {
  const bundle = await rolldown({ input: join(repository, 'node_modules/@actions/workflow-parser/dist', module), platform: 'node', logLevel: 'silent' })
  const { output: [{ code }] } = await bundle.generate({ format: 'esm' })
  await bundle.close()
  return import(/* @vite-ignore */ pathToFileURL(join(folder({ 'parser.mjs': code }), 'parser.mjs')).href) as Promise<Exports>
}

const { parseAction } = await bundled<{ parseAction: Parse }>('actions/index.js')
const { parseWorkflow } = await bundled<{ parseWorkflow: Parse }>('workflows/workflow-parser.js')
const trace = { info() {}, verbose() {}, error() {} }

const mistakesOf = (parse: Parse) => (name: string, content: string): string[] => parse({ name, content }, trace).context.errors.getErrors().map(error => error.message)

/** What GitHub's editor would underline in an action, and in a workflow. */
export const actionMistakes = mistakesOf(parseAction)
export const workflowMistakes = mistakesOf(parseWorkflow)
