import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'replicate', title: 'Replicate', kind: 'llm', domains: ['replicate.com', 'replicate.delivery'],
  packages: ['replicate'], instances: ['replicate'],
  calls: { run: { content: '1.input' }, stream: { content: '1.input' }, 'predictions.create': { content: '0.input' }, 'deployments.predictions.create': { content: '2.input' }, new: {} },
})
