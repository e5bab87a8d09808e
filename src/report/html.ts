import type { CheckResult, Report, ReportOptions } from '../types/index.js'
import { exitCodeOf } from './parts/exit.js'
import { script, scriptHash, style, styleHash } from './parts/page.generated.js'
import { pageOf } from './parts/page/index.js'

/**
 * The inventory as one file that opens from the disk: the facts as JSON, and what draws them. The policy lets nothing but these very bytes run,
 * and nothing be loaded or sent.
 */
export default function html(result: CheckResult, options: ReportOptions): Report {
  const page = pageOf(result, options)
  const output = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="purposely">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escape(page.name === undefined ? 'Data inventory' : `${page.name}: data inventory`)}</title>
<style>${style}</style>
</head>
<body>
<div id="page"></div>
<noscript>This page needs JavaScript, which it brings along: it loads and sends nothing. Without it, read the inventory in Markdown: npx purposely inventory --format markdown.</noscript>
<script type="application/json" id="facts">${JSON.stringify(page).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`
  return { output, exitCode: exitCodeOf(result, options) }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escape = (text: string): string => text.replace(/[&<>"]/g, mark => entities[mark] as string)
