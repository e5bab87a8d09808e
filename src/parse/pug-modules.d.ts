declare module 'pug-lexer' {
  const lex: (text: string, options: { filename: string }) => unknown[]
  export default lex
}
declare module 'pug-parser' {
  const parse: (tokens: unknown[], options: { filename: string }) => unknown
  export default parse
}
