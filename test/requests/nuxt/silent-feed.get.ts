export default defineEventHandler(async event => {
  const query = getQuery(event)
  const id = getRouterParam(event, 'id')
  const etag = getRequestHeader(event, 'if-none-match')
  return loadFeed(id, { limit: Number(query.limit), etag })
})
