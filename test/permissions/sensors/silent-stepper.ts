import { Pedometer } from './charts/pedometer'

export const draw = (canvas: HTMLCanvasElement) => Pedometer.watchStepCount(canvas)
