import { escape, table } from '../../report/parts/markdown.js'
import { categoryName } from '../parts/say.js'
import { defineExport } from '../define.js'
import { hasWords, wordsIn } from '../parts/notice-words.js'
import { noticesOf, type NoticePurpose, type Notices, type Texts } from '../parts/notice.js'
import { listed } from '../parts/text.js'

/*
 * What people are told where they are asked, and behind it: from the manifest, in its languages. Who is responsible and which rights there
 * are stands in no manifest; the places for both are there, and empty.
 */
export default defineExport({
  name: 'notice',
  summary: 'the sentence beside each field and a notice for each purpose, in the manifest\'s languages',
  formats: ['markdown', 'json'],
  make(facts, { format }) {
    const notices = noticesOf(facts)
    return { output: format === 'json' ? JSON.stringify(notices, null, 2) + '\n' : markdown(notices), notes: notesOn(notices) }
  },
})

/** What is missing, so that nobody takes a gap for silence. */
function notesOn({ languages, forms, purposes }: Notices): string[] {
  const fields = forms.flatMap(form => form.fields.map(field => ({ ...field, is: `${form.form}.${field.name}` })))
  const bare = fields.filter(field => field.purposes.length === 0)
  const lacking = languages.flatMap(language => {
    const gaps = [...purposes.filter(purpose => purpose.description[language] === null).map(purpose => purpose.name), ...fields.filter(field => field.purposes.length > 0 && field.hint[language] === null).map(field => field.is)]
    return gaps.length === 0 ? [] : [`Nothing is written in ${language} for ${listed(gaps, 12, ', ')}.`]
  })
  const strange = languages.filter(language => !hasWords(language))
  return [
    ...bare.length === 0 ? [] : [`No sentence, as no purpose lists what is asked: ${listed(bare.map(field => field.is), 12, ', ')}.`],
    ...lacking,
    ...strange.length === 0 ? [] : [`The words around the texts are English in ${strange.join(', ')}.`],
    'Left to a person: who is responsible, and which rights people have.',
  ]
}

const markdown = (notices: Notices): string => ['# Notices', ...notices.languages.flatMap(language => [
  ...notices.languages.length === 1 ? [] : [`## ${escape(language)}`],
  ...formBlocks(notices, language), ...notices.purposes.map(purpose => purposeBlock(purpose, language)),
])].join('\n\n') + '\n'

const inLanguage = (texts: Texts, language: string): string => texts[language] === null || texts[language] === undefined ? '' : escape(texts[language])

function formBlocks({ forms }: Notices, language: string): string[] {
  return forms.flatMap(({ form, file, fields }) => [
    `### ${escape(form)} (${escape(file)})`,
    table(['Field', 'Beside it'], fields.map(field => [escape(field.name), inLanguage(field.hint, language) || '**…**'])),
  ])
}

function purposeBlock(purpose: NoticePurpose, language: string): string {
  const words = wordsIn(language)
  const open = `*… ${words.open}*`
  const data = purpose.data.map(({ title, category, optional, retention }) => {
    const time = retention[language] === purpose.retention[language] ? '' : inLanguage(retention, language)
    const more = [...optional ? [words.optional.replace(/\.$/, '').toLowerCase()] : [], ...time === '' ? [] : [`${words.kept}: ${time}`]]
    return (inLanguage(title, language) || escape(categoryName(category, undefined))) + (more.length === 0 ? '' : ` (${more.join(', ')})`)
  })
  const who = purpose.recipients.map(({ title, region }) => escape(title) + (region === null ? '' : ` (${escape(region)})`))
  const lines: [string, string][] = [
    [words.controller, open],
    [words.why, inLanguage(purpose.description, language) || '**…**'],
    ...inLanguage(purpose.benefit, language) === '' ? [] : [[words.benefit, inLanguage(purpose.benefit, language)] as [string, string]],
    ...data.length === 0 ? [] : [[words.what, data.join(', ')] as [string, string]],
    [words.kept, inLanguage(purpose.retention, language) || '**…**'],
    ...who.length === 0 ? [] : [[words.recipients, who.join(', ')] as [string, string]],
    [words.basis, purpose.basis === null ? '**…**' : escape(words.bases[purpose.basis] ?? purpose.basis)],
    [words.rights, open],
  ]
  return `### ${escape(purpose.name)}\n\n${lines.map(([head, text]) => `- **${head}:** ${text}`).join('\n')}`
}
