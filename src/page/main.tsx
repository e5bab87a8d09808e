import { render } from 'preact'
import type { Page } from '../types/index.js'
import { App } from './app.js'
import { Printing } from './rest.js'
import { keepScroll } from './scroll.js'

const facts = JSON.parse(document.getElementById('facts')?.textContent ?? '{}') as Page
const root = document.getElementById('page') as HTMLElement

/** On paper stands all there is, at once: a printer waits for nobody. */
const draw = (printing: boolean): void => render(<Printing.Provider value={printing}><App page={facts} printing={printing} /></Printing.Provider>, root)

keepScroll()
const paper = matchMedia('print')
paper.addEventListener('change', () => draw(paper.matches))
addEventListener('beforeprint', () => draw(true))
addEventListener('afterprint', () => draw(false))
draw(paper.matches)
