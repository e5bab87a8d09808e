import pc from 'picocolors'
import type { ChangesFormat, Deed } from '../types/index.js'
import { changeLines, deeds, gapsText, rejudgedText, stateText, type ChangeLine } from './parts/changes.js'
import { visibleLine } from './parts/text.js'

const mostPlaces = 5

/** For people at a terminal: what begins and ceases, by what is done. */
const changesText: ChangesFormat = (changes, { from, to }, options) => {
  const colors = pc.createColors(options.color === true)
  const lines = changeLines(changes, options)
  const print = ({ begins, deed, done, datum, why, undeclared, places }: ChangeLine): string => {
    // the heading says what is done; of a datum that is both collected and demanded, half of it
    const beside = deed === 'send' ? [done.replace(/^sent /, '')] : done.includes(',') ? [done.slice(done.indexOf(',') + 2)] : []
    const how = [...beside, ...why === '' ? [] : [why]].join('; ')
    const head = `  ${begins ? colors.green('+') : colors.red('-')} ${visibleLine(datum)}${how === '' ? '' : `  ${undeclared ? colors.yellow(visibleLine(how)) : visibleLine(how)}`}`
    const more = places.length - mostPlaces
    return [head, ...places.slice(0, mostPlaces).map(({ at }) => colors.dim(`      ${visibleLine(at.file)}:${at.line}`)), ...more > 0 ? [colors.dim(`      and ${more} more`)] : []].join('\n')
  }
  const blocks = [true, false].flatMap(begins => (Object.keys(deeds) as Deed[]).flatMap(deed => {
    const own = lines.filter(line => line.begins === begins && line.deed === deed)
    return own.length === 0 ? [] : [[colors.bold(`${begins ? 'Begins' : 'Ceases'} to ${deeds[deed]}`), ...own.map(print)].join('\n')]
  }))
  const told = [
    ...changes.renamed.map(one => visibleLine(`${one.from} is ${one.to} now.`)),
    ...changes.rejudged.map(one => `${visibleLine(rejudgedText(one, options.categories))}.`),
  ]
  return [
    `From ${visibleLine(stateText(from))} to ${visibleLine(stateText(to))}:`,
    ...blocks.length === 0 ? ['Nothing changes in what is collected, demanded, kept or sent.'] : blocks,
    ...told.length === 0 ? [] : [told.join('\n')],
    ...gapsText(changes) === '' ? [] : [colors.dim(gapsText(changes))],
  ].join('\n\n') + '\n'
}

export default changesText
