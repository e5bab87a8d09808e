import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { folder, lay, purposely, read, repository } from '../cli/project.js'
import { gitEnv } from '../cli/repo.js'
import { packages, workspaceFiles } from './workspace.js'

/** Keeps a list of what is started, for which package; it is run by who listens at a port (serve.mjs), or else as it is. */
const command = `#!/usr/bin/env bash
here=\${0%/*}
echo "$PWD $*" >> "$here/../ran"
[ -f "$here/../port" ] || exec node "$here/../eslint-plugin-purposely/dist/bundle/bin.js" "$@"
exec 3<>"/dev/tcp/127.0.0.1/$(<"$here/../port")"
printf '%s\\t' "$PWD" "$@" >&3
echo >&3
read -r code <&3
exit "$code"
`
/** \`npm run inventory\` in a package, without the half second that npm takes. */
const npm = `#!/usr/bin/env bash
PATH="\${0%/*}/../.bin:$PATH" exec bash -c "$(sed -n 's/.*"inventory": "\\(.*\\)".*/\\1/p' package.json)"
`

const started: ChildProcess[] = []
afterAll(() => { for (const one of started) one.kill() })

export interface Monorepo {
  root: string
  /** Runs the tool; gives the packages that were examined. `real`: npm and our command as processes of their own, as people have them. */
  run(args: readonly string[], real?: boolean): Promise<string[]>
  /** All inventories as one. */
  merged(): Promise<string>
}

/** Two hundred packages in a repository, with this release and a tool installed. */
export async function monorepo(tool: string, program: string, more: object, files: Record<string, string>): Promise<Monorepo> {
  const root = folder({ ...workspaceFiles(more), ...files })
  lay(root, { 'node_modules/.bin/purposely': command, 'node_modules/.quick/npm': npm })
  for (const path of ['.bin/purposely', '.quick/npm']) chmodSync(join(root, 'node_modules', path), 0o755)
  symlinkSync(repository, join(root, 'node_modules/eslint-plugin-purposely'), 'junction')
  symlinkSync(join(repository, 'node_modules', tool), join(root, 'node_modules', tool), 'junction')
  for (const args of [['init', '-q'], ['add', '-A']]) execFileSync('git', args, { cwd: root, env: gitEnv })
  const port = await serve()
  const env = {
    ...gitEnv, CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false',
    NX_WORKSPACE_DATA_DIRECTORY: join(root, '.nx/workspace-data'), NX_NATIVE_FILE_CACHE_DIRECTORY: join(root, '.nx/native'), npm_config_offline: 'true', npm_config_update_notifier: 'false',
  }
  return {
    root,
    async run(args, real = false) {
      rmSync(join(root, 'node_modules/ran'), { force: true })
      rmSync(join(root, 'node_modules/port'), { force: true })
      if (!real) writeFileSync(join(root, 'node_modules/port'), `${port}\n`)
      const path = [...real ? [] : [join(root, 'node_modules/.quick')], join(root, 'node_modules/.bin'), process.env.PATH].join(':')
      await new Promise<void>((resolve, reject) => {
        execFile(process.execPath, [join(root, 'node_modules', tool, program), ...args], { cwd: root, env: { ...env, PATH: path }, maxBuffer: 1e8 },
          (error, out, err) => { if (error === null) resolve(); else reject(new Error(`${error.message}\n${out.slice(-4000)}\n${err.slice(-4000)}`)) })
      })
      const ran = existsSync(join(root, 'node_modules/ran')) ? read(root, 'node_modules/ran').trim().split('\n') : []
      return ran.map(line => /packages\/([\w-]+)/.exec(line)?.[1] ?? line).sort()
    },
    async merged() {
      const { code, out, err } = await purposely(root, ['merge', ...packages.map(name => `packages/${name}/inventory.json`)])
      if (code !== 0) throw new Error(err)
      return out
    },
  }
}

/** A process that runs our command again and again; its port. */
function serve(): Promise<number> {
  const child = spawn(process.execPath, [join(repository, 'test/monorepo/serve.mjs')], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined } })
  started.push(child)
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => { resolve(Number(text.toString())) })
    child.once('exit', code => { reject(new Error(`serve.mjs ended with ${code}`)) })
  })
}
