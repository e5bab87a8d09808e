import type { Span } from '../types/index.js'

/** How answers about a place in a file are kept: by the stretch an observation has there. */
export const placeKey = ({ start, end }: Pick<Span, 'start' | 'end'>): string => `${start}-${end}`
