import type { Misnamed } from '../../types/index.js'
import { visibleLine } from './text.js'

/** Why a datum stands without the purpose that somebody meant to give it. */
export const misnamedText = ({ name, meant }: Misnamed): string =>
  `its tag names the purpose "${visibleLine(name)}", which the manifest does not have${meant === undefined ? '' : `; did you mean "${visibleLine(meant)}"?`}`
