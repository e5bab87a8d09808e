import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const target: CallSpec = { when: ['{}'], properties: ['0.query', '0.search', '0.params'] }

/** The query of an address, and its path, end up in the browser's history, in logs on the way, and in the referrer of whatever the page loads. */
export default defineSink({
  name: 'queries', title: 'the URL', recipient: 'url', kind: 'url', queries: true,
  words: [
    'searchparams', 'query', 'router', /\bLink\b/,
    // a question mark as an address has it, and none of a condition or a type: '/a?b=' + c, `/a?b=${c}`, '/a?' + params
    /\?(?:["'`]\)*\s*\+|\$\{|[^\s"'`<>#.?:),;(\]}=!*+|])/,
    // what is put into a path: '/a/' + b, `/a/${b}`
    /\/(?:["'`]\)*\s*\+|\$\{)/,
  ],
  clients: [
    { globals: ['URL'], calls: { 'searchParams.set': { key: '0', properties: '1' }, 'searchParams.append': { key: '0', properties: '1' } } },
    { instances: ['searchParams'], calls: { set: { key: '0', properties: '1' }, append: { key: '0', properties: '1' } } },
    {
      packages: ['next', 'expo-router', '@tanstack/react-router'], instances: ['router', '$router'],
      calls: { push: target, replace: target, navigate: [target, { when: ['*', '{}'], properties: ['1.queryParams', '1.query'] }] },
      elements: { Link: { properties: ['href.query', 'search', 'to.query'] } },
    },
    { packages: ['react-router-dom', 'react-router'], calls: { 'useSearchParams.1': { properties: '0' }, createSearchParams: { properties: '0' } } },
    { packages: ['@angular/router'], calls: { navigate: { when: ['*', '{}'], properties: '1.queryParams' } } },
    { packages: ['nuqs', 'next-usequerystate'], calls: { useQueryState: { keeps: '0' }, useQueryStates: { keeps: '0' } } },
  ],
})
