/** A path from the repository's top as a relative URI: whatever means something in a URI or in Markdown is encoded. */
export const uriOf = (path: string): string => path.replace(/\p{Surrogate}/gu, '\ufffd').split('/')
  .map(part => encodeURIComponent(part).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)).join('/')
