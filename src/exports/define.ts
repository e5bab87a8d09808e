import type { Exporter } from '../types/index.js'

/** Says what an exporter must hold; its file is found by its folder. */
export const defineExport = (exporter: Exporter): Exporter => exporter

/** What stands in a template cannot be filled: one sentence that a person is shown. */
export class TemplateError extends Error {}
