import clarity from '@microsoft/clarity'

clarity.init('p') // expect: unasked src/main.tsx:9
