export { Analytics } from './Analytics'
export { default as Badge } from './Badge'
