import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'notion', title: 'Notion', kind: 'storage', domains: ['notion.com', 'notion.so'],
  packages: ['@notionhq/client'], instances: ['notion'],
  calls: {
    'pages.create': { content: ['0.properties', '0.children'] }, 'pages.update': { content: '0.properties' }, 'blocks.children.append': { content: '0.children' }, 'children.append': { content: '0.children' },
    'comments.create': { content: '0.rich_text' }, 'Client.new': {},
  },
})
