export abstract class Based {
  value(field: string) {
    return this[field]
  }
}
