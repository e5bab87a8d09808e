import { record } from 'rrweb'

// expect: setting maskAllInputs
record({ emit, maskAllInputs: false })
// expect: setting maskAllInputs omitted
record({ emit })
// expect: setting maskInputOptions.password
record({ emit, maskInputOptions: { password: false, email: true } })
record({ emit, maskAllInputs: true })
