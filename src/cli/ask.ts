import { UsageError } from './args.js'

export interface Asked { purpose?: string; description?: string; optional?: boolean; why?: string }

const other = '+ a new purpose'

/** Asks at the terminal what a datum is for; asks nothing in a pipe. */
export async function askDeclaration(place: string, title: string, purposes: readonly string[], likely?: string): Promise<Asked> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return {}
  const { confirm, isCancel, select, text } = await import('@clack/prompts')
  const given = <T>(answer: T): Exclude<T, symbol> => {
    if (isCancel(answer)) throw new UsageError('Nothing was declared.')
    return answer as Exclude<T, symbol>
  }
  const chosen = purposes.length === 0 ? other : given(await select({
    message: `What is ${title} at ${place} for?`,
    options: [...purposes, other].map(value => ({ value, label: value })),
    ...(likely !== undefined && { initialValue: likely }),
  }))
  const fresh = chosen === other
  const required = (value: string | undefined): string | undefined => value?.trim() ? undefined : 'It needs one.'
  const purpose = fresh ? given(await text({ message: 'The name of the new purpose, in one or two words', validate: required })).trim().replace(/\s+/g, '-').toLowerCase() : chosen
  const description = fresh ? given(await text({ message: 'What happens with it, in one sentence a stranger understands', validate: required })) : undefined
  const optional = given(await confirm({ message: 'May people leave it empty?' }))
  const why = given(await text({ message: 'The reason shown beside the question (may stay empty)', defaultValue: '' }))
  return { purpose, optional, why, ...(description !== undefined && { description }) }
}
