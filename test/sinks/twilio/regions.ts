import twilio from 'twilio'

// expect: setting region region=IE
export const irish = twilio('sid', 'token', { region: 'ie1', edge: 'dublin' })
// the environment may say where
export const client = twilio('sid', 'token')
