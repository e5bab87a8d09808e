import { verify } from 'hcaptcha'

// expect: request ip device.ip_address
// expect: sink remoteIp device.ip_address traits
export const isHuman = async (request, token) => (await verify(process.env.HCAPTCHA_SECRET, token, request.ip)).success
