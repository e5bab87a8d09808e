// Shows the main job on the example shop: what the code does that purposely.yml does not say, and the data inventory.
// The shop's mistakes are planted, so that `check` finds errors (exit code 1) is what should happen here.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs one command of the built CLI on the shop; returns its exit code. */
function purposely(...args) {
  console.log(`\n$ npx purposely ${args.join(' ')}\n`)
  const { status, error } = spawnSync(process.execPath, ['dist/bundle/bin.js', ...args], { cwd: root, stdio: 'inherit' })
  if (error) console.error(error.message)
  return status ?? 2
}

const checked = purposely('check', '--root', 'examples/shop')
const written = checked > 1 ? checked : purposely('inventory', '--root', 'examples/shop')
if (checked > 1 || written > 0) {
  console.error('\nThe example could not run: npm ci installs what it needs.')
  process.exitCode = 1
} else {
  console.log('\nThe findings above are planted: examples/shop/README.md lists them.')
  console.log('The inventory stands in examples/shop/docs/data-inventory.md, for a privacy reviewer to read.')
}
