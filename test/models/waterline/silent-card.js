module.exports = {
  attributes: {
    title: { type: 'string', required: true },
    fileName: { type: 'string' },
    hostAddress: { type: 'string' },
    owner: { model: 'user' },
  },
}
