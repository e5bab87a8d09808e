import { Component, OnInit, inject } from '@angular/core'
import { AbstractControl, FormArray, FormBuilder, FormControl, FormGroup, NonNullableFormBuilder, UntypedFormBuilder, Validators } from '@angular/forms'
import { RegistrationService } from './registration.service'

const phoneValidators = [Validators.required, Validators.pattern(/^\+?[0-9 ]+$/)]

@Component({ selector: 'app-registration', templateUrl: './registration.component.html' })
export class RegistrationComponent implements OnInit {
  private readonly nonNull = inject(NonNullableFormBuilder)
  form!: FormGroup

  // expect: form nicknameCtrl name.nickname
  nicknameCtrl = new FormControl<string | null>(null)

  readonly consents = new FormGroup({
    newsletter: new FormControl(false, { nonNullable: true }),
    // expect: form medication health_and_medical.medication
    medication: new FormControl('', { updateOn: 'blur' }),
  })

  constructor(private fb: FormBuilder, private readonly untyped: UntypedFormBuilder, private service: RegistrationService) {}

  ngOnInit(): void {
    this.form = this.fb.group({
      // expect: form email contact.email required
      email: ['', [Validators.required, Validators.email]],
      // expect: form firstName name.first required
      firstName: ['', Validators.required],
      // expect: form lastName name.last
      lastName: [{ value: '', disabled: true }],
      // expect: form phone contact.phone_number required
      phone: [null, phoneValidators],
      // expect: form birthDate demographic.date_of_birth required
      birthDate: new FormControl<Date | null>(null, { validators: Validators.compose([Validators.required, this.adult]) }),
      // expect: form gender demographic.gender
      gender: this.fb.control('', []),
      emailVerified: [false],
      plan: ['basic'],
      address: this.nonNull.group({
        // expect: form address.street contact.address.street required
        street: ['', Validators.required],
        // expect: form address.zipCode contact.address.postal_code
        zipCode: '',
      }),
      children: this.fb.array([
        this.fb.group({
          // expect: form children.birthday demographic.date_of_birth
          birthday: [''],
        }),
      ]),
    }, { validators: this.samePassword })

    // expect: form passportNumber government_id.passport_number required
    const documents = this.untyped.group({ passportNumber: ['', [Validators.required]] })
    this.form.addControl('documents', documents)
    // expect: form maidenName name.previous
    this.form.addControl('maidenName', new FormControl(''))
  }

  get children(): FormArray { return this.form.get('children') as FormArray }

  private adult(control: AbstractControl) { return control.value ? null : { adult: true } }
  private samePassword(group: AbstractControl) { return group.value ? null : { same: true } }

  submit(): void {
    this.service.register(this.form.getRawValue())
  }
}
