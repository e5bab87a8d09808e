import { Folded } from '../folded.js'
import type { Shown } from '../shown.js'
import { count } from '../facts.js'
import { Own, Place } from '../parts.js'

const reasons: Record<string, string> = {
  spread: 'A whole object is handed over, and what it holds did not show.', computed: 'The name of a field is only known when the program runs.',
  dynamic: 'The form or call is built when the program runs.', untyped: 'A value is handed over as it is, and no type that is known says what it holds.', unreadable: 'The file could not be read.', crashed: 'A reader of Purposely failed here; please report it.',
}

/** What the run saw and did not see, so that silence can be judged. */
export function Gaps({ page, printing }: Shown) {
  const { files, parsed, skipped, generated, unreadable, unread, leftOut, typed } = page.coverage
  const kinds = [...new Set(page.gaps.map(gap => gap.reason))].sort()
  return <>
    <h1>Not understood</h1>
    <p class="lead">{page.gaps.length === 0 ? 'Nothing was seen that was not understood. That does not promise that there is nothing.' : `In ${count(page.gaps.length, 'place')} data may flow, and the code did not tell which.`}</p>
    {kinds.map(kind => <section>
      <h2>{reasons[kind] ?? kind} <span class="number">{page.gaps.filter(gap => gap.reason === kind).length.toLocaleString('en')}</span></h2>
      <Folded all={page.gaps.filter(gap => gap.reason === kind)} printing={printing} line={gap => <><Own>{gap.what}</Own> <Place page={page} at={gap.at} /></>} />
    </section>)}
    <h2>What was looked at</h2>
    <dl class="facts">
      <dt>Files</dt><dd>{files.toLocaleString('en')}</dd>
      <dt>Read closely</dt><dd>{parsed.toLocaleString('en')}</dd>
      <dt>Passed over</dt><dd>{skipped.toLocaleString('en')}: they hold no word that forms, tables or recipients use</dd>
      {generated === 0 ? null : <><dt>Written by machines</dt><dd>{generated.toLocaleString('en')}, not looked at</dd></>}
      <dt>Could not be read</dt><dd>{unreadable.toLocaleString('en')}</dd>
      {unread.length === 0 ? null : <><dt>Languages not read yet</dt><dd>{unread.map(([ending, number]) => count(number, `.${ending} file`)).join(', ')}</dd></>}
      {leftOut.length === 0 ? null : <><dt>Left out as no part of the product</dt><dd>{leftOut.map(([kind, number]) => `${number} ${kind}`).join(', ')}</dd></>}
      {typed === undefined ? null : <><dt>Values handed over whole</dt><dd>types say what {typed.answered} of {typed.asked} hold{typed.answered < typed.asked ? '; the others are listed above' : ''}</dd></>}
    </dl>
    <h2>What no reading of code can tell</h2>
    <p>What is in the databases, in contracts, in the settings of vendors, and what people type into a spreadsheet. What a vendor’s library gathers by itself. Whether what people wrote is true.</p>
  </>
}
