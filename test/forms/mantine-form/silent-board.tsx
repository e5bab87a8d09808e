import { Checkbox, TextInput, Tooltip } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDropzone } from 'react-dropzone'
import { save } from '../api/boards'

/** A board has columns; a dropzone's props name nothing. */
export function BoardForm() {
  const form = useForm({ initialValues: { columns: 3, archived: false, slug: '' } })
  const { getRootProps, getInputProps } = useDropzone()
  return (
    <form onSubmit={form.onSubmit(save)}>
      <TextInput label="Slug" {...form.getInputProps('slug')} />
      <Checkbox label="Archived" {...form.getInputProps('archived', { type: 'checkbox' })} />
      <Tooltip label="E-mail"><span>@</span></Tooltip>
      <div {...getRootProps()}><input {...getInputProps()} /></div>
    </form>
  )
}
