import { FormBuilder, Validators } from '@angular/forms'
import { LayoutBuilder } from './layout'
import { Chart, FormControl } from './charts'

/** Groups that are no form, and forms that ask nobody about themselves. */
export class CatalogComponent {
  constructor(private layout: LayoutBuilder, private fb: FormBuilder, private columns: Record<string, string>) {}

  readonly legend = this.layout.group({ email: ['E-mail'], phone: ['Phone'], birthDate: ['Born'] })
  readonly chart = new Chart({ email: new FormControl(''), phone: new FormControl('') })

  readonly product = this.fb.group({
    productName: ['', Validators.required],
    weight: [0, Validators.min(0)],
    showPhone: [false],
    emailTemplate: [''],
    templates: this.fb.array([]),
  })

  group(rows: unknown[]) { return this.columns.group ?? rows.length }
}
