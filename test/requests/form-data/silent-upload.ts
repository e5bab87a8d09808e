'use server'

export async function importCatalogue(formData: FormData) {
  const file = formData.get('file') as File
  const separator = formData.get('separator')
  return parse(await file.text(), { separator, sheet: formData.get('sheetName') })
}
