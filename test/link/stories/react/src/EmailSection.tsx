export function EmailSection({ email, onEmail }: { email: string; onEmail(email: string): void }) {
  return (
    <label>
      E-mail
      <input // step: asked email
        type="email" name="email" value={email} onChange={event => onEmail(event.target.value)} />
    </label>
  )
}
