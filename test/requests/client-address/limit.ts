import geoip from 'geoip-lite'
import requestIp from 'request-ip'

export function describeCaller(call: IncomingCall) {
  // expect: request ip-address device.ip_address
  const ip = requestIp.getClientIp(call)
  // expect: request geo-country location.imprecise
  const place = geoip.lookup(ip)
  return { ip, place }
}
