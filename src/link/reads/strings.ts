/** Whether SQL reads a column, and does not only write it. */
export function sqlReads(text: string, names: RegExp): boolean {
  const rest = text
    .replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    // the columns that are filled, and what they are filled with by name
    .replace(/\binsert\s+into\s+[\w."`[\]]+\s*\([^)]*\)/gi, ' ')
    .replace(/\bset\s+([\s\S]*?)(?=\bwhere\b|\breturning\b|\bfrom\b|;|$)/gi, (_, list: string) => list.replace(/["`[\]\w.]+\s*=(?!=)/g, ' ='))
    .replace(/\b(create\s+(unique\s+)?index|create\s+table|alter\s+table|drop\s+|comment\s+on)\b[\s\S]*?(;|$)/gi, ' ')
    .replace(/[:@$]\w+|\$\{[^}]*\}/g, ' ')
  return names.test(rest)
}

export const isSql = (text: string): boolean => /\b(select\b[\s\S]*\bfrom|insert\s+into|update\b[\s\S]*\bset|delete\s+from|order\s+by|group\s+by|returning)\b/i.test(text)

export const isGraphql = (text: string): boolean => /^\s*(#[^\n]*\s*)*(query|mutation|subscription|fragment)\b[^{]*\{/m.test(text)

/** Whether an operation or fragment selects a field; arguments, variables and what a schema declares are followed by a colon. */
export function graphqlSelects(text: string, names: RegExp): boolean {
  const operations = text.replace(/#[^\n]*/g, ' ').replace(/\b(type|input|interface|enum|union|scalar|directive|extend\s+type|extend\s+input)\b[^{}]*\{[^{}]*\}/g, ' ')
  const selected = operations.replace(/\$\w+/g, ' ').replace(/\([^()]*\)/g, ' ').replace(/\w+\s*:/g, ' ')
  return names.test(selected)
}

/** Whether a text has a hole that names the field: `{{user.phone}}`, `<%= phone %>`, `#{phone}`, `%phone%`. */
export function holeNames(text: string, names: RegExp): boolean {
  const holes = text.match(/\{\{[\s\S]*?\}\}|<%[\s\S]*?%>|[#$]\{[^}]*\}|\{%[\s\S]*?%\}|%\w+%|\{\w+\}|\[\[?\w+\]\]?/g) ?? []
  return holes.some(hole => names.test(hole))
}

/** A path through objects: `user.phone`, `profile[0].phone`. */
export const isPath = (text: string): boolean => /^[\w$-]+(?:\.[\w$-]+|\[\d*\])+$/.test(text)
