import { exporters } from '../../src/exports/formats.generated.js'
import type { ExportChoices, Exported, ExportFacts } from '../../src/types/index.js'
import { run, type Run } from '../report/make.js'

/** Facts of a run over hand-made observations. */
export function factsOf(given: Run): ExportFacts {
  const { inventory, manifest } = run(given)
  return { inventory, ...(manifest && { manifest }) }
}

/** What an export makes of facts; without choices, the first of each. */
export async function exported(name: string, facts: ExportFacts, choices: Partial<ExportChoices> = {}): Promise<Exported> {
  const { default: exporter } = await (exporters[name] as (typeof exporters)[string])()
  return exporter.make(facts, { format: exporter.formats[0] as string, ...(exporter.columns && { columns: exporter.columns[0] as string }), ...choices })
}

/** The text of it. */
export const textOf = async (name: string, facts: ExportFacts, choices?: Partial<ExportChoices>): Promise<string> => String((await exported(name, facts, choices)).output)

/** A shop that knows what it does, and one thing that nobody has stated a purpose for. */
export const manifest = `purposes:
  account:
    description: Let people sign in.
    where: [User, Registration]
    data: { name, email, phone_number?: So that the checkout knows it already., religious_belief?: { retention: P30D } }
    use: essential.service.authentication
    basis: contract
    condition: explicit_consent
    retention: P1Y6M
    subjects: [customer]
  analytics:
    description: See where people leave the shop.
    use: analytics.reporting
    basis: legitimate_interests
    retention: TODO
recipients:
  posthog: { for: [analytics], receives: [unique_id], role: processor, region: US }
  sentry: { for: [analytics], receives: [unique_id], role: controller, region: Germany }
`

/** Names as a stranger may write them into code, a path or the manifest. */
export const hostileNames = [
  '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', 'two\nlines\r\nthree', '"quoted"', "it's", 'a,b;c', '| a | b |', '</t><t>', '<script>alert(1)</script>', '&amp;', ']]>', '\u001b[31mred\u001b[0m',
  '\u202egnirts', 'شارع', '名前', '\0\u0001\u000b\ufffe\uffff\ud800', '😀', '__proto__', 'x'.repeat(40_000),
]
