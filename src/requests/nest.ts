import { defineRequest } from '../kit/define.js'

/** What a handler's parameters are decorated with; a whole DTO is read where its class stands. */
export default defineRequest({
  name: 'nest', title: 'NestJS',
  packages: ['@nestjs/common', 'nestjs-real-ip', 'routing-controllers'],
  decorators: {
    Body: { part: 'body' }, Query: { part: 'query' }, Param: { part: 'params' }, Headers: { part: 'headers' }, BodyParam: { part: 'body' },
    QueryParam: { part: 'query' }, HeaderParam: { part: 'headers' }, CookieParam: { part: 'cookies' }, Ip: { value: 'ip-address' }, RealIP: { value: 'ip-address' },
  },
})
