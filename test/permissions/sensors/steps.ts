import { Accelerometer, Pedometer } from 'expo-sensors'

// expect: permission fitness health_and_medical.fitness
export const watchSteps = (onStep: (count: number) => void) => Pedometer.watchStepCount(({ steps }) => { onStep(steps) })
// expect: permission motion sensor
export const shake = (onShake: () => void) => Accelerometer.addListener(({ x }) => { if (x > 2) onShake() })
