import { calleeName } from '../kit/ast.js'
import { defineForm } from '../kit/define.js'
import { readDescriptors, type Descriptor } from '../kit/descriptors.js'
import { componentOf } from '../kit/owner.js'
import type { Walk } from '../kit/visit.js'
import type { Node } from '../types/index.js'

const packages = ['survey-core', 'survey-react', 'survey-react-ui', 'survey-vue3-ui', 'survey-angular-ui', 'survey-knockout-ui', 'survey-js-ui', 'survey-vue']

const question: Descriptor = {
  detector: 'surveyjs', role: 'asked', name: 'name', required: 'isRequired', nest: ['elements', 'pages', 'questions', 'templateElements', 'templateQuestions', 'items'],
  texts: { title: 'label', description: 'description', inputType: 'type', autocomplete: 'autocomplete', placeholder: 'placeholder' },
}

/** `new Model({ pages: [{ elements: [{ type, name, title, isRequired }] }] })`. */
function survey(node: Node, walk: Walk): void {
  if (!/^(Model|SurveyModel|ReactSurveyModel)$/.test(calleeName(node.callee) ?? '')) return
  const origin = walk.origin(node.callee)
  if (origin?.kind === 'import' && packages.includes(origin.source)) readDescriptors(node.arguments[0], question, [componentOf(walk.ancestors, walk.path)], walk)
}

export default defineForm({ name: 'surveyjs', title: 'SurveyJS', packages, words: ['survey-'], visit: { NewExpression: survey } })
